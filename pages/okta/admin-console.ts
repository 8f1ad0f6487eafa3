/**
 * The Okta Admin Console: navigation and user menu.
 * Words: screenshot of February 2026 (Sources, Picture 1); Okta's guides, for the group's name since August 2026
 * (Sources, Okta 0); public code, for the data-se names (Sources, Okta 1.2).
 * Guess: the page after signing out.
 */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';
import { Applications } from './applications.ts';
import { expand } from './expand.ts';
import { SignInWidget } from './sign-in/sign-in-widget.ts';

export class AdminConsole {
  /** On every page of the console, and on no other page. */
  readonly dashboard: Locator;
  private readonly navigationGroup: Locator;
  private readonly signedOut: Locator;
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
    this.closedGroup = this.navigationGroup.filter({ hasNot: child }).getByText(title).filter({ visible: true });
    this.signOutEntry = page.getByText('Sign out', { exact: true }).filter({ visible: true });
    this.signedOut = page.getByText(/signed out/i).filter({ visible: true });
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${adminHost(this.org)}/admin/dashboard`);
  }

  async openApplications(): Promise<void> {
    await this.navigationGroup.waitFor();
    await expand(this.page, this.closedGroup, this.applicationsLink);
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
function adminHost(org: string): string {
  return org.replace(/^[^.]+/, '$&-admin');
}
