import type { Locator, Page } from '@playwright/test';
import { GeneralSettings } from './general-settings.ts';
import { action, blockWith } from '../locate.ts';

export type SignInMethod = 'OIDC - OpenID Connect' | 'SAML 2.0' | 'SWA - Secure Web Authentication' | 'API Services';

/** Dialog "Create a new app integration". Words: figure of step 2 (OKTA side). */
export class CreateAppIntegrationDialog {
  readonly heading: Locator;
  readonly samlChosen: Locator;
  private readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Create a new app integration' });
    // The wizard behind it has a Next of its own.
    this.dialog = blockWith(page, this.heading, action(page, 'Next'));
    this.samlChosen = this.dialog.getByRole('radio', { name: /^SAML 2\.0/, checked: true });
  }

  /** The help text may be part of the label. */
  async choose(method: SignInMethod): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${method.replaceAll('.', '\\.')}`) }).check();
  }

  async next(): Promise<void> {
    await action(this.dialog, 'Next').click();
    await new GeneralSettings(this.page).current.waitFor();
  }
}
