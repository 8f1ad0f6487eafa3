/**
 * The Okta session that single sign-on leaves in a browser.
 * Words: Okta's developer guide "Sign users out", for the address (Sources, Okta 2).
 */
import type { Page } from '@playwright/test';
import { SignInWidget } from './sign-in-widget.ts';

export class EndUserSession {
  constructor(
    private readonly page: Page,
    private readonly org: string,
  ) {}

  /** Ends on the sign-in page. */
  async signOut(): Promise<void> {
    await this.page.goto(`https://${this.org}/login/signout`);
    await new SignInWidget(this.page).username.waitFor();
  }
}
