/**
 * Dialog "Create a new app integration", which asks for the sign-in method.
 * Words: Cisco 225814, figure of step 2, OKTA side (Sources, Picture 2 and Okta 1.3).
 */
import type { Locator, Page } from '@playwright/test';
import { box, control, text } from '../../shared/words/said.ts';
import { GeneralSettings } from './general-settings.ts';
import { dialogWith } from '../toolkit/locate.ts';
import { tick } from '../toolkit/tick.ts';
import { comes } from '../../shared/screen/comes.ts';

type SignInMethod = 'OIDC - OpenID Connect' | 'SAML 2.0' | 'SWA - Secure Web Authentication' | 'API Services';

export class CreateAppIntegrationDialog {
  readonly heading: Locator;
  readonly dialog: Locator;
  private readonly nextButton: Locator;

  constructor(private readonly page: Page) {
    this.heading = text(page, 'Create a new app integration');
    // The wizard behind it has a Next of its own.
    this.dialog = dialogWith(page, this.heading, control(page, 'Next'));
    this.nextButton = control(this.dialog, 'Next');
  }

  /** By the beginning of the label, because the help text may be part of it. */
  async choose(method: SignInMethod): Promise<void> {
    await tick(this.page, box(this.dialog, method));
  }

  async next(): Promise<void> {
    await this.nextButton.click();
    await comes(new GeneralSettings(this.page).current);
  }
}
