/**
 * The SAML wizard, step 1: General Settings. The document does not show it.
 * Words: screenshot of February 2026 (Sources, Picture 3 and Okta 1.5).
 */
import type { Locator, Page } from '@playwright/test';
import { ConfigureSaml } from './configure-saml.ts';
import { submit } from '../toolkit/submit.ts';
import { textBox } from '../toolkit/locate.ts';
import { Wizard } from '../wizard.ts';

export class GeneralSettings {
  readonly appName: Locator;
  /** On this step only. */
  readonly current: Locator;
  readonly errors: Locator;
  readonly fieldErrors: Locator;
  private readonly wizard: Wizard;

  constructor(private readonly page: Page) {
    this.appName = textBox(page, 'App name');
    this.wizard = new Wizard(page, this.appName);
    ({ errors: this.errors, fieldErrors: this.fieldErrors } = this.wizard);
    this.current = this.appName;
  }

  async enterAppName(name: string): Promise<void> {
    await this.appName.fill(name);
  }

  /** Ends on step 2, or on this step with `errors`. */
  async next(): Promise<void> {
    await submit(this.page, this.wizard.next, this.wizard, {
      'step 2, Configure SAML': new ConfigureSaml(this.page).current,
    });
  }
}
