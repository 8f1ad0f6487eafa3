/**
 * IdS admin: Settings > IdS Trust, part 2 of the wizard: browse for the file; a notification ends the upload.
 * Words: UCCE Admin Guide 12.6(2), PCCE Features Guide 12.6(1) (Sources, Cisco 1.3).
 * Guesses: the text of the notification; an entity ID is a URL or URN; choosing the file uploads it.
 */
import type { Locator, Page } from '@playwright/test';
import { message } from '../shared/message.ts';
import { Question } from '../shared/question.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { shownTestSso, type TestSso } from './test-sso.ts';

const notification =
  /metadata[^.]{0,40} (uploaded|success|invalid|fail)|upload[^.]{0,40} (success|complete|fail)|error occurred/i;

export class UploadIdpMetadata {
  readonly shown: Locator;
  readonly configuredIdp: Locator;
  readonly notification: Locator;
  /** Asked when the file is chosen, if at all; the caller decides. */
  readonly question: Question;
  private readonly file: Locator;
  private readonly nextButton: Locator;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- often hidden behind a Browse button and without a label
    this.file = page.locator('input[type="file"]');
    const title = page.getByText(/Upload Id[pP] Metadata/).filter({ visible: true });
    this.shown = page.getByRole('document').filter({ has: title }).filter({ has: this.file });
    this.configuredIdp = page.getByText(/IdP Entity ID[^]{0,80}?(https?:|urn:)/).filter({ visible: true });
    this.notification = message(page, notification);
    // Never a dialog that only takes metadata away.
    const about = /^(?!.*(remov|delet|discard)).*((upload|replac).*metadata|metadata.*(upload|replac))/is;
    this.question = new Question(page, about, 'upload', notification);
    this.nextButton = page.getByRole('button', { name: 'Next', exact: true });
  }

  /** `path`: the XML file saved from Okta. Ends on the notification, which accepts or refuses, or on a question. */
  async upload(path: string): Promise<'notification' | 'question'> {
    const [ending] = await Promise.all([this.answer(), this.file.setInputFiles(path)]);
    return ending;
  }

  /** Only after a question of this screen. */
  async confirm(): Promise<'notification' | 'question'> {
    await this.question.confirm();
    return this.answer();
  }

  /** Part 3, in the form of this release. */
  async next(): Promise<TestSso> {
    await this.nextButton.click();
    return shownTestSso(this.page);
  }

  private answer(): Promise<'notification' | 'question'> {
    return whichScreen(this.page, { question: this.question.asks, notification: this.notification });
  }
}
