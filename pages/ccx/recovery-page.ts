/**
 * CCX Administration: the recovery page, which takes the password of the application user or of an administrator and leaves
 * the IdP out. Its form is that of the usual sign-in (sign-in.ts).
 * Words: UCCX Admin and Operations Guide 15.0, System Menu, for the address (Sources, Cisco 4.1).
 * Guess: it is there while SSO is off too, or leads to the usual sign-in.
 */
import type { Page } from '@playwright/test';

export class RecoveryPage {
  readonly address: string;

  constructor(
    private readonly page: Page,
    host: string,
  ) {
    this.address = `https://${host}/appadmin/recovery_login.htm`;
  }

  async goto(): Promise<void> {
    await this.page.goto(this.address);
  }
}
