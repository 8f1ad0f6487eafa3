/**
 * The page of one app: its label is the heading, below it are tabs. The tab that it opens on varies, so each is
 * clicked.
 * Words: screenshots of February 2026 (Sources, Picture 7, Picture 8 and Okta 1.9).
 */
import type { Locator, Page } from '@playwright/test';
import { AssignmentsTab } from './assignments-tab.ts';
import { action } from '../locate.ts';
import { SignOnTab } from './sign-on-tab.ts';
import { Wizard } from '../wizard.ts';

export class Application {
  readonly label: Locator;
  readonly status: Locator;
  /** The status of an app that signs nobody in. */
  readonly inactive: Locator;
  private readonly generalTab: Locator;
  readonly signOnTab: Locator;
  private readonly assignmentsTab: Locator;
  private readonly samlSettings: Locator;
  private readonly editSaml: Locator;

  constructor(private readonly page: Page) {
    // The navigation has a title of its own since 2026 (Sources, Okta 1.2).
    this.label = page.getByRole('heading', { level: 1 }).filter({ hasNotText: /^\s*Admin Console\s*$/ });
    this.inactive = action(page, 'Inactive').filter({ visible: true });
    this.status = action(page, /Active|Inactive/);
    this.generalTab = tab(page, 'General');
    this.signOnTab = tab(page, 'Sign On');
    this.assignmentsTab = tab(page, 'Assignments');
    this.samlSettings = page.getByRole('heading', { name: /^SAML Settings/ });
    // eslint-disable-next-line playwright/no-raw-locators -- one of several links named Edit; public code and screenshots have either form
    this.editSaml = page.locator('#edit-saml-app').or(page.getByRole('link', { name: 'Edit SAML Settings' }));
  }

  heading(label: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: label, exact: true });
  }

  /** Reloads the page of the app that is open. */
  async openAgain(label: string): Promise<void> {
    await this.page.reload();
    await this.heading(label).waitFor();
  }

  async openGeneral(): Promise<void> {
    await this.generalTab.click();
    await this.samlSettings.waitFor();
  }

  async openSignOn(): Promise<void> {
    await this.signOnTab.click();
    await new SignOnTab(this.page).metadataUrl.waitFor();
  }

  async openAssignments(): Promise<void> {
    await this.assignmentsTab.click();
    const tab = new AssignmentsTab(this.page);
    await tab.assign.waitFor();
    await tab.loaded();
  }

  /** On General: Edit in the SAML Settings. Ends in the wizard, at its first step. */
  async editSamlSettings(): Promise<void> {
    await this.editSaml.click();
    await new Wizard(this.page).heading.waitFor();
  }
}

/** jQuery UI gives the list item the role tab and keeps the link in it. */
function tab(page: Page, name: string): Locator {
  const link = page.getByRole('link', { name, exact: true });
  return link.or(page.getByRole('tab', { name, exact: true }).filter({ hasNot: link }));
}
