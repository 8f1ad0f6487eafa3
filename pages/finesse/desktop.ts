import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';
import { LiveReport } from './live-report.ts';
import { SignedOut } from './signed-out.ts';

/** Standard live reports of UCCX (report reference), by the form of their titles. */
const reportTitle = /^\s*\S.* (Report|State History|Call History)\s*$/;

/**
 * Finesse: the desktop of an agent or supervisor. Words: Finesse user guides, figure of the section Verify; the id of
 * the state is attested in several public extensions. Guesses: the name of the user menu's button, how reasons are listed, and that a gadget's
 * title is either its frame's name or stands beside its frame. Nothing here changes the agent's state.
 */
export class Desktop {
  readonly state: Locator;
  readonly timer: Locator;
  readonly reportTitles: Locator;
  readonly userMenu: Locator;
  /** Reason codes, where the administrator made some for signing out. */
  readonly signOutReasons: Locator;
  private readonly signOutEntry: Locator;
  private readonly signedOut: SignedOut;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested id of the state's text; its role is not known
    this.state = page.locator('#voice-state-select-headerOptionText');
    this.timer = page.getByText(/\b\d\d:\d\d:\d\d$/).filter({ visible: true });
    this.reportTitles = page.getByText(reportTitle).filter({ visible: true });
    const named = page.getByRole('button', { name: /user (options|menu)/i });
    // eslint-disable-next-line playwright/no-raw-locators -- its name may be the agent's; a list (the state's) is no menu
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

  /** Ends on the page with Sign In, or on the list of reasons: `signOutFor` goes on from there. */
  async signOut(): Promise<void> {
    await this.userMenu.click();
    await this.signOutEntry.click();
    await whichScreen(this.page, { 'signed out': this.signedOut.signIn, reasons: this.signOutReasons });
  }

  async signOutFor(reason: string): Promise<void> {
    await this.signOutReasons.getByText(reason, { exact: true }).click();
    await this.signedOut.signIn.waitFor();
  }
}
