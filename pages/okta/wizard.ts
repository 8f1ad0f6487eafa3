/**
 * The parts that the three steps of the SAML wizard share. All stay on /admin/apps/saml-wizard/…, under one heading.
 * Words: screenshots of February 2026 (Sources, Picture 3, Picture 4 and Picture 6); Okta's form toolkit, for the error
 * classes (Sources, Okta 1.8).
 */
import type { Locator, Page } from '@playwright/test';
import { heading } from '../shared/words/said.ts';
import { formButton, formWith } from './toolkit/locate.ts';

export class Wizard {
  /** The step's form. */
  readonly form: Locator;
  /** The banner of a refused form. */
  readonly errors: Locator;
  /** One message for each refused field. */
  readonly fieldErrors: Locator;
  readonly next: Locator;
  readonly cancel: Locator;
  readonly finish: Locator;

  /** `own`: a field of the step. The buttons are those of its form, because a tour or a tip may have a Next too. */
  constructor(page: Page, own: Locator) {
    this.form = formWith(page, own);
    ({ errors: this.errors, fieldErrors: this.fieldErrors } = refusals(this.form));
    this.next = formButton(this.form, 'save', 'Next');
    this.cancel = formButton(this.form, 'cancel', 'Cancel');
    this.finish = formButton(this.form, 'save', 'Finish');
  }

  /** On each of its steps. */
  static heading(page: Page): Locator {
    return heading(page, 'Create SAML Integration', 'Edit SAML Integration');
  }
}

/** What the form toolkit shows in a form that it refuses (Sources, Okta 1.8). */
export function refusals(form: Locator): { readonly errors: Locator; readonly fieldErrors: Locator } {
  /* eslint-disable playwright/no-raw-locators -- both are alerts, and so is a message that has nothing to do with the form */
  const errors = form.locator('.okta-form-infobox-error').filter({ visible: true });
  const fieldErrors = form.locator('.okta-form-input-error').filter({ visible: true });
  /* eslint-enable playwright/no-raw-locators */
  return { errors, fieldErrors };
}
