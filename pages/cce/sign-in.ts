/**
 * CCE Administration: the sign-in in two screens. The user name decides: an administrator is asked for the password, a
 * supervisor with single sign-on is sent to the IdP and comes back.
 * Words: screenshot of a PCCE 15.0 lab, for the first screen; UCCE and PCCE guides of 15.0, for both ways and for the list
 * of languages (Sources, Cisco 16.1).
 * Guesses: the label and the button of the second screen; every wording of a refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { SamlError } from '../ids/saml-error.ts';
import { OktaErrorPage } from '../okta/sign-in/error-page.ts';
import { SignInWidget } from '../okta/sign-in/sign-in-widget.ts';
import { prefer } from '../shared/prefer.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import type { Secret } from '../shared/secret.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { field, textWith } from '../shared/words/said.ts';
import { phrase } from '../shared/words/words.ts';
import { CceAdministration } from './cce-administration.ts';
import { DropDown } from './drop-down.ts';

/** Guesses, but for the first, which is that of the family (Sources, Cisco 1.8). */
const refused = phrase(
  /session limit has already been reached|(invalid|incorrect|wrong|unknown) (user|pass|cred|account)|(user|pass)\S* (is |was )?(invalid|incorrect|unknown|not found)|(log|sign).?(in|on) (has )?(failed|unsuccessful)|authentication (has )?failed|not (authori[sz]ed|permitted|allowed) to|(account|user)[^.]{0,20}(locked|disabled|expired)|no role/,
);

/** What may follow the user name. 'home': a session of the IdP has signed the supervisor in. */
export type AfterName = 'password' | 'okta' | 'okta error' | 'saml error' | 'home' | 'refused';

export class CceSignIn {
  readonly userName: Locator;
  readonly password: Locator;
  readonly refusal: Refusal;
  /** Only where a language pack is installed. The choice is remembered. */
  readonly language: DropDown;
  private readonly nextButton: Locator;
  private readonly signInButton: Locator;
  private readonly home: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    /* eslint-disable playwright/no-raw-locators -- attested id of the same component in CUIC; a password is a text box too; the page as a whole */
    const known = page.locator('#rawUserName');
    const plain = page.locator(':not([type="password"])');
    const typed = page.locator('input[type="password"]');
    const body = page.locator('body');
    /* eslint-enable playwright/no-raw-locators */
    const named = field(page, 'Username', 'User ID', 'Enter your username').or(known).filter({ visible: true });
    // Another page that asks for something has one field too.
    const product = textWith(page, 'Unified CCE', 'Unified Contact Center Enterprise', 'Enter your username');
    const ofProduct = body.filter({ has: product.or(typed) });
    // The text above the field may be no label of it, and may be written in another language.
    const only = ofProduct.getByRole('textbox').and(plain).filter({ visible: true });
    this.userName = prefer(page, named, only);
    // Its label may be written in another language.
    this.password = field(page, 'Password').or(typed).filter({ visible: true });
    this.nextButton = controlOf(this.userName, 'Next').describe('the button "Next" of the form with the user name');
    this.signInButton = controlOf(this.password, 'Sign In', 'Log In', 'Login', 'Submit').describe(
      'the button "Sign In" of the form with the password',
    );
    this.refusal = new Refusal(page, refused, named.or(only).or(this.password));
    this.language = new DropDown(page, (each) => each, ['Language'], languages);
    this.home = new CceAdministration(page).home;
  }

  get address(): string {
    return `https://${this.host}/cceadmin`;
  }

  async goto(): Promise<void> {
    await this.page.goto(this.address);
  }

  /** What follows is read in English, and the browser's language or an earlier choice may have set another. */
  async chooseEnglish(): Promise<void> {
    if (!(await this.language.isShown())) return;
    if (/^english/i.test(await this.language.read())) return;
    await this.language.choose(...languages);
    await this.userName.waitFor();
  }

  /** The first screen. A release that asks for both at once is on the second one already. */
  async next(user: string): Promise<AfterName> {
    await this.refusal.remember();
    await this.userName.fill(user);
    if (await this.password.isVisible()) return 'password';
    const screens = {
      okta: new SignInWidget(this.page).username,
      'okta error': new OktaErrorPage(this.page).message,
      'saml error': new SamlError(this.page).shown,
      password: this.password,
      home: this.home,
      refused: this.refusal.shown,
    };
    const [screen] = await Promise.all([whichScreen<AfterName>(this.page, screens, 30_000), this.nextButton.click()]);
    return screen;
  }

  /** The second screen, of an administrator. Ends on the console or on a refusal. */
  async signIn(password: Secret): Promise<'home' | 'refused'> {
    await this.refusal.remember();
    await password.typeInto(this.password);
    const screens = { home: this.home, refused: this.refusal.shown };
    const [screen] = await Promise.all([whichScreen(this.page, screens, 60_000), this.signInButton.click()]);
    return screen;
  }
}

const languages = ['English', 'English (United States)', 'English (US)', 'en_US', 'en-US'];
