import type { Locator, Page } from '@playwright/test';
import { AssignmentsTab } from './assignments-tab.ts';
import { action } from '../locate.ts';
import { SignOnTab } from './sign-on-tab.ts';
import { Wizard } from '../wizard/wizard.ts';

/**
 * The page of one app: its label is the heading, below it tabs. Which tab it opens on varies, so each is clicked.
 * Words: figures of February 2026.
 */
export class Application {
  readonly label: Locator;
  readonly status: Locator;
  readonly generalTab: Locator;
  readonly signOnTab: Locator;
  readonly assignmentsTab: Locator;
  private readonly samlSettings: Locator;
  private readonly editSaml: Locator;

  constructor(private readonly page: Page) {
    this.label = page.getByRole('heading', { level: 1 });
    this.status = action(page, /^(Active|Inactive)\b/);
    this.generalTab = tab(page, 'General');
    this.signOnTab = tab(page, 'Sign On');
    this.assignmentsTab = tab(page, 'Assignments');
    this.samlSettings = page.getByRole('heading', { name: /^SAML Settings/ });
    // eslint-disable-next-line playwright/no-raw-locators -- one of several links that read Edit; both forms are seen
    this.editSaml = page.locator('#edit-saml-app').or(page.getByRole('link', { name: 'Edit SAML Settings' }));
  }

  heading(label: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: label, exact: true });
  }

  /** Loads the page of that application, which is open, again. */
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
    await new AssignmentsTab(this.page).assign.waitFor();
  }

  /** On General: Edit in the SAML Settings. Ends in the wizard, whose first step is General Settings (public guides). */
  async editSamlSettings(): Promise<void> {
    await this.editSaml.click();
    await new Wizard(this.page).heading.waitFor();
  }
}

/** jQuery UI makes the list item the tab and keeps the link in it. */
function tab(page: Page, name: string): Locator {
  const link = page.getByRole('link', { name, exact: true });
  return link.or(page.getByRole('tab', { name, exact: true }).filter({ hasNot: link }));
}
