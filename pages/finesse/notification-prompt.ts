/**
 * Finesse: the prompt after the first sign-in, whether the desktop may show notifications.
 * Words: UCCE Finesse user guide 15.0, that it comes (Sources, Cisco 6.8).
 * Guess: it may be a dialog of the page, with a way to decline. The browser's own covers nothing.
 */
import type { Locator, Page } from '@playwright/test';
import { prefer } from '../shared/prefer.ts';
import { control } from '../shared/words/said.ts';
import { readWords } from '../shared/words/read-words.ts';
import { phrase } from '../shared/words/words.ts';

/** A dialog of a service in trouble, of a call or of certificates is none. */
const asks = phrase(
  /\b(allow|show|see|receive|enable|display)\b.*\bnotification|preference.*\bnotification|\bnotifications? preference/,
);
const declines = [
  ['Not now', 'Maybe later', 'Later', 'Remind me later', 'Skip'],
  ['No', 'No, thanks', 'Deny', 'Block', 'Decline', "Don't allow", 'Never'],
  ['Cancel', 'Close', 'Dismiss', 'X', '×'],
];

export class NotificationPrompt {
  /** A dialog that cannot be declined is left alone. */
  private readonly shown: Locator;

  constructor(private readonly page: Page) {
    const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    this.shown = dialogs.filter({ hasText: asks, has: control(page, ...declines.flat()), visible: true });
  }

  /** From now on it is declined whenever it stands in the way. `told` is given its words. */
  async pass(told: (words: string) => void): Promise<void> {
    await this.page.addLocatorHandler(this.shown, async () => {
      told(await readWords(this.shown));
      const ways = declines.map((words) => control(this.shown, ...words).filter({ visible: true }));
      await prefer(this.page, ...ways).click();
    });
  }
}
