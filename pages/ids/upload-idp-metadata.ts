/**
 * IdS admin: Settings > IdS Trust, part 2 of the wizard: browse for the file; a notification ends the upload.
 * Words: UCCE Admin Guide 12.6(2), PCCE Features Guide 12.6(1) (Sources, Cisco 1.3).
 * Guesses: the text of the notification; an entity ID is a URL or URN; choosing the file uploads it.
 */
import type { Locator, Page } from '@playwright/test';
import { message } from '../shared/message.ts';
import { shownTestSso, type TestSso } from './test-sso.ts';

export class UploadIdpMetadata {
  readonly shown: Locator;
  readonly configuredIdp: Locator;
  readonly notification: Locator;
  private readonly file: Locator;
  private readonly nextButton: Locator;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- often hidden behind a Browse button and without a label
    this.file = page.locator('input[type="file"]');
    const title = page.getByText(/Upload Id[pP] Metadata/).filter({ visible: true });
    this.shown = page.getByRole('document').filter({ has: title }).filter({ has: this.file });
    this.configuredIdp = page.getByText(/IdP Entity ID[^]{0,80}?(https?:|urn:)/).filter({ visible: true });
    this.notification = message(
      page,
      /metadata[^.]{0,40} (uploaded|success|invalid|fail)|upload[^.]{0,40} (success|complete|fail)|error occurred/i,
    );
    this.nextButton = page.getByRole('button', { name: 'Next', exact: true });
  }

  /** `path`: the XML file saved from Okta. Ends on the notification, which accepts or refuses the file. */
  async upload(path: string): Promise<void> {
    await Promise.all([this.notification.waitFor(), this.file.setInputFiles(path)]);
  }

  /** Part 3, in the form of this release. */
  async next(): Promise<TestSso> {
    await this.nextButton.click();
    return shownTestSso(this.page);
  }
}
