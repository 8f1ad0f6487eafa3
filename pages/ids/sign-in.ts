/**
 * IdS admin: the sign-in in two screens (Next, Sign In) and the custom logon message.
 * Words: UCCE Admin Guide 12.6(2); UCCX CLI guide, for the session limit (Sources, Cisco 1.1 and Cisco 1.8).
 * Guesses: the wording of a wrong password; the ids, which are those of CUIC, whose sign-in is the same component.
 */
import type { Locator, Page } from '@playwright/test';
import { readAllWords } from '../shared/words/read-words.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { control, field } from '../shared/words/said.ts';
import type { Secret } from '../shared/secret.ts';
import { Standing } from '../shared/questions/standing.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { IdentityServiceManagement } from './identity-service-management.ts';

const refused = phrase(
  /session limit has already been reached|(invalid|incorrect) (user|pass)|(log|sign).?in failed|(user|pass)\S* (is )?(invalid|incorrect)/,
);

export class IdsSignIn {
  readonly userName: Locator;
  readonly password: Locator;
  readonly refusal: Refusal;
  private readonly nextButton: Locator;
  private readonly signInButton: Locator;
  private readonly signedIn: Locator;
  private readonly dialogs: Locator;
  private readonly standing = new Standing();

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested id of the same component in CUIC, which has no label
    this.userName = field(page, 'Username', 'User ID').or(page.locator('#rawUserName')).filter({ visible: true });
    this.password = field(page, 'Password').filter({ visible: true });
    this.nextButton = controlOf(this.userName, 'Next').describe('the button "Next" of the form with the user name');
    this.signInButton = controlOf(this.password, 'Sign In', 'Login').describe(
      'the button "Sign In" of the form with the password',
    );
    this.dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog')).filter({ visible: true });
    this.refusal = new Refusal(page, refused, this.userName.or(this.password));
    this.signedIn = new IdentityServiceManagement(page).nodes;
  }

  get address(): string {
    return `https://${this.host}:8553/idsadmin`;
  }

  async goto(): Promise<void> {
    await this.page.goto(this.address);
  }

  /** A dialog that came after Sign In. */
  get logonMessage(): Locator {
    return this.standing.fresh(this.dialogs);
  }

  /** The controls of the logon message: one that is only to be acknowledged has OK alone. */
  messageButtons(): Promise<string[]> {
    return readAllWords(this.logonMessage.getByRole('button').or(this.logonMessage.getByRole('link')));
  }

  /** Both screens. Ends on the console, on a logon message or on a refusal of either screen. */
  async signIn(user: string, password: Secret): Promise<'console' | 'message' | 'refused'> {
    await this.standing.remember(this.dialogs);
    await this.refusal.remember();
    await this.userName.fill(user);
    const screens = { password: this.password, refused: this.refusal.shown };
    const [screen] = await Promise.all([whichScreen(this.page, screens, 20_000), this.nextButton.click()]);
    if (screen === 'refused') return screen;
    await this.refusal.remember();
    await password.typeInto(this.password);
    const [answer] = await Promise.all([this.answer(), this.signInButton.click()]);
    return answer;
  }

  /** Only a message with OK alone: not every system shows one. */
  async acknowledge(): Promise<'console' | 'refused'> {
    const message = this.logonMessage;
    await control(message, 'OK').click();
    await message.waitFor({ state: 'hidden' });
    return whichScreen(this.page, { console: this.signedIn, refused: this.refusal.shown });
  }

  private answer(): Promise<'console' | 'message' | 'refused'> {
    const screens = { console: this.signedIn, message: this.logonMessage, refused: this.refusal.shown };
    return whichScreen(this.page, screens, 20_000);
  }
}
