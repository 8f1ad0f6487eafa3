import type { Locator, Page } from '@playwright/test';
import type { Secret } from '../secret.ts';
import { PasswordForm } from './password-form.ts';

/**
 * CCX Administration: the recovery address, which asks neither IdS nor IdP, for when nobody gets in by SSO. Words:
 * UCCX Admin and Operations Guide 15.0; that its form is the ordinary one is a guess.
 */
export class RecoverySignIn {
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
    await this.page.goto(`https://${this.host}/appadmin/recovery_login.htm`);
  }

  /** Ends on CCX Administration or on an error. */
  signIn(user: string, password: Secret): Promise<void> {
    return this.form.signIn(user, password);
  }
}
