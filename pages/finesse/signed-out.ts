/**
 * Finesse: the page after signing out, with the link Sign In.
 * Words: Finesse user guide (Sources, Cisco 6.5).
 */
import type { Locator, Page } from '@playwright/test';

export class SignedOut {
  readonly signIn: Locator;

  constructor(page: Page) {
    this.signIn = page.getByRole('link', { name: 'Sign In', exact: true });
  }
}
