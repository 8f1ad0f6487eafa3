/**
 * The SAML wizard, step 3: Feedback. Okta asks in one of two ways; `current` is on the screen in just one of them.
 * Words: public code of 2021 to 2025 (Sources, Okta 1.7); screenshot of February 2026 (Sources, Picture 6).
 */
import type { Locator, Page } from '@playwright/test';
import { box, textBeginning } from '../../shared/words/said.ts';
import { Application } from '../application/application.ts';
import { submit } from '../toolkit/submit.ts';
import { tick } from '../toolkit/tick.ts';
import { Wizard } from '../wizard.ts';

interface Feedback {
  readonly current: Locator;
  readonly errors: Locator;
  readonly fieldErrors: Locator;
  /** Ends on the app's page, or on this step with `errors`. */
  finish(): Promise<void>;
}

/** 2021 to 2025: customer or vendor must be chosen. Words: public code of the time. */
export class FeedbackCustomerOrVendor implements Feedback {
  readonly current: Locator;
  readonly errors: Locator;
  readonly fieldErrors: Locator;
  private readonly wizard: Wizard;
  private readonly internalApp: Locator;

  constructor(private readonly page: Page) {
    this.current = box(page, "I'm an Okta customer adding an internal app").filter({ visible: true });
    this.wizard = new Wizard(page, this.current);
    ({ errors: this.errors, fieldErrors: this.fieldErrors } = this.wizard);
    this.internalApp = internalApp(this.wizard.form);
  }

  async finish(): Promise<void> {
    await tick(this.page, this.current);
    await tick(this.page, this.internalApp);
    await finish(this.page, this.wizard);
  }
}

/** Since February 2026: every answer is optional. Words: screenshot of that month. */
export class FeedbackOptional implements Feedback {
  readonly current: Locator;
  readonly errors: Locator;
  readonly fieldErrors: Locator;
  private readonly wizard: Wizard;

  constructor(private readonly page: Page) {
    this.current = textBeginning(page, 'The optional questions below assist Okta Support');
    // The sentence may stand above the form.
    this.wizard = new Wizard(page, internalApp(page));
    ({ errors: this.errors, fieldErrors: this.fieldErrors } = this.wizard);
  }

  async finish(): Promise<void> {
    await finish(this.page, this.wizard);
  }
}

function internalApp(scope: Page | Locator): Locator {
  return box(scope, 'This is an internal app that we have created').filter({ visible: true });
}

async function finish(page: Page, wizard: Wizard): Promise<void> {
  await submit(page, wizard.finish, wizard, { 'the page of the application': new Application(page).signOnTab });
}
