/**
 * CCX Serviceability: the same account and session as CCX Administration, under an address of its own. With SSO on, that
 * address comes back from the IdP without asking.
 * Words: UCCX Admin and Operations Guide 15.0, Unified CCX Serviceability (Sources, Cisco 6.11): Login, Logout, Click here
 * to log in again.
 */
import type { Locator, Page } from '@playwright/test';
import { controlOf } from '../shared/own-control.ts';
import { control, field } from '../shared/said.ts';

export class CcxServiceability {
  /** Only a signed-in user has it. */
  readonly logout: Locator;
  /** After Logout. With SSO on, it signs in without asking. */
  readonly loggedOut: Locator;
  /** The button of the page with a password: SSO is off. */
  readonly loginButton: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    this.logout = control(page, 'Logout', 'Sign Out');
    this.loggedOut = control(page, 'Click here to log in again', 'Log in again');
    this.loginButton = controlOf(field(page, 'Password'), 'Login', 'Log On', 'Sign In', 'Sign On');
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}/uccxservice/`);
  }
}
