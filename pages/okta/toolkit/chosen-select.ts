/**
 * A "Chosen" drop-down over a hidden native select. Setting the native select leaves the old text on the screen, so the
 * list is clicked.
 * Words: Okta's form toolkit, tried (Sources, Okta 1.8 and Okta 8.4): chzn-* there, chosen-* in Chosen 1.x. Its parts
 * have no label: raw locators.
 */
import type { Locator, Page } from '@playwright/test';
import { oneLine } from '../../shared/words/one-line.ts';
import { readAllWords, readWords } from '../../shared/words/read-words.ts';
import { text } from '../../shared/words/said.ts';
import { says } from '../../shared/words/words.ts';
import { demand, field } from './locate.ts';
import { comes, goes } from '../../shared/screen/comes.ts';

export class ChosenSelect {
  private readonly opener: Locator;
  private readonly disabled: Locator;
  private readonly list: Locator;
  /** By class, because the entries lose their role when the list is built again, and had none in 2018. */
  private readonly entries: Locator;
  private readonly stored: Locator;

  constructor(root: Locator) {
    const page = root.page();
    /* eslint-disable playwright/no-raw-locators -- the real toolkit gives these parts no name */
    this.opener = root.locator('a.chzn-single, a.chosen-single');
    this.disabled = root.locator('.chzn-disabled, .chosen-disabled');
    this.stored = root.locator('select option:checked');
    // The open list moves to <body>, so its class says which it is, not the field. A closed list of another control may
    // be "visible", because it is only shifted off the screen.
    this.list = page.locator('.chzn-with-drop .chzn-results, .chosen-with-drop .chosen-results');
    this.entries = this.list.locator('.active-result');
    /* eslint-enable playwright/no-raw-locators */
  }

  /** By the label in the left column. */
  static labelled(scope: Page | Locator, label: string): ChosenSelect {
    return new ChosenSelect(field(scope, label).describe(`the list "${label}"`));
  }

  /** Leaves a list alone that holds the option, because it may be disabled. */
  async choose(option: string): Promise<void> {
    const { shown, stored } = await this.both();
    if (says(shown, option) && stored.some((each) => says(each, option))) return;
    demand((await this.disabled.count()) === 0, `The list is disabled and shows "${shown}", not "${option}".`);
    await this.opener.click();
    const offered = await this.offered();
    const same = offered.filter((entry) => says(entry, option)).length;
    demand(same > 0, `The list does not offer "${option}". It offers: ${offered.join(', ')}.`);
    demand(same === 1, `The list offers "${option}" ${same} times. Choose the right one by hand.`);
    await text(this.list, option).click();
    await goes(this.list);
    await comes(text(this.opener, option));
  }

  /** The text on the screen. It can lag behind the hidden select, so it must equal that. */
  async read(): Promise<string> {
    const { shown, stored } = await this.both();
    const held = stored.find((each) => says(shown, each));
    demand(held, `The list shows "${shown}" but holds "${stored.join()}". Reload and choose again.`);
    return held;
  }

  private async both(): Promise<{ shown: string; stored: string[] }> {
    const stored = await this.stored.allTextContents();
    return { shown: await readWords(this.opener), stored: stored.map(oneLine) };
  }

  private async offered(): Promise<string[]> {
    await comes(this.list);
    return readAllWords(this.entries);
  }
}
