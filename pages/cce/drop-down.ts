/**
 * CCE Administration: a list of which one entry is chosen, as Set Mode and the language of the sign-in page are.
 * Words: none of its own.
 * Guesses: that it is a select, a combobox, a button that opens a list, or a value that stands beside its label.
 */
import type { Locator } from '@playwright/test';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { oneLine } from '../shared/words/one-line.ts';
import { readWords } from '../shared/words/read-words.ts';
import { control, field, option, text, textBeginning } from '../shared/words/said.ts';
import { says } from '../shared/words/words.ts';
import type { View } from '../shared/view.ts';
import { anyOf, firstWith, smallestWith } from './blocks.ts';

/** Milliseconds that a list may take to open. */
const opens = 5_000;

/** The list was clicked, and no such entry came: it may be grey, and nothing but its color says so. */
export class EntryNotShown extends Error {
  constructor(list: string, entry: string) {
    super(`The list "${list}" was clicked, and no entry "${entry}" came.`);
    this.name = 'EntryNotShown';
  }
}

export class DropDown {
  /** `within`: of some elements those that stand where the list is. `values`: each form of each entry. */
  constructor(
    private readonly view: View,
    private readonly within: (some: Locator) => Locator,
    private readonly labels: readonly string[],
    private readonly values: readonly string[],
    /** The page always has it, so that its name alone tells it. */
    private readonly isThere = false,
  ) {}

  async isShown(): Promise<boolean> {
    return (await (await this.opener()).count()) === 1;
  }

  /** The select, or what opens the list. */
  async opener(): Promise<Locator> {
    const { view, labels, values } = this;
    /* eslint-disable playwright/no-raw-locators -- a native and a drawn list at once; a drawn one may have no role */
    const lists = view.locator('select, [role="combobox"], [role="listbox"], [aria-haspopup]');
    const selects = view.locator('select');
    /* eslint-enable playwright/no-raw-locators */
    const label = textBeginning(view, ...labels);
    // A button may go on with the value: "Set Mode: Hybrid".
    const going = labels.flatMap((words) => values.map((each) => `${words} ${each}`));
    const shown = notListed(text(view, ...values));
    // What holds a heading or a table too is the screen, and a value there another thing's.
    const screen = view.getByRole('heading').or(view.getByRole('table'));
    const beside = smallestWith(view, label, shown).filter({ hasNot: screen });
    const own = (each: Locator): Locator => this.within(each).filter({ visible: true });
    const found = await firstWith(
      own(field(view, ...labels)),
      own(control(view, ...labels, ...going)),
      own(smallestWith(view, label, lists).locator(lists)),
      own(beside.locator(shown)),
      // Its label may be written in another language, or be none.
      own(selects.filter({ has: option(view, ...values) })),
      // Neither a role nor a value in sight: what has its name opens it.
      ...(this.isThere ? [own(notListed(text(view, ...labels, ...going)))] : []),
    );
    return found.describe(`the list "${labels[0] ?? ''}"`);
  }

  /** The words of the entry that it shows; '' if it shows its own name only. */
  async read(): Promise<string> {
    const opener = await this.opener();
    const chosen = await opener.evaluate((list) =>
      list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.textContent ?? '') : undefined,
    );
    const words = oneLine(chosen ?? (await readWords(opener)));
    return this.labels.some((each) => says(words, each)) ? '' : words;
  }

  /** False where the list, or the entry of a native one, says that it cannot be chosen now: a drawn list is not opened for it. */
  async offers(...forms: readonly string[]): Promise<boolean> {
    const opener = await this.opener();
    if (await opener.isDisabled()) return false;
    if (!(await opener.evaluate((list) => list instanceof HTMLSelectElement))) return true;
    return option(opener, ...forms).isEnabled();
  }

  /** Throws EntryNotShown. Also if it shows that entry, because choosing it again does something. */
  async choose(...forms: readonly string[]): Promise<void> {
    const opener = await this.opener();
    if (await opener.evaluate((list) => list instanceof HTMLSelectElement)) {
      const label = oneLine((await option(opener, ...forms).textContent()) ?? '');
      await opener.selectOption({ label });
      return;
    }
    await opener.click();
    await (await this.entry(forms)).click();
  }

  private async entry(forms: readonly string[]): Promise<Locator> {
    const { view } = this;
    /* eslint-disable playwright/no-raw-locators -- a drawn list may have no role */
    const lists = view.locator('ul, ol, [role="listbox"], [role="menu"]');
    const free = view.locator(':not(table *, [role="grid"] *, nav *, [role="navigation"] *)');
    /* eslint-enable playwright/no-raw-locators */
    const seen = (each: Locator): Locator => each.filter({ visible: true });
    const options = seen(option(view, ...forms));
    const items = seen(control(view.getByRole('menu'), ...forms));
    const listed = seen(text(lists, ...forms).and(free));
    const drawn = seen(text(view, ...forms).and(free));
    if (!(await appearsWithin(anyOf([options, items, drawn]), opens)))
      throw new EntryNotShown(this.labels[0] ?? '', forms[0] ?? '');
    const found = await firstWith(options, items, listed, drawn);
    return found.describe(`the entry "${forms[0] ?? ''}" of the list "${this.labels[0] ?? ''}"`);
  }
}

/** Those that are no entry of a list and no cell. */
function notListed(some: Locator): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- no role says what a value is not
  return some.locator(
    'xpath=self::*[not(self::option or self::th or @role="option" or ancestor-or-self::li or ancestor-or-self::td)]',
  );
}
