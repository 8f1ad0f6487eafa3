import type { Locator, Page } from '@playwright/test';

/** Finesse: the page after signing out, with the link Sign In. Words: Finesse user guide. */
export class SignedOut {
  readonly signIn: Locator;

  constructor(page: Page) {
    this.signIn = page.getByRole('link', { name: 'Sign In', exact: true });
  }
}
