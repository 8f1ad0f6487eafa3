/**
 * CCE Administration: what the page Single Sign-On says against a click as a whole. A row of the table that failed says so too,
 * before the click and after it: it is the row's own answer, and no refusal.
 * Words: none that are documented (Sources, Cisco 16.4).
 * Guesses: all.
 */
import type { Locator } from '@playwright/test';
import { Standing } from '../shared/questions/standing.ts';
import { readAllWords } from '../shared/words/read-words.ts';
import { phrase } from '../shared/words/words.ts';
import type { View } from '../shared/view.ts';

const sense = phrase(
  /(registration|register|test|set(ting)? (the )?mode|operation|request)[^.]{0,30} (failed|unsuccessful)|(could not|cannot|unable to) (be )?(register|set|change|test|enable)|error occurred|must be (configured|tested|registered)|principal aw (is )?not/,
);
const someWords = phrase(/\p{L}/u);

export class PageRefusal {
  private readonly standing = new Standing();
  private readonly said: Locator;
  private readonly body: Locator;

  constructor(view: View) {
    /* eslint-disable playwright/no-raw-locators -- rows of a table, of a grid and of a list at once; the page as a whole */
    const notInRow = view.locator(':not(tr *, [role="row"] *)');
    const notListed = view.locator(':not(li *, [role="listitem"] *, li, [role="listitem"])');
    this.body = view.locator('body');
    /* eslint-enable playwright/no-raw-locators */
    const alerts = view.getByRole('alert').filter({ hasText: someWords });
    this.said = view.getByText(sense).and(notListed).or(alerts).and(notInRow).filter({ visible: true });
  }

  /** Before the button is pressed. */
  remember(): Promise<void> {
    return this.standing.remember(this.said);
  }

  /** The page, if it says something that was not there before. */
  get shown(): Locator {
    return this.body.filter({ has: this.standing.fresh(this.said) });
  }

  async words(): Promise<string> {
    return [...new Set(await readAllWords(this.standing.fresh(this.said)))].join(' ');
  }
}
