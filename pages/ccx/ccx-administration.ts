/**
 * CCX Administration: the menu bar. An entry with a menu may end in an arrow.
 * Words: UCCX Admin and Operations Guide 15.0; Cisco 225814, steps 9 and 11, OKTA side, which write Single Sign-On
 * three ways (Sources, Cisco 4.2 and Cisco 4.3).
 * Guesses: menus open by a click, and Logout is in reach without opening one.
 */
import type { Locator, Page } from '@playwright/test';
import { entry } from '../shared/entry.ts';
import { AdministratorCapabilityView } from './administrator-capability-view.ts';
import { SingleSignOn } from './single-sign-on.ts';

export class CcxAdministration {
  /** The menu bar's System: only a signed-in user has it. */
  readonly home: Locator;
  private readonly singleSignOn: Locator;
  private readonly tools: Locator;
  private readonly userManagement: Locator;
  private readonly administratorCapabilityView: Locator;
  private readonly logout: Locator;

  constructor(private readonly page: Page) {
    this.home = entry(page, /^System\W*$/);
    this.singleSignOn = entry(page, /^Single Sign[- ]On( \(SSO\))?$/);
    this.tools = entry(page, /^Tools\W*$/);
    this.userManagement = entry(page, /^User Management\W*$/);
    this.administratorCapabilityView = entry(page, /^Administrator Capability View\W*$/);
    this.logout = entry(page, /^(log|sign) ?out$/i);
  }

  async openSingleSignOn(): Promise<SingleSignOn> {
    const screen = new SingleSignOn(this.page);
    await this.home.click();
    await this.singleSignOn.click();
    await screen.identityServiceStatus.waitFor();
    return screen;
  }

  async openAdministratorCapabilityView(): Promise<AdministratorCapabilityView> {
    const screen = new AdministratorCapabilityView(this.page);
    await this.tools.click();
    await this.userManagement.click();
    await this.administratorCapabilityView.click();
    await screen.table.waitFor();
    return screen;
  }

  /** Ends when the menu bar is gone: sessions are counted (10 per user), so none may stay behind. */
  async signOut(): Promise<void> {
    await Promise.all([this.home.waitFor({ state: 'hidden' }), this.logout.click()]);
  }
}
