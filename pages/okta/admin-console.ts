import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';
import { Applications } from './applications.ts';
import { SignInWidget } from './sign-in/sign-in-widget.ts';

/**
 * The Okta Admin Console: navigation and user menu. Words: figure of February 2026; the group is named "Applications and
 * Resources" since August 2026. data-se names: public code. Guess: what Okta shows after signing out.
 */
export class AdminConsole {
  /** On every page of the console, and on none outside of it. */
  readonly dashboard: Locator;
  readonly navigationGroup: Locator;
  readonly signedOut: Locator;
  private readonly closedGroup: Locator;
  private readonly applicationsLink: Locator;
  private readonly signOutEntry: Locator;

  constructor(
    private readonly page: Page,
    private readonly org: string,
  ) {
    const title = /^Applications( and Resources)?$/;
    /* eslint-disable playwright/no-raw-locators -- the group and its first child can have the same name */
    this.dashboard = page.locator('[data-se="admin-header--user-menu"]');
    this.navigationGroup = page.locator('[data-se="o-side-nav-item-APPLICATIONS"]').filter({ hasText: 'Applications' });
    /* eslint-enable playwright/no-raw-locators */
    const child = page.getByRole('list').getByRole('link', { name: 'Applications', exact: true });
    this.applicationsLink = this.navigationGroup
      .getByRole('list')
      .getByRole('link', { name: 'Applications', exact: true });
    // A click on an open group closes it.
    this.closedGroup = this.navigationGroup.filter({ hasNot: child }).getByText(title).filter({ visible: true });
    this.signOutEntry = page.getByText('Sign out', { exact: true }).filter({ visible: true });
    this.signedOut = page.getByText(/signed out/i).filter({ visible: true });
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${adminHost(this.org)}/admin/dashboard`);
  }

  async openApplications(): Promise<void> {
    await this.navigationGroup.waitFor();
    for (const group of await this.closedGroup.all()) await group.click();
    await this.applicationsLink.click();
    const applications = new Applications(this.page);
    await applications.heading.waitFor();
    await applications.loaded.waitFor();
  }

  async signOut(): Promise<void> {
    await this.dashboard.click();
    const answer = whichScreen(this.page, {
      'sign-in page': new SignInWidget(this.page).username,
      'signed out': this.signedOut,
    });
    await Promise.all([answer, this.signOutEntry.click()]);
  }
}

/** "lab.okta.com" signs in, "lab-admin.okta.com" is the console. */
export function adminHost(org: string): string {
  return org.replace(/^[^.]+/, '$&-admin');
}
