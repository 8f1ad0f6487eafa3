/**
 * CCX Administration: the form of a sign-in with a password. While SSO is off it stands at the usual address, which leads
 * to the IdP afterwards; recovery-sign-in.ts has the pages that keep it.
 * Words: a public Ansible module, for the input names; UCCX CLI guide, for the session limit (Sources, Cisco 4.1 and
 * Cisco 1.8).
 * Guesses: the labels; the wordings of a refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { controlOf } from '../shared/words/own-control.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { field } from '../shared/words/said.ts';
import type { Secret } from '../shared/secret.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { CcxAdministration } from './ccx-administration.ts';

/** The wordings of a refusal are guesses; that of the session limit is from the UCCX CLI guide. */
const refused = phrase(
  /session limit has already been reached|(invalid|incorrect) (user|pass)|(log|sign).?(in|on) (has )?(failed|unsuccessful)|authentication failed|not (authori[sz]ed|permitted|allowed) to (access|log|sign)/,
);

export class CcxSignIn {
  readonly userName: Locator;
  readonly password: Locator;
  readonly refusal: Refusal;
  private readonly signInButton: Locator;

  /** `path`: of the page with the form. `home`: what only a signed-in user has. */
  constructor(
    private readonly page: Page,
    private readonly host: string,
    private readonly path = '/appadmin/main',
    private readonly home: Locator = new CcxAdministration(page).home,
  ) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested input name; the label is not
    const ofUser = page.locator('[name="j_username"]');
    // eslint-disable-next-line playwright/no-raw-locators -- as above
    const ofPassword = page.locator('[name="j_password"]');
    this.userName = field(page, 'User Name', 'User ID').or(ofUser).filter({ visible: true });
    this.password = field(page, 'Password').or(ofPassword).filter({ visible: true });
    // An alert on the home page is no refusal.
    this.refusal = new Refusal(page, refused, this.password);
    this.signInButton = controlOf(this.password, 'Login', 'Log On', 'Sign In', 'Sign On').describe(
      'the button "Login" of the form with the password',
    );
  }

  get address(): string {
    return `https://${this.host}${this.path}`;
  }

  async goto(): Promise<void> {
    await this.page.goto(this.address);
  }

  /** Ends on CCX Administration or on a refusal. */
  async signIn(user: string, password: Secret): Promise<'home' | 'refused'> {
    await this.refusal.remember();
    await this.userName.fill(user);
    await password.typeInto(this.password);
    const screens = { home: this.home, refused: this.refusal.shown };
    const [screen] = await Promise.all([whichScreen(this.page, screens, 20_000), this.signInButton.click()]);
    return screen;
  }
}
