/**
 * CCX Serviceability: the same account and session as CCX Administration, under an address of its own. With SSO on, that
 * address comes back from the IdP without asking.
 * Words: UCCX Admin and Operations Guide 15.0, Unified CCX Serviceability (Sources, Cisco 6.11): Login, Logout.
 * Guess: Logout is in reach without opening a menu.
 */
import type { Locator, Page } from '@playwright/test';
import { entry } from '../shared/entry.ts';

export class CcxServiceability {
  /** Only a signed-in user has it. */
  readonly logout: Locator;
  /** The button of the page with a password: SSO is off. */
  readonly loginButton: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    this.logout = entry(page, /^(log|sign) ?out$/i);
    this.loginButton = page.getByRole('button', { name: /^(log|sign) ?(in|on)$/i });
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}/uccxservice/`);
  }

  /** Ends when Logout is gone. */
  async signOut(): Promise<void> {
    await Promise.all([this.logout.waitFor({ state: 'hidden' }), this.logout.click()]);
  }
}
