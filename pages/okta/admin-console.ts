/**
 * The Okta Admin Console: navigation and user menu.
 * Words: screenshot of February 2026 (Sources, Picture 1); Okta's guides, for the group's name since August 2026
 * (Sources, Okta 0); public code, for the data-se names (Sources, Okta 1.2).
 * Guess: the page after signing out.
 */
import type { Locator, Page } from '@playwright/test';
import { control, textBeginning, textWith } from '../shared/words/said.ts';
import { signOutControl } from '../shared/words/sign-out-control.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { Applications } from './applications.ts';
import { expand } from './toolkit/expand.ts';
import { blockWith } from './toolkit/locate.ts';
import { SignInWidget } from './sign-in/sign-in-widget.ts';
import { comes } from '../shared/screen/comes.ts';

export class AdminConsole {
  /** On every page of the console, and on no other page. */
  readonly dashboard: Locator;
  private readonly userMenu: Locator;
  private readonly navigationGroup: Locator;
  private readonly signedOut: Locator;
  private readonly closedGroup: Locator;
  private readonly applicationsLink: Locator;
  private readonly signOutEntry: Locator;

  constructor(
    private readonly page: Page,
    org: string,
    private readonly host = adminHost(org),
  ) {
    /* eslint-disable playwright/no-raw-locators -- the group and its first child can have the same name; the name of the user menu is that of a user */
    this.dashboard = page.locator('[data-se="admin-header--user-menu"]');
    this.userMenu = this.dashboard.and(
      page.locator('button, a, summary, [role="button"], [role="link"], [aria-haspopup]'),
    );
    const groups = page.locator('[data-se="o-side-nav-item-APPLICATIONS"]');
    this.navigationGroup = groups.filter({ has: textBeginning(page, 'Applications') });
    const children = 'ul, ol, [role="list"], [role="group"], [role="menu"]';
    this.applicationsLink = control(this.navigationGroup.locator(children), 'Applications');
    const open = control(page.locator(`[data-se="o-side-nav-item-APPLICATIONS"] :is(${children})`), 'Applications');
    /* eslint-enable playwright/no-raw-locators */
    const closed = this.navigationGroup.filter({ hasNot: open });
    this.closedGroup = control(closed, 'Applications', 'Applications and Resources');
    const signOut = signOutControl(page, 'Sign out');
    // The block of the user menu, not one that holds the navigation too.
    const block = blockWith(page, this.dashboard, signOut).filter({ hasNot: groups });
    this.signOutEntry = signOutControl(block, 'Sign out').or(control(page.getByRole('menu'), 'Sign out'));
    this.signedOut = textWith(page, 'signed out');
  }

  get address(): string {
    return `https://${this.host}/admin/dashboard`;
  }

  async goto(): Promise<void> {
    await this.page.goto(this.address);
  }

  async openApplications(): Promise<void> {
    await comes(this.navigationGroup);
    await expand(this.page, this.closedGroup, this.applicationsLink);
    await this.applicationsLink.click();
    const applications = new Applications(this.page);
    await comes(applications.heading);
    await comes(applications.loaded);
  }

  async signOut(): Promise<void> {
    await this.userMenu.click();
    await this.signOutEntry.click();
    await whichScreen(this.page, {
      'sign-in page': new SignInWidget(this.page).username,
      'signed out': this.signedOut,
    });
  }
}

/** "lab.okta.com" signs in, "lab-admin.okta.com" is the console. */
function adminHost(org: string): string {
  return org.replace(/^[^.]+/, '$&-admin');
}
