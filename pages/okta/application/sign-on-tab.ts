/**
 * An app's Sign On tab.
 * Words: Cisco 225814, step 6, OKTA side; screenshots of February 2026 (Sources, Picture 5, Picture 8 and Okta 1.9).
 * Guess: the link that edits the profile attribute statements is named Edit, alone or with their title.
 */
import type { Locator, Page } from '@playwright/test';
import { AttributeStatements } from '../attribute-statements.ts';
import { expand } from '../expand.ts';
import { action, blockSaying } from '../locate.ts';
import { submit } from '../submit.ts';

export class SignOnTab {
  readonly metadataUrl: Locator;
  /** Since 2026. Before that the wizard has them. */
  readonly attributeStatements: Locator;
  /** Name, format and value as plain text in read mode. */
  readonly profileAttributeStatements: Locator;
  /** The rows in edit mode. */
  readonly statements: AttributeStatements;
  readonly errors: Locator;
  private readonly legacy: Locator;
  private readonly closedLegacy: Locator;
  private readonly edit: Locator;
  private readonly saveButton: Locator;
  private readonly cancelLink: Locator;

  constructor(private readonly page: Page) {
    // The heading of a form may hold its Edit or Cancel link.
    const title = page.getByRole('heading', { name: new RegExp(`^${TITLE}\\b`) });
    this.metadataUrl = page.getByText(/^\s*https:\/\/\S+\/sso\/saml\/metadata(\s|$)/).filter({ visible: true });
    this.attributeStatements = page.getByRole('heading', { name: 'Attribute statements', exact: true });
    this.legacy = page.getByText('Show legacy configuration', { exact: true });
    // The expander keeps its text when it is open, but the title below it is visible only then.
    this.closedLegacy = page
      .getByRole('document')
      .filter({ hasNot: title })
      .getByText('Show legacy configuration', { exact: true });
    const edit = action(page, EDIT);
    // Never another section's Edit or Save.
    const section = (control: Locator) =>
      blockSaying(page, TITLE, title, control).filter({ hasNot: this.attributeStatements });
    this.profileAttributeStatements = section(edit);
    this.edit = action(this.profileAttributeStatements, EDIT);
    this.statements = new AttributeStatements(page);
    this.saveButton = action(section(action(page, 'Save')), 'Save');
    // The form has a Cancel at the top and one at the bottom: the one beside Save.
    this.cancelLink = action(blockSaying(page, 'Save', action(page, 'Save'), action(page, 'Cancel')), 'Cancel');
    // eslint-disable-next-line playwright/no-raw-locators -- the fields' messages are alerts too
    this.errors = page.locator('.okta-form-infobox-error').filter({ visible: true });
  }

  async readMetadataUrl(): Promise<string> {
    return (await this.metadataUrl.innerText()).trim().replace(/\s.*$/s, '');
  }

  /** Leaves an open configuration open. */
  async showLegacyConfiguration(): Promise<void> {
    await this.legacy.waitFor();
    await expand(this.page, this.closedLegacy, this.edit.or(this.saveButton));
  }

  async editProfileAttributeStatements(): Promise<void> {
    await this.edit.click();
    await this.saveButton.waitFor();
  }

  /** Ends outside the form, maybe with the legacy configuration closed again, or in the form with `errors`. */
  async save(): Promise<void> {
    await submit(this.page, this.saveButton, this.errors, {
      'legacy configuration, closed': this.closedLegacy,
      'Profile attribute statements': this.edit,
    });
  }

  async cancel(): Promise<void> {
    await this.cancelLink.click();
    await this.saveButton.waitFor({ state: 'hidden' });
  }
}

const TITLE = 'Profile attribute statements';
const EDIT = /Edit( profile attribute statements)?/i;
