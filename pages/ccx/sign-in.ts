/**
 * CCX Administration: the sign-in while SSO is off. With SSO on, the same address leads to the IdP.
 * Words: a public Ansible module, for the input names; UCCX CLI guide, for the session limit (Sources, Cisco 4.1 and
 * Cisco 1.8).
 * Guesses: the labels; the wordings of a refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { message } from '../shared/message.ts';
import type { Secret } from '../shared/secret.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { CcxAdministration } from './ccx-administration.ts';

/** The wordings of a refusal are guesses; that of the session limit is from the UCCX CLI guide. */
const refused =
  /session limit has already been reached|(invalid|incorrect) (user|pass)|(log|sign).?(in|on) (has )?(failed|unsuccessful)|authentication failed/i;

export class CcxSignIn {
  readonly userName: Locator;
  readonly password: Locator;
  readonly error: Locator;
  private readonly signInButton: Locator;
  private readonly home: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    const named = page.getByRole('textbox', { name: /^user ?(name|id)\b/i });
    const labelled = page.getByLabel(/^password\b/i).or(page.getByPlaceholder(/^password\b/i));
    // eslint-disable-next-line playwright/no-raw-locators -- attested input names; the labels are not
    this.userName = named.or(page.locator('[name="j_username"]'));
    // eslint-disable-next-line playwright/no-raw-locators -- as above
    this.password = labelled.or(page.locator('[name="j_password"]'));
    this.error = message(page, refused);
    this.signInButton = page.getByRole('button', { name: /^(log|sign) ?(in|on)$/i });
    this.home = new CcxAdministration(page).home;
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}/appadmin/main`);
  }

  /** Ends on CCX Administration or on an error. */
  async signIn(user: string, password: Secret): Promise<void> {
    await this.userName.fill(user);
    await password.typeInto(this.password);
    await Promise.all([
      whichScreen(this.page, { 'Cisco Unified CCX Administration': this.home, 'sign-in error': this.error }),
      this.signInButton.click(),
    ]);
  }
}
