/**
 * Finesse: the page after signing out, with the link Sign In.
 * Words: Finesse user guide (Sources, Cisco 6.9).
 */
import type { Locator, Page } from '@playwright/test';

export class SignedOut {
  /** Proves that nobody is signed in here. Desktop Chat has a Sign In too, so a page with a desktop has none. */
  readonly signIn: Locator;

  constructor(page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested ids of the desktop
    const noDesktop = page.locator(
      'body:not(:has(#voice-state-select-headerOptionText:visible, #identity-menu:visible))',
    );
    const named = { name: /^sign in$/i };
    this.signIn = noDesktop.getByRole('link', named).or(noDesktop.getByRole('button', named));
  }
}
