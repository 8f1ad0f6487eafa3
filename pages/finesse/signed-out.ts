/**
 * Finesse: the page after signing out, with the link Sign In.
 * Words: Finesse user guide (Sources, Cisco 6.9).
 */
import type { Locator, Page } from '@playwright/test';
import { control } from '../shared/words/said.ts';

export class SignedOut {
  /** Proves that nobody is signed in here. Desktop Chat has a Sign In too, so a page with a desktop has none. */
  readonly signIn: Locator;

  constructor(page: Page) {
    /* eslint-disable playwright/no-raw-locators -- attested ids of the desktop; its bars */
    const noDesktop = page.locator(
      `body:not(:has(:is(${[
        '#voice-state-select-headerOptionText',
        '#agent-voice-state',
        '#identity-menu',
        '#identity-component',
        'iframe[id^="finesse_gadget"]',
      ].join(', ')}):visible))`,
    );
    const apart = page.locator(':not(:is(header, nav, [role="banner"], [role="navigation"], [role="dialog"]) *)');
    /* eslint-enable playwright/no-raw-locators */
    this.signIn = control(noDesktop, 'Sign In', 'Log In').and(apart);
  }
}
