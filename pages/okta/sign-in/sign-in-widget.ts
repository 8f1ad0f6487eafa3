/**
 * Okta's sign-in page: generations 2 and 3 of its widget. User name and password are on one page or on two. Every
 * locator matches one element at most.
 * Words: @okta/okta-signin-widget 7.49.0, tried (Sources, Okta 5.2 and Okta 5.3); Cisco 225814, figure of the section
 * Verify.
 * Words of the pages with a way out, of the list of methods, and of a passkey: the same package (Sources, Okta 5.4 and Okta 5.5).
 * Guess: the form of a locked account depends on the org; only its text is known.
 */
import type { Locator, Page } from '@playwright/test';
import type { Secret } from '../../shared/secret.ts';
import { formWith } from '../toolkit/locate.ts';
import { control, controlBeginning, field, heading } from '../../shared/words/said.ts';
import { phrase } from '../../shared/words/words.ts';
import { clickAnswered } from './answered-click.ts';
import { banner, fieldErrors, readErrors } from './widget-errors.ts';

export type Method =
  'Google Authenticator' | "Okta Verify's code" | "Okta Verify's notification" | 'password' | 'passkey';

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
  /** The page of Okta Verify that asks for its code. */
  readonly verifyCodeView: Locator;
  /** The page that asks for a passkey, mostly by itself. */
  readonly passkeyView: Locator;
  /** Lets that page ask, if it did not by itself. */
  readonly askForPasskey: Locator;
  /** The entries of the list of methods. The name that the org gave to an authenticator may stand there instead. */
  readonly methods: Readonly<Record<Method, Locator>>;
  /** Opens the list of methods. */
  readonly somethingElse: Locator;
  /** The way past a page that can wait. */
  readonly wayOut: Locator;
  /** From setting up one authenticator to the list of those that can be set up. */
  readonly toList: Locator;
  /** The page of the older engine of Okta, which has another widget. */
  readonly classicEngine: Locator;
  private readonly whole: Locator;
  private readonly sendPush: Locator;
  private readonly dontStay: Locator;

  /** `answers`: ms that Okta may take for an answer. */
  constructor(
    private readonly page: Page,
    private readonly answers = 15_000,
  ) {
    const widget = (this.whole = page.getByRole('main'));
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
    this.verifyCodeView = heading(widget, 'Enter a code');
    const passkeyViews = ['Verify with Security Key or Biometric Authenticator', 'Verify with a passkey'];
    this.passkeyView = heading(widget, ...passkeyViews);
    this.askForPasskey = control(widget.filter({ has: heading(page, ...passkeyViews) }), 'Verify', 'Retry');
    this.methods = {
      'Google Authenticator': entry(widget, ['Google Authenticator'], 'Select Google Authenticator'),
      "Okta Verify's code": entry(widget, [], 'Select to enter a code from the Okta Verify app'),
      "Okta Verify's notification": entry(widget, [], 'Select to get a push notification to the Okta Verify app'),
      password: entry(widget, ['Password', 'Okta Password'], 'Select Password'),
      passkey: entry(
        widget,
        ['Security Key or Biometric Authenticator', 'Passkey', 'Passkeys'],
        'Select Security Key or Biometric Authenticator',
        'Select a passkey',
      ),
    };
    this.somethingElse = control(widget, 'Verify with something else');
    // Generation 3 makes a list of one where no notification was sent by itself.
    this.sendPush = control(widget, 'Send push').or(this.methods["Okta Verify's notification"]);
    const later = ['Remind me later', 'Maybe later', 'Set up later', 'Skip set up', 'Skip Profile', 'Skip'];
    this.wayOut = control(widget, ...later, 'Continue to app', 'Continue');
    this.toList = control(widget, 'Return to authenticator list');
    // eslint-disable-next-line playwright/no-raw-locators -- the id tells the engines apart, the words do not
    this.classicEngine = page.locator('#okta-signin-username');
    this.dontStay = control(widget, "Don't stay signed in");

    const form = page.getByRole('textbox').or(this.chooseMethod).or(this.staySignedIn);
    this.anyBanner = banner(widget);
    this.lockedOut = this.anyBanner.filter({ hasText: LOCKED });
    this.error = banner(widget.filter({ has: form })).filter({ hasNotText: LOCKED });
    this.terminal = banner(widget.filter({ hasNot: form })).filter({ hasNotText: LOCKED });
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
   * 2 ignores a second click within 200 ms, and the widget never sends an empty field.
   */
  async signIn(): Promise<void> {
    await this.click(this.submit, 'the button of the form (Sign in, Next or Verify)');
  }

  /** Where the page did not send what was filled in. */
  async emptySecrets(): Promise<void> {
    for (const field of [this.password, this.code]) if (await field.isVisible()) await field.fill('');
  }

  /** From the list of methods. */
  async selectMethod(method: Method): Promise<void> {
    await this.click(this.methods[method], `the entry of ${method} in the list of security methods`);
  }

  /** Opens the list of methods, which the page has already. */
  async verifyWithSomethingElse(): Promise<void> {
    await this.somethingElse.click();
    await this.chooseMethod.waitFor();
  }

  async sendNotification(): Promise<void> {
    await this.click(this.sendPush, 'the control that sends the notification');
  }

  async passBy(): Promise<void> {
    await this.click(this.wayOut, 'the way past the page');
  }

  /** All texts of the widget, to see that it shows something else. Does not wait, because its page may just go. */
  async words(): Promise<string> {
    return (await this.whole.allTextContents()).join(' ');
  }

  async dontStaySignedIn(): Promise<void> {
    await this.click(this.dontStay, `the control "Don't stay signed in"`);
  }

  /** The words of error, lockedOut and terminal. Those of a refused code are under its field, not in the banner. */
  async readError(): Promise<string> {
    return readErrors(this.whole);
  }

  /** Ends with Okta's answer, or throws UnansweredClick. */
  private async click(control: Locator, name: string): Promise<void> {
    const errors = this.anyBanner.or(fieldErrors(this.whole)).filter({ visible: true });
    await clickAnswered(this.page, { control, name, errors, within: this.answers });
  }
}

/** By the name of the control, or by the heading of the row, whose control then says Select alone. */
function entry(widget: Locator, headings: readonly string[], ...names: readonly string[]): Locator {
  const named = controlBeginning(widget, ...names);
  if (headings.length === 0) return named;
  // eslint-disable-next-line playwright/no-raw-locators -- generation 2 gives its rows no role
  const row = widget.locator('.authenticator-row').filter({ has: heading(widget.page(), ...headings) });
  return named.or(control(row, 'Select'));
}

const LOCKED = phrase(/account is locked/);
const EXPIRED = phrase(/^\W*Your (.+ )?password has expired\W*$/);
