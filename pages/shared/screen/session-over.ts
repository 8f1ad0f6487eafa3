/**
 * A page or a dialog that says that the session has ended, instead of the sign-in page.
 * Guess: the words; no document says what a console shows then (Sources, Cisco 1.8 and Okta 2).
 */
import type { Locator, Page } from '@playwright/test';
import { phrase } from '../words/words.ts';

const over = phrase(
  /session (has |is |was )?(been )?(expired|timed ?-?out|ended|invalid|closed)|(signed|logged) (you )?out .{0,40}(inactiv|expire|time)|due to inactivity/,
);

export class SessionOver {
  readonly shown: Locator;

  constructor(page: Page) {
    const said = page.getByRole('alert').or(page.getByRole('dialog')).or(page.getByRole('alertdialog'));
    // eslint-disable-next-line playwright/no-nth-methods -- any of them says it, and nothing is clicked
    this.shown = said.or(page.getByRole('paragraph')).filter({ hasText: over, visible: true }).first();
  }
}
