/**
 * Finesse: a node whose Finesse takes nobody, in place of a sign-in page, or as the answer to a sign-in.
 * Words: UCCX Admin and Operations Guide 15.0, Cisco Finesse, for the Notification Service (Sources, Cisco 6.8).
 * Guess: the other wordings.
 */
import type { Locator, Page } from '@playwright/test';
import { phrase } from '../shared/words/words.ts';

const words = phrase(
  /out of service|not in service|service (is )?(temporarily )?unavailable|identity service is (not|un)[ -]?(reachable|available|in service)|cannot connect to the Cisco Finesse Notification Service/,
);

export class OutOfService {
  readonly message: Locator;

  constructor(page: Page) {
    this.message = page.getByText(words).filter({ visible: true });
  }
}
