/**
 * CUIC: the sign-in while SSO is off, in two screens: the user name and Next, then the password and the domain.
 * Words: public clients of CUIC, for the ids and for the domains CUIC and LDAP (Sources, Cisco 7).
 * Guesses: the domain CCX, which no client has seen; the wording of a refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { message } from '../shared/message.ts';
import type { Secret } from '../shared/secret.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { CuicHome } from './home.ts';

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
    const named = page.getByRole('textbox', { name: /^user ?(name|id)\b/i });
    const labelled = page.getByLabel(/^password\b/i).or(page.getByPlaceholder(/^password\b/i));
    // eslint-disable-next-line playwright/no-raw-locators -- attested id; the label is not
    this.userName = named.or(page.locator('#rawUserName'));
    // eslint-disable-next-line playwright/no-raw-locators -- as above
    this.password = labelled.or(page.locator('#j_password'));
    this.domain = page.getByRole('combobox');
    this.error = message(
      page,
      /(invalid|incorrect) (user|pass|cred)|(log|sign).?in (has )?(failed|unsuccessful)|authentication failed/i,
    );
    this.nextButton = page.getByRole('button', { name: 'Next', exact: true });
    this.signInButton = page.getByRole('button', { name: /^sign in$/i });
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

  /** Both screens. Ends on the home page or on an error. */
  async signIn(user: string, password: Secret, domain = 'CCX'): Promise<void> {
    await this.userName.fill(user);
    await this.next();
    await password.typeInto(this.password);
    // No document says that every release has the list.
    if (await this.domain.isVisible()) await this.domain.selectOption(domain);
    await Promise.all([
      whichScreen(this.page, { Reports: this.home.reports, error: this.error }),
      this.signInButton.click(),
    ]);
  }
}
