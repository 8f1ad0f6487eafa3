/**
 * CCX Administration: the menu bar. An entry with a menu may end in an arrow.
 * Words: UCCX Admin and Operations Guide 15.0; Cisco 225814, steps 9 and 11, OKTA side, which write Single Sign-On
 * three ways (Sources, Cisco 4.2 and Cisco 15.3).
 * Guesses: menus open by a click, and Logout is in reach without opening one.
 */
import type { Locator, Page } from '@playwright/test';
import { entry } from '../shared/entry.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { SingleSignOn } from './single-sign-on.ts';

/** Entries of Tools > User Management that give capabilities. */
type UserManagement = 'Reporting Capability View' | 'Administrator Capability View' | 'User View';

export class CcxAdministration {
  /** The menu bar's System: only a signed-in user has it. */
  readonly home: Locator;
  private readonly singleSignOn: Locator;
  private readonly tools: Locator;
  private readonly userManagement: Locator;
  private readonly views: Readonly<Record<UserManagement, Locator>>;
  private readonly logout: Locator;

  constructor(private readonly page: Page) {
    this.home = entry(page, /^System\W*$/);
    this.singleSignOn = entry(page, /^Single Sign[- ]On( \(SSO\))?$/);
    this.tools = entry(page, /^Tools\W*$/);
    this.userManagement = entry(page, /^User Management\W*$/);
    this.views = {
      'Reporting Capability View': entry(page, /^Reporting Capability View\W*$/),
      'Administrator Capability View': entry(page, /^Administrator Capability View\W*$/),
      'User View': entry(page, /^User View\W*$/),
    };
    this.logout = entry(page, /^(log|sign) ?out$/i);
  }

  /** Loads the page anew, also if it is open already: the results of a test are lost, and parts unlock. */
  async openSingleSignOn(): Promise<SingleSignOn> {
    const screen = new SingleSignOn(this.page);
    await this.home.click();
    await this.singleSignOn.click();
    await screen.identityServiceStatus.waitFor();
    return screen;
  }

  /** Clicks the first of these entries that the release has, and returns its name. */
  async openUserManagement(...wanted: readonly UserManagement[]): Promise<UserManagement> {
    await this.tools.click();
    await this.userManagement.click();
    await whichScreen(this.page, this.views);
    for (const name of wanted)
      if (await this.views[name].isVisible()) {
        await this.views[name].click();
        return name;
      }
    throw new Error(`Tools > User Management has no ${wanted.join(' and no ')}.`);
  }

  /** Ends when the menu bar is gone: sessions are counted (10 per user), so none may stay behind. */
  async signOut(): Promise<void> {
    await Promise.all([this.home.waitFor({ state: 'hidden' }), this.logout.click()]);
  }
}
