/**
 * Finesse: the box that shows that the phone is not reachable, and that the desktop tries again by itself.
 * Words: README of a Cisco DevNet gadget, for the text; public code, for the id (Sources, Cisco 6.8).
 */
import type { Locator, Page } from '@playwright/test';
import { readWords } from '../shared/words/read-words.ts';
import { phrase } from '../shared/words/words.ts';

const words = phrase(/failed to connect to the phone|attempting to sign in again|attempt: ?\[/);
/** Without the id the words must be the longest ones. */
const surest = phrase(/failed to connect to the phone/);

export class PhoneRetry {
  readonly message: Locator;

  constructor(page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested id; other spinners have it too, so words decide
    const known = page.locator('#spinner_modal_message').filter({ hasText: words });
    // eslint-disable-next-line playwright/no-raw-locators -- a page whose box has another id
    const unknown = page.locator('body:not(:has(#spinner_modal_message:visible))').getByText(surest);
    this.message = known.or(unknown).filter({ visible: true });
  }

  /** `tries`: those that are left, this one included. `seconds`: until the next. Undefined if the box does not say it. */
  async read(): Promise<{ words: string; tries: number | undefined; seconds: number | undefined }> {
    const said = await readWords(this.message);
    const [, attempt, of] = /\[\s*(\d+)\s*\/\s*(\d+)\s*\]/.exec(said) ?? [];
    const seconds = /(\d+) ?s(?:ec|\b)/i.exec(said)?.[1];
    return {
      words: said,
      tries: attempt === undefined || of === undefined ? undefined : Math.max(1, Number(of) - Number(attempt) + 1),
      seconds: seconds === undefined ? undefined : Number(seconds),
    };
  }
}
