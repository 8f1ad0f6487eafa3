/**
 * A console's refusal, whose words are only partly documented: a text of this sense, or an alert or the error of a field
 * that was not there before the control was pressed. A licence that expires is an alert too, and no refusal.
 */
import type { Locator } from '@playwright/test';
import type { View } from '../view.ts';
import { readAllWords } from '../words/read-words.ts';
import { Standing } from './standing.ts';

export class Refusal {
  private readonly standing = new Standing();
  private readonly worded: Locator;
  private readonly unworded: Locator;
  private readonly screens: { readonly any: Locator; readonly where: Locator };

  /** `sense`: of the whole message, see phrase() in words.ts. `where`: alerts count only on a screen that has this. */
  constructor(view: View, sense: RegExp, where?: Locator) {
    // eslint-disable-next-line playwright/no-raw-locators -- the screen, whatever it is made of
    const any = view.locator(':root');
    this.screens = { any, where: where === undefined ? any : any.filter({ has: where.filter({ visible: true }) }) };
    this.worded = view.getByText(sense).filter({ visible: true });
    const alert = view.getByRole('alert').filter({ hasText: someWords, hasNot: view.getByText(sense) });

    const marked = view.locator(fieldError);
    const ofField = marked.filter({ hasText: someWords, hasNotText: sense });
    const innermost = ofField.filter({ hasNot: marked.or(view.getByRole('alert')) });
    this.unworded = alert.or(innermost).filter({ visible: true });
  }

  /** Before the control is pressed. */
  remember(): Promise<void> {
    return this.standing.remember(this.unworded);
  }

  /** The screen, if something on it refuses: an alert, the error of a field, or both. */
  get shown(): Locator {
    const { any, where } = this.screens;
    return any.filter({ has: this.worded }).or(where.filter({ has: this.standing.fresh(this.unworded) }));
  }

  async words(): Promise<string> {
    const refusals = this.worded.or(this.standing.fresh(this.unworded));
    return [...new Set(await readAllWords(refusals))].join(' ');
  }
}

const someWords = /\p{L}/u;
const fieldError = ':is([class*="error" i], [class*="invalid" i], [id*="error" i]):not(input, select, textarea, form)';
