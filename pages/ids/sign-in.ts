/**
 * IdS admin: the sign-in in two screens (Next, Sign In) and the custom logon message.
 * Words: UCCE Admin Guide 12.6(2); UCCX CLI guide, for the session limit (Sources, Cisco 1.1 and Cisco 1.8).
 * Guesses: the wording of a wrong password; the ids, which are those of CUIC, whose sign-in is the same component.
 */
import type { Locator, Page } from '@playwright/test';
import type { Secret } from '../shared/secret.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { entry } from '../shared/entry.ts';
import { message } from '../shared/message.ts';

export class IdsSignIn {
  readonly userName: Locator;
  readonly password: Locator;
  readonly logonMessage: Locator;
  readonly logonStatus: Locator;
  private readonly nextButton: Locator;
  private readonly signInButton: Locator;
  private readonly signedIn: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    const named = page.getByRole('textbox', { name: /^user ?(name|id)\b/i });
    // eslint-disable-next-line playwright/no-raw-locators -- attested id of the same component in CUIC, which has no label
    this.userName = named.or(page.locator('#rawUserName'));
    this.password = page.getByLabel(/^password\b/i).or(page.getByPlaceholder(/^password\b/i));
    this.nextButton = page.getByRole('button', { name: 'Next', exact: true });
    this.signInButton = page.getByRole('button', { name: /^sign in$/i });
    this.logonMessage = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    this.logonStatus = message(
      page,
      /session limit has already been reached|(invalid|incorrect) (user|pass)|(log|sign).?in failed/i,
    );
    this.signedIn = entry(page, 'Nodes');
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}:8553/idsadmin`);
  }

  async next(): Promise<void> {
    await Promise.all([
      whichScreen(this.page, { password: this.password, 'logon status': this.logonStatus }),
      this.nextButton.click(),
    ]);
  }

  /** Both screens. Ends on the console, on a logon message, or on a logon status that refuses. */
  async signIn(user: string, password: Secret): Promise<void> {
    await this.userName.fill(user);
    await this.next();
    await password.typeInto(this.password);
    await Promise.all([this.answer(), this.signInButton.click()]);
  }

  /** Only if `logonMessage` is on the screen: not every system shows one. */
  async acknowledge(): Promise<void> {
    await this.logonMessage.getByRole('button', { name: /^ok$/i }).click();
    await this.logonMessage.waitFor({ state: 'hidden' });
    await whichScreen(this.page, { console: this.signedIn, 'logon status': this.logonStatus });
  }

  private async answer(): Promise<void> {
    await whichScreen(this.page, {
      console: this.signedIn,
      'logon message': this.logonMessage,
      'logon status': this.logonStatus,
    });
  }
}
