/**
 * The SAML wizard, step 2: Configure SAML. In edit mode it is the same form under another heading.
 * Words: Cisco 225814, figures of steps 3 and 4, OKTA side; screenshot of February 2026 (Sources, Picture 4 and
 * Okta 1.6).
 */
import type { Locator, Page } from '@playwright/test';
import { box, control, headingBeginning } from '../../shared/words/said.ts';
import { AttributeStatements } from '../attribute-statements.ts';
import { ChosenSelect } from '../toolkit/chosen-select.ts';
import { FeedbackCustomerOrVendor, FeedbackOptional } from './feedback.ts';
import { expand } from '../toolkit/expand.ts';
import { lookUntil } from '../../shared/screen/look-until.ts';
import { textBox } from '../toolkit/locate.ts';
import { submit } from '../toolkit/submit.ts';
import { tick } from '../toolkit/tick.ts';
import { RequestableSsoUrls } from './requestable-sso-urls.ts';
import type { RequestableUrl } from './requestable-sso-urls.ts';
import { checkBoxSettings, entryOf, listSettings, textSettings } from './saml-settings.ts';
import type { SamlSettings } from './saml-settings.ts';
import { Wizard } from '../wizard.ts';

/** In ms: a form may be drawn before them. */
const valuesCome = 3_000;

export class ConfigureSaml {
  /** On this step only. */
  readonly current: Locator;
  readonly errors: Locator;
  readonly fieldErrors: Locator;
  /** In the wizard until 2025 only. */
  readonly attributeStatements: Locator;
  readonly statements: AttributeStatements;
  private readonly wizard: Wizard;
  private readonly requestable: RequestableSsoUrls;
  private readonly showAdvanced: Locator;
  private readonly hideAdvanced: Locator;

  constructor(private readonly page: Page) {
    this.current = textBox(page, 'Single sign-on URL');
    this.wizard = new Wizard(page, this.current);
    ({ errors: this.errors, fieldErrors: this.fieldErrors } = this.wizard);
    this.showAdvanced = control(this.wizard.form, 'Show Advanced Settings');
    this.hideAdvanced = control(this.wizard.form, 'Hide Advanced Settings');
    this.requestable = new RequestableSsoUrls(page);
    this.attributeStatements = headingBeginning(page, 'Attribute Statements');
    this.statements = new AttributeStatements(page, 'Attribute Statements');
  }

  /** Leaves open settings open: the link is named Show only while they are hidden. */
  async showAdvancedSettings(): Promise<void> {
    await expand(this.page, this.showAdvanced, this.hideAdvanced);
  }

  /** Leaves alone each setting that `values` does not name. */
  async fill(values: Partial<SamlSettings>): Promise<void> {
    await this.showAdvancedSettings();
    for (const label of textSettings) {
      const value = values[label];
      if (value !== undefined) await this.text(label).fill(value);
    }
    for (const label of checkBoxSettings) {
      const value = values[label];
      if (value !== undefined) await tick(this.page, this.checkBox(label), value);
    }
    for (const label of listSettings) {
      const value = values[label];
      if (value !== undefined) await this.list(label).choose(value);
    }
  }

  async read(): Promise<SamlSettings> {
    await this.showAdvancedSettings();
    return {
      'Single sign-on URL': await this.text('Single sign-on URL').inputValue(),
      'Use this for Recipient URL and Destination URL': await this.checkBox(
        'Use this for Recipient URL and Destination URL',
      ).isChecked(),
      'Audience URI (SP Entity ID)': await this.text('Audience URI (SP Entity ID)').inputValue(),
      'Default RelayState': await this.text('Default RelayState').inputValue(),
      'Name ID format': await this.entry('Name ID format'),
      'Application username': await this.entry('Application username'),
      'Update application username on': await this.entry('Update application username on'),
      Response: await this.entry('Response'),
      'Assertion Signature': await this.entry('Assertion Signature'),
      'Signature Algorithm': await this.entry('Signature Algorithm'),
      'Digest Algorithm': await this.entry('Digest Algorithm'),
      'Assertion Encryption': await this.entry('Assertion Encryption'),
    };
  }

  /** Whom the app serves. An app that is saved has both, so a form without them waits for its values. */
  async readAddressee(): Promise<{ readonly acs: string; readonly audience: string }> {
    const read = async () => ({
      acs: await this.text('Single sign-on URL').inputValue(),
      audience: await this.text('Audience URI (SP Entity ID)').inputValue(),
    });
    const filled = async () => {
      const values = await read();
      return values.acs !== '' && values.audience !== '' ? values : undefined;
    };
    return (await lookUntil(this.page, filled, valuesCome)) ?? read();
  }

  async requestableUrls(): Promise<RequestableUrl[]> {
    await this.showAdvancedSettings();
    return this.requestable.read();
  }

  async addRequestableUrl(entry: RequestableUrl): Promise<void> {
    await this.showAdvancedSettings();
    await this.requestable.add(entry);
  }

  async removeRequestableUrl(url: string): Promise<void> {
    await this.showAdvancedSettings();
    await this.requestable.remove(url);
  }

  /** Ends on step 3, or on this step with `errors`. */
  async next(): Promise<void> {
    await submit(this.page, this.wizard.next, this.wizard, {
      'step 3, Feedback': new FeedbackOptional(this.page).current.or(new FeedbackCustomerOrVendor(this.page).current),
    });
  }

  async cancel(): Promise<void> {
    await this.wizard.cancel.click();
    await Wizard.heading(this.page).waitFor({ state: 'hidden' });
  }

  private text(label: (typeof textSettings)[number]): Locator {
    return textBox(this.page, label);
  }

  private checkBox(label: (typeof checkBoxSettings)[number]): Locator {
    return box(this.wizard.form, label);
  }

  private list(label: (typeof listSettings)[number]): ChosenSelect {
    return ChosenSelect.labelled(this.wizard.form, label);
  }

  private async entry(label: (typeof listSettings)[number]): Promise<string> {
    return entryOf(label, await this.list(label).read());
  }
}
