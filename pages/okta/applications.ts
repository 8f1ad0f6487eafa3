/**
 * Applications > Applications: the list of the org's apps. It is never empty, because Okta's own apps are in it.
 * Words: Cisco 225814, step 1, OKTA side; screenshot of February 2026 (Sources, Picture 1 and Okta 1.2); Okta's guide
 * of August 2026, for "Classic experience" (Sources, Okta 0).
 */
import type { Locator, Page } from '@playwright/test';
import { readAllWords, readWords } from '../shared/words/read-words.ts';
import { control, fieldNamed, heading } from '../shared/words/said.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { compare } from '../shared/words/words.ts';
import { Application } from './application/application.ts';
import { CreateAppIntegrationDialog } from './wizard/create-app-integration-dialog.ts';
import { listed } from './toolkit/listed.ts';
import { blockWith, givenName, menuEntry } from './toolkit/locate.ts';
import { searchFor } from './toolkit/search-box.ts';
import { comes, goes } from '../shared/screen/comes.ts';

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
  private readonly dialog: Locator;

  constructor(private readonly page: Page) {
    // The navigation has the word too.
    // eslint-disable-next-line playwright/no-raw-locators -- whatever its level
    this.heading = heading(page, 'Applications').and(page.locator(':not(nav *, [role="navigation"] *)'));
    this.loaded = page.getByRole('document').filter({ has: rows(page).filter({ visible: true }) });
    const create = control(page, 'Create App Integration');
    // Its neighbours tell the row of actions (Sources, Picture 1). A block with the list or with a heading is more than
    // that row, also while the list is fetched.
    const beside = control(page, 'Browse App Catalog', 'Assign Users to App', 'More');
    const more = rows(page).or(page.getByRole('heading'));
    this.create = control(blockWith(page, create, beside).filter({ hasNot: more }), 'Create App Integration');
    // Nobody has a picture of this menu.
    this.classicExperience = menuEntry(page, 'Classic experience');
    this.searchBox = fieldNamed(page, 'Search').filter({ visible: true });
    // Below STATUS, each with its count.
    const filters = blockWith(page, control(page, 'ACTIVE'), control(page, 'INACTIVE')).filter({ hasNot: rows(page) });
    this.active = control(filters, 'ACTIVE');
    this.inactive = control(filters, 'INACTIVE');
    this.dialog = new CreateAppIntegrationDialog(page).heading;
  }

  /** Ends on the dialog, or on the menu with `classicExperience`. */
  async createAppIntegration(): Promise<void> {
    await this.create.click();
    await whichScreen(this.page, {
      'Create a new app integration': this.dialog,
      'Classic experience': this.classicExperience,
    });
  }

  async chooseClassicExperience(): Promise<void> {
    await this.classicExperience.click();
    await comes(this.dialog);
  }

  /** By its label or, if a badge stands in the row, by the title of the link (Sources, Okta 1.2). */
  application(label: string): Locator {
    const named = rows(this.page).filter({ hasText: givenName(label) });
    return named.or(rows(this.page).and(this.page.getByTitle(givenName(label)))).filter({ visible: true });
  }

  async openApplication(label: string): Promise<void> {
    await this.application(label).click();
    await comes(new Application(this.page).heading(label));
  }

  /** Ends when the list shows no other app, whether it shows this one or not. */
  async search(label: string): Promise<void> {
    const others = rows(this.page).filter({ hasNotText: label, visible: true });
    await this.searchFor(label);
    await goes(this.page.getByRole('document').filter({ has: others }));
    await listed(this.page, rows(this.page));
  }

  /**
   * Whether an app of this label is among the inactive ones, which the list does not show at first. Begins and ends on
   * the list of active apps. The counts leave out Okta's own apps only, so 0 is none (Sources, Okta 1.2).
   */
  async hasInactive(label: string): Promise<boolean> {
    return (await this.countInactive(label)) > 0;
  }

  async countInactive(label: string): Promise<number> {
    const anActive = await this.showInactive(label);
    if (anActive === undefined) return 0;
    const found = await this.application(label).count();
    await this.searchFor('');
    await this.active.click();
    await comes(anActive);
    return found;
  }

  /** From the list of active apps: ends on the inactive ones of this label. Returns the row of an active app; undefined if no app is inactive. */
  async showInactive(label: string): Promise<Locator | undefined> {
    if (!(await this.inactive.isVisible())) return undefined;
    if (/(^|\D)0\D*$/.test(await readWords(this.inactive))) return undefined;
    const anActive = await this.showAll();
    await this.inactive.click();
    // The two lists have no app in common, unless the console shows Okta's own apps in both: then the search tells.
    await goes(anActive, filterTakes).catch(() => undefined);
    await listed(this.page, rows(this.page));
    await this.search(label);
    return anActive;
  }

  /** Empties the search. Returns the row of an active app. */
  private async showAll(): Promise<Locator> {
    await this.searchFor('');
    await comes(this.loaded);
    const labels = await readAllWords(rows(this.page).filter({ visible: true }));
    // Okta's own apps cannot be deactivated, so their labels are not in the other list.
    return this.application(labels.find((label) => compare(label, ['Okta'], 'begins')) ?? labels[0] ?? '');
  }

  private async searchFor(text: string): Promise<void> {
    await searchFor(this.searchBox, text);
  }
}

function rows(page: Page): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- the list has no role; public code has this class
  return page.locator('a.app-instance-name');
}
