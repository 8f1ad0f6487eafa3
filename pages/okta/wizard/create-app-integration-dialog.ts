/**
 * Dialog "Create a new app integration", which asks for the sign-in method.
 * Words: Cisco 225814, figure of step 2, OKTA side (Sources, Picture 2 and Okta 1.3).
 */
import type { Locator, Page } from '@playwright/test';
import { GeneralSettings } from './general-settings.ts';
import { action, blockWith } from '../locate.ts';
import { tick } from '../tick.ts';

type SignInMethod = 'OIDC - OpenID Connect' | 'SAML 2.0' | 'SWA - Secure Web Authentication' | 'API Services';

export class CreateAppIntegrationDialog {
  readonly heading: Locator;
  private readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByText('Create a new app integration', { exact: true }).filter({ visible: true });
    // By its title, because not every dialog has a role or a name (Sources, Okta 8.7). The wizard behind it has a Next
    // of its own.
    this.dialog = blockWith(page, this.heading, action(page, 'Next'));
  }

  /** By the beginning of the label, because the help text may be part of it. */
  async choose(method: SignInMethod): Promise<void> {
    await tick(this.page, this.dialog.getByRole('radio', { name: new RegExp(`^${method.replaceAll('.', '\\.')}`) }));
  }

  async next(): Promise<void> {
    await action(this.dialog, 'Next').click();
    await new GeneralSettings(this.page).current.waitFor();
  }
}
