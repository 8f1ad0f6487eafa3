/**
 * Okta's sign-in page: generations 2 and 3 of its widget. User name and password are on one page or on two. Every
 * locator matches one element at most.
 * Words: @okta/okta-signin-widget 7.49.0, tried (Sources, Okta 5.2 and Okta 5.3); Cisco 225814, figure of the section
 * Verify.
 * Guess: the form of a locked account depends on the org; only its text is known.
 */
import type { Locator, Page } from '@playwright/test';
import { clickFor } from '../../shared/screen/click-for.ts';
import type { Secret } from '../../shared/secret.ts';
import { formWith } from '../toolkit/locate.ts';
import { readAllWords } from '../../shared/words/read-words.ts';
import { control, controlBeginning, field, heading } from '../../shared/words/said.ts';
import { phrase } from '../../shared/words/words.ts';

export class SignInWidget {
  readonly username: Locator;
  readonly password: Locator;
  /** The second page, which asks for the password after the user name. */
  readonly passwordView: Locator;
  readonly code: Locator;
  readonly codeView: Locator;
  private readonly submit: Locator;
  /** The banner of a refused form. readError() has its words. */
  readonly error: Locator;
  readonly chooseMethod: Locator;
  readonly staySignedIn: Locator;
  readonly passwordExpired: Locator;
  readonly lockedOut: Locator;
  /** A message without a form: logged out for inactivity, or not assigned. If generation 2 keeps the form, it is `error`. */
  readonly terminal: Locator;
  private readonly anyBanner: Locator;
  private readonly fieldError: Locator;
  private readonly googleAuthenticator: Locator;
  private readonly dontStay: Locator;

  constructor(private readonly page: Page) {
    const widget = page.getByRole('main');
    // eslint-disable-next-line playwright/no-raw-locators -- orgs rename the label; every generation has this name
    this.username = widget.locator('input[name="identifier"]');
    this.password = field(widget, 'Password').filter({ visible: true });
    this.code = field(widget, 'Enter code').filter({ visible: true });
    this.passwordView = heading(widget, 'Verify with your password');
    this.codeView = heading(widget, 'Verify with Google Authenticator');
    this.chooseMethod = heading(widget, "Verify it's you with a security method");
    this.staySignedIn = heading(widget, 'Keep me signed in');
    this.passwordExpired = widget.getByRole('heading').filter({ hasText: EXPIRED });
    // Of the form that was filled, because links below it have words of their own.
    // eslint-disable-next-line playwright/no-raw-locators -- the same name
    const asked = page.locator('input[name="identifier"]').or(field(page, 'Password', 'Enter code'));
    this.submit = control(widget.locator(formWith(page, asked.filter({ visible: true }))), 'Sign in', 'Next', 'Verify');
    this.googleAuthenticator = controlBeginning(widget, 'Select Google Authenticator');
    this.dontStay = control(widget, "Don't stay signed in");

    const form = page.getByRole('textbox').or(this.chooseMethod).or(this.staySignedIn);
    this.anyBanner = banner(widget);
    this.lockedOut = this.anyBanner.filter({ hasText: LOCKED });
    this.error = banner(widget.filter({ has: form })).filter({ hasNotText: LOCKED });
    this.terminal = banner(widget.filter({ hasNot: form })).filter({ hasNotText: LOCKED });
    // eslint-disable-next-line playwright/no-raw-locators -- generation 3 gives the field's message no role
    this.fieldError = widget.locator(
      'p.okta-form-input-error, [id="credentials.passcode-error"], [id="identifier-error"]',
    );
  }

  async enterUsername(name: string): Promise<void> {
    await this.username.fill(name);
  }

  async enterPassword(secret: Secret): Promise<void> {
    await secret.typeInto(this.password);
  }

  async enterCode(secret: Secret): Promise<void> {
    await secret.typeInto(this.code);
  }

  /**
   * Sign in, Next or Verify. The widget removes an old error before it asks, so a later error is the answer. Generation
   * 2 ignores a second click within 200 ms, and the widget never sends an empty field: both end in a timeout.
   */
  async signIn(): Promise<void> {
    await clickFor(this.submit, this.answer());
  }

  async selectGoogleAuthenticator(): Promise<void> {
    await clickFor(this.googleAuthenticator, this.answer());
    await this.codeView.waitFor();
  }

  async dontStaySignedIn(): Promise<void> {
    await clickFor(this.dontStay, this.answer());
  }

  /** The words of error, lockedOut and terminal. Those of a refused code are under its field, not in the banner. */
  async readError(): Promise<string> {
    return [...(await readAllWords(this.anyBanner)), ...(await readAllWords(this.fieldError))].join(' ');
  }

  private async answer(): Promise<void> {
    const response = await this.page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' &&
        /\/idp\/idx\/(?!introspect|.*poll)/.test(new URL(response.url()).pathname),
    );
    await response.finished();
  }
}

/** Generation 2 nests two alerts and uses the role for fields too; generation 3 names its banner by its severity. */
function banner(widget: Locator): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- the inner of two nested alerts; its severity is in no text
  return widget
    .locator('.o-form-error-container .infobox-error, [role="alert"][aria-label="error" i]')
    .filter({ visible: true });
}

const LOCKED = phrase(/account is locked/);
const EXPIRED = phrase(/^\W*Your (.+ )?password has expired\W*$/);
