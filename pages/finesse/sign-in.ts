/**
 * Finesse: the sign-in while SSO is off, with password and extension. With SSO on, the same address leads to the IdP.
 * Five wrong passwords lock the account for five minutes, silently.
 * Words: Finesse user guide for UCCX; public scripts, for the ids (Sources, Cisco 6.3 and Cisco 6.4).
 */
import type { Locator, Page } from '@playwright/test';
import { message } from '../shared/message.ts';
import type { Secret } from '../shared/secret.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { Desktop } from './desktop.ts';
import { loginRefused, signInTakes } from './extension.ts';

export class FinesseSignIn {
  readonly username: Locator;
  readonly password: Locator;
  readonly extension: Locator;
  readonly error: Locator;
  private readonly signInButton: Locator;
  private readonly desktop: Desktop;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    const labelled = page.getByLabel(/^password\b/i).or(page.getByPlaceholder(/^password\b/i));
    // eslint-disable-next-line playwright/no-raw-locators -- attested id; whether the field has a label is not
    this.username = page.getByRole('textbox', { name: /^username\b/i }).or(page.locator('#username'));
    // eslint-disable-next-line playwright/no-raw-locators -- as above
    this.password = labelled.or(page.locator('#password'));
    // eslint-disable-next-line playwright/no-raw-locators -- as above
    this.extension = page.getByRole('textbox', { name: /^extension\b/i }).or(page.locator('#extension'));
    this.error = message(page, loginRefused);
    this.signInButton = page.getByRole('button', { name: 'Sign In', exact: true });
    this.desktop = new Desktop(page);
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}:8445/desktop`);
  }

  /** Ends on the desktop or on an error. */
  async signIn(username: string, password: Secret, extension: string): Promise<void> {
    await this.username.fill(username);
    await password.typeInto(this.password);
    await this.extension.fill(extension);
    const answers = { desktop: this.desktop.state, error: this.error };
    await Promise.all([whichScreen(this.page, answers, signInTakes), this.signInButton.click()]);
  }
}
