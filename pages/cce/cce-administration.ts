/**
 * CCE Administration, the console at /cceadmin: its frame, the way to its tools, what it opens by itself, and the way out.
 * Words: screenshots of a PCCE 15.0 lab, for the title and the rail; PCCE guides of 15.0, for the pop-up "Configure your
 * deployment" (Sources, Cisco 16.2 and Cisco 16.3).
 * Guesses: the words of signing out, and that they are behind the name of the user at the top right; how the pop-up is closed.
 */
import type { Locator, Page } from '@playwright/test';
import { prefer } from '../shared/prefer.ts';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { whichView } from '../shared/screen/which-screen.ts';
import type { View } from '../shared/view.ts';
import { readWords } from '../shared/words/read-words.ts';
import { control, field, text, textBeginning, textWith } from '../shared/words/said.ts';
import { signOutControl } from '../shared/words/sign-out-control.ts';
import { phrase } from '../shared/words/words.ts';
import { AgentList } from './agent-list.ts';
import { firstWith, inContent, smallestWith } from './blocks.ts';
import { Inventory } from './inventory.ts';
import { openIdsSingleSignOn } from './ids-tab.ts';
import type { SingleSignOn } from './single-sign-on.ts';
import { agents, deviceConfiguration, inventory, singleSignOn } from './tool-names.ts';
import { ToolNotOffered, Tools } from './tools.ts';

const signOut = ['Sign Out', 'Log Out', 'Logout', 'Sign Off', 'Log Off'];
const setUp = 'Configure your deployment';

/** Milliseconds that the menu of the user may take to open. */
const menuTakes = 2_000;

export class CceAdministration {
  /** The page of whoever is signed in: one element to wait for. A banner and alerts may stand in it. */
  readonly home: Locator;
  /** PCCE 2000 opens it by itself if its last scan has found errors. */
  readonly deploymentPopup: Locator;
  /** Where it is in sight. The menu of the user may have to be opened first. */
  readonly signOutControl: Locator;
  /** What says that nobody is signed in, beside the page that asks for the user name. */
  readonly signedOut: Locator;
  /** What looks like it, the surest first. */
  private readonly userMenus: readonly Locator[];
  private readonly tools: Tools;

  /** Single Sign-On was found there last time, so that it is looked for there first. */
  private isInDevices = false;

  constructor(private readonly page: Page) {
    this.tools = new Tools(page);
    const title = text(page, 'Unified Contact Center Enterprise Management');
    const rail = text(smallestWith(page, text(page, 'Overview'), text(page, 'Infrastructure', 'Features')), 'Overview');
    /* eslint-disable playwright/no-raw-locators -- the page as a whole; a header has its role in some releases only */
    const body = page.locator('body');
    const top = page.locator('header, [role="banner"]');
    const menu = page.locator('[aria-haspopup], button, a, [role="button"]');
    const opens = page.locator('[aria-haspopup]');
    const last = page.locator(':last-child');
    /* eslint-enable playwright/no-raw-locators */
    const asks = field(page, 'Password').filter({ visible: true });
    this.home = body.filter({ has: title.or(rail), hasNot: asks });
    this.deploymentPopup = popupOf(page);
    this.signedOut = body.filter({
      has: textWith(page, 'signed out', 'logged out', 'signed off', 'logged off').filter({ visible: true }),
      hasNot: title,
    });
    const bar = smallestWith(page, title, textBeginning(page, 'Alerts'));
    const places = [top, bar, page.getByRole('menu')].map((place) => control(place, ...signOut));
    const own = places.reduce((all, one) => all.or(one)).filter({ visible: true });
    // A menu may be drawn anywhere.
    this.signOutControl = prefer(page, own, signOutControl(page, ...signOut));
    // Below the name stands the role, or the name of the role stands there twice.
    const role = phrase(/(administrator|supervisor|admin)\W*$/);
    const others = phrase(/\b(alerts?|help|notifications?|language)\b/);
    this.userMenus = [top, bar].flatMap((header) => [
      header.locator(menu).filter({ hasText: role, visible: true }),
      header.getByText(role).and(last).filter({ visible: true }),
      header.getByText(role).filter({ visible: true }),
      header.locator(opens).filter({ hasNotText: others, visible: true }),
    ]);
  }

  /** Ends on the part of Cisco's Identity Service. The page is drawn anew: results of an earlier test are lost. */
  async openSingleSignOn(): Promise<SingleSignOn> {
    const isInDevices = await this.goToSingleSignOn();
    const screen = await openIdsSingleSignOn(this.page);
    this.isInDevices = isInDevices;
    return screen;
  }

  /** True if the way led over Device Configuration. */
  private async goToSingleSignOn(): Promise<boolean> {
    if (this.isInDevices && (await this.opensIdentityService())) return true;
    const missing = await this.tools.open(singleSignOn).then(() => undefined, onlyNotOffered);
    if (missing === undefined) return false;
    if (!this.isInDevices && (await this.opensIdentityService())) return true;
    throw missing;
  }

  /** The other place that guides of PCCE print: Device Configuration > Identity Service (Sources, Cisco 16.3). False if there is none. */
  private async opensIdentityService(): Promise<boolean> {
    const missing = await this.tools.open(deviceConfiguration).then(() => undefined, onlyNotOffered);
    if (missing !== undefined) return false;
    const entryOf = (view: View) => inContent(text(view, 'Identity Service')).filter({ visible: true });
    const { view } = await whichView(this.page, (each) => ({ 'the entry "Identity Service"': entryOf(each) }), 30_000);
    const entry = entryOf(view);
    await entry.describe('the entry "Identity Service" of Device Configuration').click();
    return true;
  }

  /** `hosts`: of all machines. */
  async openInventory(hosts: readonly string[]): Promise<Inventory> {
    await this.tools.open(inventory);
    const name = 'the inventory, with a row of one of the machines';
    const { view } = await whichView(this.page, (each) => ({ [name]: new Inventory(each, hosts).shown }), 30_000);
    return new Inventory(view, hosts);
  }

  /** PCCE only: the tool of UCCE has no single sign-on in it (Sources, Cisco 16.7). */
  async openAgents(): Promise<AgentList> {
    await this.tools.open(agents);
    const { view } = await whichView(
      this.page,
      (each) => ({ 'the list of agents': new AgentList(each).shown }),
      30_000,
    );
    return new AgentList(view);
  }

  /**
   * From now on the pop-up is left by its own way out whenever it stands in the way. `told` is given its words. Any other
   * dialog still stops the run.
   */
  async passDeploymentPopup(told: (words: string) => void): Promise<void> {
    await this.page.addLocatorHandler(this.deploymentPopup, async () => {
      told(await readWords(this.deploymentPopup));
      await this.leaveDeploymentPopup();
    });
  }

  async leaveDeploymentPopup(): Promise<void> {
    const popup = this.deploymentPopup;
    // A cross has no words, or one that a style sheet draws.
    const ways = [['Close'], ['Skip', 'Later', 'Not now', 'Remind me later'], ['X', '×', 'Dismiss']];
    const cross = popup.getByLabel(phrase(/^(close|dismiss|cancel)\b/));
    await (await firstWith(control(popup, 'Cancel'), ...ways.map((words) => control(popup, ...words)), cross)).click();
    await popup.waitFor({ state: 'hidden' });
  }

  /** Brings Sign Out into sight. False if nothing that looks like the menu of the user has it. */
  async showSignOut(): Promise<boolean> {
    if ((await this.signOutControl.count()) > 0) return true;
    const [first = this.signOutControl, ...later] = this.userMenus;
    const userMenu = await firstWith(first, ...later);
    if ((await userMenu.count()) !== 1) return false;
    await userMenu.hover();
    if (await appearsWithin(this.signOutControl, 500)) return true;
    await userMenu.click();
    return appearsWithin(this.signOutControl, menuTakes);
  }
}

/** By its role, else the smallest block with its title and a way out. */
function popupOf(page: Page): Locator {
  const title = text(page, setUp);
  const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const bare = smallestWith(page, title, control(page, 'Cancel', 'Close', 'Skip', 'Later'));
  return prefer(page, dialogs.filter({ has: title, hasNot: dialogs }), bare).filter({ visible: true });
}

function onlyNotOffered(error: unknown): ToolNotOffered {
  if (error instanceof ToolNotOffered) return error;
  throw error;
}
