/**
 * The page of one app: its label is the heading, below it are tabs. The tab that it opens on varies, so each is
 * clicked.
 * Words: screenshots of February 2026 (Sources, Picture 7, Picture 8 and Okta 1.9).
 */
import type { Locator, Page } from '@playwright/test';
import { control, headingBeginning } from '../../shared/words/said.ts';
import { AssignmentsTab } from './assignments-tab.ts';
import { blockWith, givenName } from '../toolkit/locate.ts';
import { SignOnTab } from './sign-on-tab.ts';
import { Wizard } from '../wizard.ts';
import { comes } from '../../shared/screen/comes.ts';

export class Application {
  /** The menu that says whether the app signs anybody in. */
  readonly active: Locator;
  readonly inactive: Locator;
  private readonly generalTab: Locator;
  readonly signOnTab: Locator;
  private readonly assignmentsTab: Locator;
  private readonly samlSettings: Locator;
  private readonly editSaml: Locator;

  constructor(private readonly page: Page) {
    this.active = control(page, 'Active');
    this.inactive = control(page, 'Inactive');
    // The navigation has a General of its own. A block with a heading is more than the row of tabs.
    const row = blockWith(page, control(page, 'Sign On'), control(page, 'Assignments'));
    const tabs = row.filter({ hasNot: page.getByRole('heading') });
    this.generalTab = control(tabs, 'General');
    this.signOnTab = control(tabs, 'Sign On');
    this.assignmentsTab = control(tabs, 'Assignments');
    this.samlSettings = headingBeginning(page, 'SAML Settings');
    this.editSaml = editOf(page, this.samlSettings);
  }

  heading(label: string): Locator {
    return this.page.getByRole('heading').filter({ hasText: givenName(label), visible: true });
  }

  /** Reloads the page of the app that is open. */
  async openAgain(label: string): Promise<void> {
    await this.page.reload();
    await comes(this.heading(label));
  }

  async openGeneral(): Promise<void> {
    await this.generalTab.click();
    await comes(this.samlSettings);
  }

  async openSignOn(): Promise<void> {
    await this.signOnTab.click();
    await comes(new SignOnTab(this.page).metadataUrl);
  }

  async openAssignments(): Promise<void> {
    await this.assignmentsTab.click();
    const tab = new AssignmentsTab(this.page);
    await comes(tab.assign);
    await tab.loaded();
  }

  /** On General: Edit in the SAML Settings. Ends in the wizard, at its first step. */
  async editSamlSettings(): Promise<void> {
    await this.editSaml.click();
    await comes(Wizard.heading(this.page));
  }
}

/** One of several links named Edit: the one that public code knows by its id, or the one of the section. */
function editOf(page: Page, title: Locator): Locator {
  const named = control(page, 'Edit', 'Edit SAML Settings');
  // eslint-disable-next-line playwright/no-raw-locators -- public code knows it by this id; its words are asked for too
  const known = named.and(page.locator('#edit-saml-app'));
  const others = headingBeginning(page, 'App Settings', 'App Embed Link');
  const section = blockWith(page, title, named).filter({ hasNot: others });
  return known.or(control(section, 'Edit', 'Edit SAML Settings'));
}
