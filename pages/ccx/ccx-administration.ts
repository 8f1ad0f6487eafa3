/**
 * CCX Administration: the menu bar. An entry with a menu may end in an arrow.
 * Words: UCCX Admin and Operations Guide 15.0; Cisco 225814, steps 9 and 11, OKTA side, which write Single Sign-On
 * three ways (Sources, Cisco 4.2 and Cisco 15.3).
 * Guess: menus open by a click.
 */
import type { Locator, Page } from '@playwright/test';
import { entryOf, groupWith } from '../shared/menu.ts';
import { control } from '../shared/words/said.ts';
import { signOutControl } from '../shared/words/sign-out-control.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { SingleSignOn } from './single-sign-on.ts';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { comes } from '../shared/screen/comes.ts';

/** Entries of Tools > User Management that give capabilities. */
type UserManagement = 'Reporting Capability View' | 'Administrator Capability View' | 'User View';

/** In ms. */
const partsCome = 3_000;

export class CcxAdministration {
  /** The menu bar's System: only a signed-in user has it. */
  readonly home: Locator;
  /** All of the screen, because the guide has Logout at the top right, and below System too. */
  readonly logout: Locator;
  /** After Logout. With SSO on, it signs in without asking. */
  readonly loggedOut: Locator;
  private readonly singleSignOn: Locator;
  private readonly tools: Locator;
  private readonly userManagement: Locator;
  private readonly views: Readonly<Record<UserManagement, Locator>>;

  constructor(private readonly page: Page) {
    const bar = groupWith(page, 'System', 'Tools');
    this.home = entryOf(bar, 'System');
    this.singleSignOn = entryOf(bar, 'Single Sign-On', 'Single Sign-On (SSO)');
    this.tools = entryOf(bar, 'Tools');
    this.userManagement = entryOf(bar, 'User Management');
    this.views = {
      'Reporting Capability View': entryOf(bar, 'Reporting Capability View'),
      'Administrator Capability View': entryOf(bar, 'Administrator Capability View'),
      'User View': entryOf(bar, 'User View'),
    };
    this.logout = signOutControl(page, 'Logout', 'Sign Out');
    this.loggedOut = control(page, 'Click here to log in again', 'Log in again');
  }

  /** Loads the page anew, also if it is open already: the results of a test are lost, and parts unlock. */
  async openSingleSignOn(): Promise<SingleSignOn> {
    const screen = new SingleSignOn(this.page);
    await this.home.click();
    await this.singleSignOn.click();
    await comes(screen.identityServiceStatus);
    // Its parts may be drawn later than its status.
    if (await screen.configured.isVisible()) await appearsWithin(screen.testButton, partsCome);
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
}
