/**
 * A console's refusal, whose words are only partly documented: a text of this sense, or an alert or the error of a field
 * that was not there before the control was pressed. A licence that expires is an alert too, and no refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { readAllWords } from './read-words.ts';
import { Standing } from './standing.ts';

export class Refusal {
  private readonly standing = new Standing();
  private readonly root: Locator;
  private readonly worded: Locator;
  private readonly unworded: Locator;

  /** `sense`: of the whole message, see phrase() in words.ts. `where`: alerts count only in a screen that has this. */
  constructor(page: Page, sense: RegExp, where?: Locator) {
    // eslint-disable-next-line playwright/no-raw-locators -- the screen, whatever it is made of
    this.root = page.locator(':root');
    this.worded = page.getByText(sense).filter({ visible: true });
    const screen = where === undefined ? this.root : this.root.filter({ has: where.filter({ visible: true }) });
    const alert = screen.getByRole('alert').filter({ hasText: someWords, hasNot: page.getByText(sense) });
    // eslint-disable-next-line playwright/no-raw-locators -- the text beside a refused field has no role
    const ofField = screen.locator(fieldError).filter({ hasText: someWords, hasNotText: sense });
    // eslint-disable-next-line playwright/no-raw-locators -- as above
    const innermost = ofField.filter({ hasNot: page.locator(fieldError).or(page.getByRole('alert')) });
    this.unworded = alert.or(innermost).filter({ visible: true });
  }

  /** Before the control is pressed. */
  remember(): Promise<void> {
    return this.standing.remember(this.unworded);
  }

  /** The screen, if something on it refuses: an alert, the error of a field, or both. */
  get shown(): Locator {
    return this.root.filter({ has: this.refusals });
  }

  async words(): Promise<string> {
    return [...new Set(await readAllWords(this.refusals))].join(' ');
  }

  private get refusals(): Locator {
    return this.worded.or(this.standing.fresh(this.unworded));
  }
}

const someWords = /\p{L}/u;
const fieldError = ':is([class*="error" i], [class*="invalid" i], [id*="error" i]):not(input, select, textarea, form)';
