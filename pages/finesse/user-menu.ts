/**
 * Finesse: the user menu, and every way in which signing out may go on: reasons, a dialog that asks once more.
 * Words: UCCX Finesse user guide 15.0, for Sign Out, its reasons and the key Ctrl+Alt+L; public code that drives Finesse
 * 12.x and later, for the ids, the names of the reasons and the dialog (Sources, Cisco 6.9).
 * Guess: where a desktop has none of the ids, the menu's button is named after the user, or is the banner's only menu.
 */
import type { Locator, Page } from '@playwright/test';

const asksAgain = /are you sure you want to sign out/i;

export class UserMenu {
  /** What opens the menu: the attested id, else the block of the layout that holds it, else words. */
  readonly icon: Locator;
  /** The entry Sign Out. If the menu has reasons, a click on it may do nothing. */
  readonly signOutEntry: Locator;
  /** The page while it offers reasons for signing out: one element to wait for. */
  readonly reasonsShown: Locator;
  /** The button that answers "Are you sure you want to sign out?". */
  readonly confirmButton: Locator;
  private readonly reasons: Locator;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested ids; the roles are not known
    const attested = page.locator('#identity-menu, body:not(:has(#identity-menu:visible)) #identity-component');
    // eslint-disable-next-line playwright/no-raw-locators -- a page without these ids
    const unknown = page.locator('body:not(:has(#identity-menu:visible, #identity-component:visible))');
    const named = unknown.getByRole('button', { name: /user (options|menu)/i });
    // eslint-disable-next-line playwright/no-raw-locators -- attested id of the state's text, whose list is no user menu
    const state = page.locator('#voice-state-select-headerOptionText');
    // eslint-disable-next-line playwright/no-raw-locators -- its name may be the agent's
    const menus = unknown.getByRole('banner').locator('[aria-haspopup="menu"], [aria-haspopup="true"]');
    this.icon = attested
      .or(named)
      .or(menus.filter({ hasNot: state }))
      .filter({ visible: true });
    // eslint-disable-next-line playwright/no-raw-locators -- attested id, with its blank; its role is not known
    const entry = page.locator('[id="Sign Out"]');
    // eslint-disable-next-line playwright/no-raw-locators -- a page without that id
    const byWords = page.locator('body:not(:has([id="Sign Out"]:visible))').getByText('Sign Out', { exact: true });
    this.signOutEntry = entry.or(byWords).filter({ visible: true });
    // Not the dialog, whose names begin with the same words, and not a list that holds the reasons.
    // eslint-disable-next-line playwright/no-raw-locators -- attested names; the role of a reason is not known
    this.reasons = page.locator(
      '[aria-label^="Sign Out "]:not([aria-label^="Sign Out Confirmation"]):not(:has([aria-label^="Sign Out "])):visible',
    );
    // eslint-disable-next-line playwright/no-raw-locators -- one element for any number of reasons
    const body = page.locator('body');
    this.reasonsShown = body.filter({ has: this.reasons });
    const asking = body.filter({ has: page.getByText(asksAgain).filter({ visible: true }) });
    const ok = asking.getByRole('button', { name: /^ok$/i });
    const wholeText = page.getByRole('button', { name: /^Sign Out Confirmation\b.*\bOk$/is });
    // eslint-disable-next-line playwright/no-raw-locators -- attested name; that it is a button is not
    const withoutRole = page.locator('[aria-label^="Sign Out Confirmation" i][aria-label$=" ok" i]');
    this.confirmButton = ok.or(wholeText).or(withoutRole).filter({ visible: true });
  }

  async open(): Promise<void> {
    await this.icon.click();
  }

  /** The documented shortcut for Sign Out. */
  async pressKey(): Promise<void> {
    await this.page.keyboard.press('Control+Alt+KeyL');
  }

  async signOut(): Promise<void> {
    await this.signOutEntry.click();
  }

  /** In the order of the menu. */
  async readReasons(): Promise<string[]> {
    const labels = await this.reasons.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    return labels.map((label) => label.replace(/^Sign Out /, ''));
  }

  async chooseReason(reason: string): Promise<void> {
    const entry = this.reasons.and(this.page.getByLabel(`Sign Out ${reason}`, { exact: true }));
    // Public code clicks the first child of the entry, because the entry itself may not listen.
    // eslint-disable-next-line playwright/no-raw-locators -- the child has no known role
    const child = entry.locator(':scope > :first-child');
    // eslint-disable-next-line playwright/no-raw-locators -- an entry of plain text has no child
    await child.or(entry.and(this.page.locator(':not(:has(*))'))).click();
  }

  async confirm(): Promise<void> {
    await this.confirmButton.click();
  }
}
