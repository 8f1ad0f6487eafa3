/**
 * IdS admin: Settings, with the tabs IdS Trust, Security and Troubleshooting.
 * Words: Cisco 225814, figure of step 6, Cisco side (Sources, Cisco 1.3).
 */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { entryOf, groupWith } from '../shared/menu.ts';
import { DownloadMetadataFile, SpMetadataTable, type SpMetadata } from './sp-metadata.ts';
import { comes } from '../shared/screen/comes.ts';

export class Settings {
  readonly idsTrust: Locator;
  private readonly security: Locator;
  readonly keysAndCertificates: Locator;

  constructor(private readonly page: Page) {
    const tabs = groupWith(page, 'IdS Trust', 'Security');
    this.idsTrust = entryOf(tabs, 'IdS Trust');
    this.security = entryOf(tabs, 'Security');
    this.keysAndCertificates = entryOf(groupWith(page, 'Tokens', 'Keys and Certificates'), 'Keys and Certificates');
  }

  /** Ends on part 1 of the wizard, in the form of this release. */
  async openIdsTrust(): Promise<SpMetadata> {
    const forms = { table: new SpMetadataTable(this.page), button: new DownloadMetadataFile(this.page) };
    // Where Settings opens on this tab, a click would load it a second time.
    const isOpen = forms.table.shown.or(forms.button.shown).filter({ visible: true });
    if ((await isOpen.count()) !== 1) await this.idsTrust.click();
    const form = await whichScreen(this.page, {
      table: forms.table.shown,
      button: forms.button.shown,
    });
    return forms[form];
  }

  async openSecurity(): Promise<void> {
    await this.security.click();
    await comes(this.keysAndCertificates);
  }
}
