/**
 * CCX Serviceability, and the page that supervisors have in CCX Administration: what both show to whoever is signed in. They
 * share the session of CCX Administration. With SSO on, their addresses come back from the IdP without asking.
 * Words: UCCX Admin and Operations Guide 15.0, Unified CCX Serviceability, and Supervisor and User Options (Sources,
 * Cisco 6.11): Login, Logout, Click here to log in again.
 * Guess: the page of a supervisor has the same Logout as the administration.
 */
import type { Locator, Page } from '@playwright/test';
import { controlOf } from '../shared/words/own-control.ts';
import { control, field } from '../shared/words/said.ts';
import { signOutControl } from '../shared/words/sign-out-control.ts';

/** `path`: where it begins on the host. */
export class CcxApplication {
  /** Only a signed-in user has it. */
  readonly logout: Locator;
  /** After Logout. With SSO on, it signs in without asking. */
  readonly loggedOut: Locator;
  /** The button of the page with a password: SSO is off. */
  readonly loginButton: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
    private readonly path: '/uccxservice/' | '/appadmin/',
  ) {
    this.logout = signOutControl(page, 'Logout', 'Sign Out');
    this.loggedOut = control(page, 'Click here to log in again', 'Log in again');
    this.loginButton = controlOf(field(page, 'Password'), 'Login', 'Log On', 'Sign In', 'Sign On');
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}${this.path}`);
  }
}
