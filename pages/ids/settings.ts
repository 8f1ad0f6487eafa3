import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../which-screen.ts';
import { entry } from './entry.ts';

/** IdS admin: Settings with the tabs IdS Trust, Security, Troubleshooting. Words: figure of step 6 (Cisco side). */
export class Settings {
  readonly idsTrust: Locator;
  readonly security: Locator;
  readonly keysAndCertificates: Locator;
  private readonly spMetadataTable: Locator;
  private readonly downloadMetadataFile: Locator;

  constructor(private readonly page: Page) {
    this.idsTrust = entry(page, 'IdS Trust');
    this.security = entry(page, 'Security');
    this.keysAndCertificates = entry(page, 'Keys and Certificates');
    this.spMetadataTable = page.getByRole('columnheader', { name: 'SP Entity ID', exact: true });
    this.downloadMetadataFile = entry(page, 'Download Metadata File');
  }

  /** Ends on part 1 of the wizard in the form of 15.0 or of 12.x. */
  async openIdsTrust(): Promise<void> {
    await this.idsTrust.click();
    await whichScreen(this.page, {
      'SP metadata table': this.spMetadataTable,
      'Download Metadata File': this.downloadMetadataFile,
    });
  }

  async openSecurity(): Promise<void> {
    await this.security.click();
    await this.keysAndCertificates.waitFor();
  }
}
