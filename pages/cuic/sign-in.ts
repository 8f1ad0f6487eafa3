/**
 * CUIC: the sign-in while SSO is off, in two screens: the user name and Next, then the password and the domain.
 * Words: public clients of CUIC, for the ids and for the domains CUIC and LDAP (Sources, Cisco 7).
 * Guesses: the domain CCX, which no client has seen; the wording of a refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { SamlError } from '../ids/saml-error.ts';
import { OktaErrorPage } from '../okta/sign-in/error-page.ts';
import { SignInWidget } from '../okta/sign-in/sign-in-widget.ts';
import { oneLine } from '../shared/words/one-line.ts';
import { field, option } from '../shared/words/said.ts';
import type { Secret } from '../shared/secret.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { CuicHome } from './home.ts';

const refused = phrase(
  /(invalid|incorrect) (user|pass|cred)|(log|sign).?in (has )?(failed|unsuccessful)|authentication failed/,
);

export class CuicSignIn {
  readonly userName: Locator;
  readonly password: Locator;
  readonly domain: Locator;
  readonly error: Locator;
  private readonly nextButton: Locator;
  private readonly signInButton: Locator;
  private readonly home: CuicHome;

  constructor(
    private readonly page: Page,
    host: string,
  ) {
    /* eslint-disable playwright/no-raw-locators -- attested ids; the labels are not */
    this.userName = page.locator('input#rawUserName').or(field(page, 'User Name', 'User ID'));
    this.password = page.locator('input#j_password').or(field(page, 'Password'));
    const form = page.locator('form').filter({ has: this.password });
    this.domain = page.locator('select#j_domain').or(form.getByRole('combobox'));
    /* eslint-enable playwright/no-raw-locators */
    this.nextButton = controlOf(this.userName, 'Next', 'Continue');
    this.signInButton = controlOf(this.password, 'Sign In', 'Log In');
    this.error = page.getByText(refused).filter({ visible: true });
    this.home = new CuicHome(page, host);
  }

  goto(): Promise<void> {
    return this.home.goto();
  }

  async next(): Promise<void> {
    await Promise.all([
      whichScreen(this.page, { password: this.password, error: this.error }),
      this.nextButton.click(),
    ]);
  }

  /** In Hybrid of UCCE and PCCE the name decides who is sent to the IdP: a guess, after Finesse's page of the same form. */
  async enterName(user: string): Promise<'password' | 'error' | 'okta' | 'Okta error' | 'SAML error' | 'home'> {
    const { page } = this;
    await this.userName.fill(user);
    const screens = {
      // First, because Okta's page has a password too.
      okta: new SignInWidget(page).username,
      'Okta error': new OktaErrorPage(page).message,
      'SAML error': new SamlError(page).shown,
      ...{ home: this.home.reports, error: this.error, password: this.password },
    };
    const [screen] = await Promise.all([whichScreen(page, screens, 30_000), this.nextButton.click()]);
    return screen;
  }

  /** Both screens. Ends on the home page or on an error. */
  async signIn(user: string, password: Secret, domain = 'CCX'): Promise<void> {
    await this.userName.fill(user);
    await this.next();
    await password.typeInto(this.password);
    // No document says that every release has the list.
    if (await this.domain.isVisible()) await this.choose(domain);
    await Promise.all([
      whichScreen(this.page, { Reports: this.home.reports, error: this.error }),
      this.signInButton.click(),
    ]);
  }

  /** By the entry's own label, which may have another case or a hint. */
  private async choose(domain: string): Promise<void> {
    const label = oneLine((await option(this.domain, domain).textContent()) ?? '');
    await this.domain.selectOption({ label });
  }
}
