import type { Locator, Page } from '@playwright/test';
import type { Secret } from '../secret.ts';
import { PasswordForm } from './password-form.ts';

/** CCX Administration: sign-in while SSO is off; with SSO on, the same address leads to the IdP. Words: see PasswordForm. */
export class CcxSignIn {
  readonly userName: Locator;
  readonly password: Locator;
  readonly error: Locator;
  private readonly form: PasswordForm;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    this.form = new PasswordForm(page);
    this.userName = this.form.userName;
    this.password = this.form.password;
    this.error = this.form.error;
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}/appadmin/main`);
  }

  /** Ends on CCX Administration or on an error. */
  signIn(user: string, password: Secret): Promise<void> {
    return this.form.signIn(user, password);
  }
}
