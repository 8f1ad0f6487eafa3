/**
 * Finesse with SSO: the page that asks for the extension only, and all that may answer it.
 * Words: Cisco 225814, figure of the section Verify; Finesse user guide for UCCX; screenshot of a PCCE 15.0 lab (Sources,
 * Cisco 6.3, Cisco 6.4 and Cisco 6.8).
 * Guess: the ids, which public scripts show on the page without SSO.
 */
import type { Locator, Page } from '@playwright/test';
import { field, textWith } from '../shared/words/said.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { Desktop } from './desktop.ts';
import { OutOfService } from './out-of-service.ts';
import { PhoneRetry } from './phone-retry.ts';

/** In ms. A sign-in takes 8 seconds, and 30 more for each 30 ms of delay to the node (Sources, Cisco 6.8). */
export const signInTakes = 180_000;

/** Four of the device texts are documented (Sources, Cisco 6.4 and Cisco 6.8); the rest is a guess. */
const loginRefused = phrase(
  /device associated with that extension|Device not accessible|Invalid Device|Device Busy|(invalid|incorrect) (user|pass|ext)|sign.?in (has )?failed/,
);
const triesAgain = phrase(/attempting to sign in again|attempt: ?\[/);

const anything = /\S/;

export type Answer = 'certificates' | 'phone' | 'desktop' | 'device selection' | 'out of service' | 'error';

export class Extension {
  readonly username: Locator;
  readonly extension: Locator;
  readonly phone: PhoneRetry;
  readonly answers: Readonly<Record<Answer, Locator>>;
  private readonly submitButton: Locator;

  constructor(private readonly page: Page) {
    /* eslint-disable playwright/no-raw-locators -- attested ids; the figure shows the fields without a label */
    this.username = page.locator('input#username').or(field(page, 'Username', 'User ID'));
    this.extension = page.locator('input#extension').or(field(page, 'Extension'));
    const form = page.locator('form').filter({ has: this.extension });
    /* eslint-enable playwright/no-raw-locators */
    this.submitButton = controlOf(this.extension, 'Submit', 'Sign In', 'Log In');
    this.phone = new PhoneRetry(page);
    const { state, certificates } = new Desktop(page);
    // eslint-disable-next-line playwright/no-raw-locators -- a desktop behind the box of the phone is none yet
    const ready = page.locator('body').filter({ hasNot: this.phone.message });
    const refused = page.getByText(loginRefused);
    // Another alert, such as a banner about a licence, is no answer.
    const inForm = form.getByRole('alert').filter({ hasText: anything, hasNot: refused });
    this.answers = {
      certificates: certificates.notAccepted,
      phone: this.phone.message,
      desktop: ready.filter({ has: state.filter({ visible: true }) }),
      // Only if Agent Device Selection is enabled.
      'device selection': textWith(page, 'Select Your Preferred Device'),
      'out of service': new OutOfService(page).message,
      error: refused.or(inForm).filter({ visible: true, hasNotText: triesAgain }),
    };
  }

  /** Ends on one of the answers; `phone` is none for good, because the desktop tries again by itself. */
  async submit(extension: string): Promise<Answer> {
    await this.extension.fill(extension);
    const [answer] = await Promise.all([whichScreen(this.page, this.answers, signInTakes), this.submitButton.click()]);
    return answer;
  }

  /** The answer after the desktop has tried the phone again. `within`: ms. */
  async afterRetries(within: number): Promise<Exclude<Answer, 'phone'>> {
    const { phone, ...others } = this.answers;
    return whichScreen<Exclude<Answer, 'phone'>>(phone.page(), others, within);
  }
}
