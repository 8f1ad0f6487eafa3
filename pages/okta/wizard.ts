/**
 * The parts that the three steps of the SAML wizard share. All stay on /admin/apps/saml-wizard/…, under one heading.
 * Words: screenshots of February 2026 (Sources, Picture 3, Picture 4 and Picture 6); Okta's form toolkit, for the error
 * classes (Sources, Okta 1.8).
 */
import type { Locator, Page } from '@playwright/test';
import { action } from './locate.ts';

export class Wizard {
  readonly heading: Locator;
  /** The banner of a refused form. */
  readonly errors: Locator;
  /** One message for each refused field. */
  readonly fieldErrors: Locator;
  readonly next: Locator;
  readonly cancel: Locator;
  readonly finish: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: /(Create|Edit) SAML Integration$/ });
    // eslint-disable-next-line playwright/no-raw-locators -- the fields' messages are alerts too
    this.errors = page.locator('.okta-form-infobox-error').filter({ visible: true });
    // eslint-disable-next-line playwright/no-raw-locators -- the banner is an alert too
    this.fieldErrors = page.locator('.okta-form-input-error').filter({ visible: true });
    this.next = action(page, 'Next');
    this.cancel = action(page, 'Cancel');
    this.finish = action(page, 'Finish');
  }
}
