/**
 * The SAML wizard, step 3: Feedback. Okta asks in one of two ways; `current` is on the screen in just one of them.
 * Words: public code of 2021 to 2025 (Sources, Okta 1.7); screenshot of February 2026 (Sources, Picture 6).
 */
import type { Locator, Page } from '@playwright/test';
import { Application } from '../application/application.ts';
import { tick } from '../tick.ts';
import { Wizard } from '../wizard.ts';

interface Feedback {
  readonly current: Locator;
  /** Ends on the app's page. */
  finish(): Promise<void>;
}

/** 2021 to 2025: customer or vendor must be chosen. Words: public code of the time. */
export class FeedbackCustomerOrVendor implements Feedback {
  readonly current: Locator;
  private readonly internalApp: Locator;
  private readonly button: Locator;

  constructor(private readonly page: Page) {
    this.current = page.getByRole('radio', { name: /^I.m an Okta customer adding an internal app/ });
    this.internalApp = page.getByRole('checkbox', { name: /^This is an internal app that we have created/ });
    this.button = new Wizard(page).finish;
  }

  async finish(): Promise<void> {
    await tick(this.page, this.current);
    await tick(this.page, this.internalApp);
    await this.button.click();
    await new Application(this.page).signOnTab.waitFor();
  }
}

/** Since February 2026: every answer is optional. Words: screenshot of that month. */
export class FeedbackOptional implements Feedback {
  readonly current: Locator;
  private readonly button: Locator;

  constructor(private readonly page: Page) {
    this.current = page.getByText(/^\s*The optional questions below assist Okta Support/);
    this.button = new Wizard(page).finish;
  }

  async finish(): Promise<void> {
    await this.button.click();
    await new Application(this.page).signOnTab.waitFor();
  }
}
