/**
 * Finesse: the desktop of an agent or supervisor. Nothing here changes the agent's state.
 * Words: Cisco 225814, figure of the section Verify; Finesse user guides; public extensions, for the id of the state
 * (Sources, Cisco 6.5).
 * Guesses: the name of the user menu's button; how the reasons for signing out are listed.
 */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';
import { LiveReport } from './live-report.ts';
import { SignedOut } from './signed-out.ts';

export class Desktop {
  readonly state: Locator;
  readonly userMenu: Locator;
  /** Reason codes for signing out, if the administrator made some. */
  private readonly signOutReasons: Locator;
  private readonly signOutEntry: Locator;
  private readonly signedOut: SignedOut;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested id of the state's text; its role is not known
    this.state = page.locator('#voice-state-select-headerOptionText');
    const named = page.getByRole('button', { name: /user (options|menu)/i });
    // eslint-disable-next-line playwright/no-raw-locators -- its name may be the agent's; the list of states is no menu
    const menu = page.getByRole('banner').locator('[aria-haspopup="menu"], [aria-haspopup="true"]');
    this.userMenu = named.or(menu.filter({ hasNot: this.state }));
    this.signOutEntry = page.getByText('Sign Out', { exact: true }).filter({ visible: true });
    const reasons = page.getByRole('menu', { name: /reason/i }).or(page.getByRole('listbox', { name: /reason/i }));
    this.signOutReasons = reasons.or(page.getByRole('dialog', { name: /reason/i }));
    this.signedOut = new SignedOut(page);
  }

  report(title: string): LiveReport {
    return new LiveReport(this.page, title);
  }

  /** Ends on the page with Sign In, or on the list of reasons. */
  async signOut(): Promise<void> {
    await this.userMenu.click();
    await this.signOutEntry.click();
    await whichScreen(this.page, { 'signed out': this.signedOut.signIn, reasons: this.signOutReasons });
  }
}
