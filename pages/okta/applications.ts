/**
 * Applications > Applications: the list of the org's apps. It is never empty, because Okta's own apps are in it.
 * Words: Cisco 225814, step 1, OKTA side; screenshot of February 2026 (Sources, Picture 1 and Okta 1.2); Okta's guide
 * of August 2026, for "Classic experience" (Sources, Okta 0).
 */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';
import { Application } from './application/application.ts';
import { CreateAppIntegrationDialog } from './wizard/create-app-integration-dialog.ts';
import { listed } from './listed.ts';
import { action } from './locate.ts';

/** How long the list may take to follow a filter (ms). */
const filterTakes = 10_000;

export class Applications {
  readonly heading: Locator;
  /** The list, not just the page around it. */
  readonly loaded: Locator;
  /** In most orgs Create App Integration opens a menu with this entry since August 2026. */
  readonly classicExperience: Locator;
  private readonly create: Locator;
  private readonly searchBox: Locator;
  private readonly active: Locator;
  private readonly inactive: Locator;
  private readonly noInactive: Locator;
  private readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Applications', exact: true });
    this.loaded = page.getByRole('document').filter({ has: rows(page).filter({ visible: true }) });
    this.create = action(page, 'Create App Integration');
    // Nobody has a picture of this menu, so its entry is any text.
    this.classicExperience = page.getByText(/^\s*Classic experience/).filter({ visible: true });
    this.searchBox = page.getByPlaceholder('Search', { exact: true });
    this.active = filter(page, 'ACTIVE');
    this.inactive = filter(page, 'INACTIVE');
    this.noInactive = page.getByText(/^\s*INACTIVE\s*0\s*$/i).filter({ visible: true });
    this.dialog = new CreateAppIntegrationDialog(page).heading;
  }

  /** Ends on the dialog, or on the menu with `classicExperience`. */
  async createAppIntegration(): Promise<void> {
    const answer = whichScreen(this.page, {
      'Create a new app integration': this.dialog,
      'Classic experience': this.classicExperience,
    });
    await Promise.all([answer, this.create.click()]);
  }

  async chooseClassicExperience(): Promise<void> {
    await this.classicExperience.click();
    await this.dialog.waitFor();
  }

  application(label: string): Locator {
    return rows(this.page).and(this.page.getByRole('link', { name: label, exact: true }));
  }

  async openApplication(label: string): Promise<void> {
    await this.application(label).click();
    await new Application(this.page).heading(label).waitFor();
  }

  /** Ends when the list shows no other app, whether it shows this one or not. */
  async search(label: string): Promise<void> {
    const others = rows(this.page).filter({ hasNotText: label, visible: true });
    await this.searchFor(label);
    await this.page.getByRole('document').filter({ has: others }).waitFor({ state: 'detached' });
    await listed(this.page, rows(this.page));
  }

  /**
   * Whether an app of this label is among the inactive ones, which the list does not show at first. Begins and ends on
   * the list of active apps. The counts leave out Okta's own apps only, so 0 is none (Sources, Okta 1.2).
   */
  async hasInactive(label: string): Promise<boolean> {
    if ((await this.noInactive.isVisible()) || !(await this.inactive.isVisible())) return false;
    const anActive = await this.showAll();
    await this.inactive.click();
    // The two lists have no app in common, unless the console shows Okta's own apps in both: then the search tells.
    await anActive.waitFor({ state: 'hidden', timeout: filterTakes }).catch(() => undefined);
    await listed(this.page, rows(this.page));
    await this.search(label);
    const found = (await this.application(label).count()) > 0;
    await this.searchFor('');
    await this.active.click();
    await anActive.waitFor();
    return found;
  }

  /** Empties the search. Returns the row of an active app. */
  private async showAll(): Promise<Locator> {
    await this.searchFor('');
    await this.loaded.waitFor();
    const labels = await rows(this.page).filter({ visible: true }).allInnerTexts();
    // Okta's own apps cannot be deactivated, so their labels are not in the other list.
    const label = labels.find((text) => text.trim().startsWith('Okta ')) ?? labels[0] ?? '';
    return this.application(label.trim());
  }

  private async searchFor(text: string): Promise<void> {
    await this.searchBox.fill(text);
    await this.searchBox.press('Enter');
  }
}

/** An entry below STATUS, with its count. The style sheet may have made its capitals. */
function filter(page: Page, status: string): Locator {
  return page.getByText(new RegExp(`^\\s*${status}(\\s*\\d+)?\\s*$`, 'i')).filter({ visible: true });
}

function rows(page: Page): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- the list has no role; public code has this class
  return page.locator('a.app-instance-name');
}
