/**
 * A "Chosen" drop-down over a hidden native select. Setting the native select leaves the old text on the screen, so the
 * list is clicked.
 * Words: Okta's form toolkit, tried (Sources, Okta 1.8): chzn-* there, chosen-* in Chosen 1.x. Its parts have no label:
 * raw locators.
 */
import type { Locator, Page } from '@playwright/test';
import { demand } from './locate.ts';

export class ChosenSelect {
  /** The text on the screen. */
  readonly value: Locator;
  private readonly opener: Locator;
  private readonly list: Locator;
  private readonly stored: Locator;

  constructor(
    private readonly page: Page,
    root: Locator,
  ) {
    /* eslint-disable playwright/no-raw-locators -- the real toolkit gives these parts no name */
    this.opener = root.locator('a.chzn-single, a.chosen-single');
    this.value = root.locator('a.chzn-single > span, a.chosen-single > span');
    this.stored = root.locator('select > option:checked');
    // The open list moves to <body>, so it is the visible one, not the one in the field.
    this.list = page.locator('.chzn-results, .chosen-results').filter({ visible: true });
    /* eslint-enable playwright/no-raw-locators */
  }

  /** By the label in the left column, because getByLabel() would match three elements. */
  static labelled(page: Page, label: string): ChosenSelect {
    // eslint-disable-next-line playwright/no-raw-locators -- a field has no role; its label says which
    const fields = page.locator('.o-form-fieldset');
    return new ChosenSelect(page, fields.filter({ has: page.getByText(label, { exact: true }) }).describe(label));
  }

  async choose(option: string): Promise<void> {
    await this.opener.click();
    const offered = await this.offered();
    demand(offered.includes(option), `The list does not offer "${option}". It offers: ${offered.join(', ')}.`);
    await this.list.getByRole('option', { name: option, exact: true }).click();
    await this.list.waitFor({ state: 'hidden' });
    await this.value.and(this.page.getByText(option, { exact: true })).waitFor();
  }

  /** The text on the screen. It can lag behind the hidden select, so it must equal that. */
  async read(): Promise<string> {
    const shown = (await this.value.innerText()).trim();
    const stored = (await this.stored.allTextContents()).map((text) => text.trim());
    demand(stored.includes(shown), `The list shows "${shown}" but holds "${stored.join()}". Reload and choose again.`);
    return shown;
  }

  private async offered(): Promise<string[]> {
    await this.list.waitFor();
    return (await this.list.getByRole('option').allInnerTexts()).map((text) => text.trim());
  }
}
