/**
 * Finesse with SSO: the page that asks for the extension only.
 * Words: Cisco 225814, figure of the section Verify; Finesse user guide for UCCX (Sources, Cisco 6.3).
 * Guess: the ids, which public scripts show on the page without SSO.
 */
import type { Locator, Page } from '@playwright/test';
import { message } from '../shared/message.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { Desktop } from './desktop.ts';

/** In ms. The desktop tries a device again after 60 seconds before it gives up (Sources, Cisco 6.4). */
export const signInTakes = 90_000;

/** The two device texts are documented, by release (Sources, Cisco 6.4); the rest is a guess. */
export const loginRefused =
  /device associated with that extension|Device not accessible|(invalid|incorrect) (user|pass|ext)|sign.?in (has )?failed/i;

export class Extension {
  readonly username: Locator;
  readonly extension: Locator;
  readonly error: Locator;
  /** "Select Your Preferred Device": only if Agent Device Selection is enabled. */
  readonly deviceSelection: Locator;
  private readonly submitButton: Locator;
  private readonly desktop: Desktop;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested id; the figure shows the field without a label
    this.username = page.getByRole('textbox', { name: /^username\b/i }).or(page.locator('#username'));
    // eslint-disable-next-line playwright/no-raw-locators -- as above
    this.extension = page.getByRole('textbox', { name: /^extension\b/i }).or(page.locator('#extension'));
    this.error = message(page, loginRefused);
    this.deviceSelection = page.getByText('Select Your Preferred Device').filter({ visible: true });
    this.submitButton = page.getByRole('button', { name: /^(Submit|Sign In)$/i });
    this.desktop = new Desktop(page);
  }

  /** Ends on the desktop, on the device selection, or on an error. */
  async submit(extension: string): Promise<void> {
    await this.extension.fill(extension);
    const answers = { desktop: this.desktop.state, 'device selection': this.deviceSelection, error: this.error };
    await Promise.all([whichScreen(this.page, answers, signInTakes), this.submitButton.click()]);
  }
}
