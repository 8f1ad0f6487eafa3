/**
 * Finesse: its address, and the sign-in page while SSO is off. With SSO on, the same address leads to the IdP.
 * Words: Finesse user guide for UCCX; public scripts, for the id (Sources, Cisco 6.1 and Cisco 6.3).
 */
import type { Locator, Page } from '@playwright/test';
import { field } from '../shared/words/said.ts';

export function passwordField(page: Page): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- attested id; whether the field has a label is not
  return page.locator('input#password').or(field(page, 'Password'));
}

export class FinesseSignIn {
  /** Proves that the node, or this user, does without SSO. */
  readonly password: Locator;

  constructor(
    private readonly page: Page,
    private readonly desk: { readonly host: string; readonly port: number },
  ) {
    this.password = passwordField(page);
  }

  async goto(): Promise<void> {
    const { host, port } = this.desk;
    await this.page.goto(`https://${host}${port === 443 ? '' : `:${port}`}/desktop`);
  }
}
