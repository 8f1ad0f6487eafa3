/**
 * An app's Sign On tab.
 * Words: Cisco 225814, step 6, OKTA side; screenshots of February 2026 (Sources, Picture 5, Picture 8 and Okta 1.9).
 * Guess: the link that edits the profile attribute statements is named Edit, alone or with their title.
 */
import type { Locator, Page } from '@playwright/test';
import { readWords } from '../../shared/words/read-words.ts';
import { control, headingBeginning, text, textWith } from '../../shared/words/said.ts';
import { compare, phrase } from '../../shared/words/words.ts';
import { AttributeStatements } from '../attribute-statements.ts';
import { expand } from '../toolkit/expand.ts';
import { under } from '../headings.ts';
import { blockSaying, demand, formButton, formWith } from '../toolkit/locate.ts';
import { submit } from '../toolkit/submit.ts';
import { refusals } from '../wizard.ts';
import { comes, goes } from '../../shared/screen/comes.ts';

export class SignOnTab {
  readonly metadataUrl: Locator;
  /** Since 2026. Before that the wizard has them. */
  readonly attributeStatements: Locator;
  /** The rows in edit mode. */
  readonly statements: AttributeStatements;
  readonly errors: Locator;
  readonly fieldErrors: Locator;
  private readonly title: Locator;
  private readonly legacy: Locator;
  private readonly closedLegacy: Locator;
  private readonly edit: Locator;
  private readonly saveButton: Locator;
  private readonly cancelLink: Locator;

  constructor(private readonly page: Page) {
    // The heading of a form may hold its Edit or Cancel link.
    this.title = headingBeginning(page, TITLE);
    this.metadataUrl = page.getByText(phrase(METADATA_URL)).filter({ visible: true });
    this.attributeStatements = headingBeginning(page, 'Attribute statements');
    this.legacy = text(page, 'Show legacy configuration');
    // The expander keeps its words when it is open, but the title below it is visible only then.
    const withoutTitle = page.getByRole('document').filter({ hasNot: this.title });
    this.closedLegacy = text(withoutTitle, 'Show legacy configuration');
    // Never another section's Edit, Save or Cancel.
    const section = blockSaying(page, 'profile', this.title, control(page, ...EDIT));
    this.edit = control(section.filter({ hasNot: this.attributeStatements }), ...EDIT);
    this.statements = new AttributeStatements(page, TITLE);
    // eslint-disable-next-line playwright/no-raw-locators -- the column heads are no labels; public code has this name
    const form = formWith(page, this.title, page.locator('input[name="values"]'));
    this.saveButton = formButton(form, 'save', 'Save');
    // The form has a Cancel at the top and one at the bottom: the one beside Save.
    const bar = blockSaying(page, 'Cancel', control(page, 'Save'), control(page, 'Cancel'));
    this.cancelLink = control(bar, 'Cancel').and(control(form, 'Cancel'));
    ({ errors: this.errors, fieldErrors: this.fieldErrors } = refusals(form));
  }

  /** A statement in read mode, as plain text: the smallest block of the title that has its name. */
  saved(statement: string): Locator {
    return blockSaying(this.page, statement, this.title, textWith(this.page, statement));
  }

  async readMetadataUrl(): Promise<string> {
    const words = await readWords(this.metadataUrl);
    return words.replace(/\s.*$/s, '');
  }

  /** Leaves an open configuration open. */
  async showLegacyConfiguration(): Promise<void> {
    await comes(this.legacy);
    await expand(this.page, this.closedLegacy, this.edit.or(this.saveButton));
  }

  async editProfileAttributeStatements(): Promise<void> {
    await comes(this.edit);
    for (const { heading } of await under(this.edit))
      demand(compare(heading, [TITLE], 'begins'), `The only Edit there belongs to "${heading}", not to "${TITLE}".`);
    await this.edit.click();
    await comes(this.saveButton);
  }

  /** Ends outside the form, maybe with the legacy configuration closed again, or in the form with `errors`. */
  async save(): Promise<void> {
    await submit(this.page, this.saveButton, this, {
      'legacy configuration, closed': this.closedLegacy,
      'Profile attribute statements': this.edit,
    });
  }

  async cancel(): Promise<void> {
    await this.cancelLink.click();
    await goes(this.saveButton);
  }
}

const TITLE = 'Profile attribute statements';
const EDIT = ['Edit', `Edit ${TITLE}`] as const;
/** An address, with the word of the button beside it or without. */
const METADATA_URL = /^\s*https:\/\/\S+\/sso\/saml\/metadata(\s|$)/;
