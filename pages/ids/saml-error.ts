/**
 * IdS: the refusals of its SAML and OAuth endpoints: an error page (500) or bare JSON (401, 503).
 * Words: Cisco 200662, "ADFS/IdS Troubleshooting and Common Problems", with Cisco's own spelling mistakes (Sources,
 * Cisco 3.5).
 */
import type { Locator, Page } from '@playwright/test';

export class SamlError {
  readonly heading: Locator;
  readonly message: Locator;
  readonly json: Locator;
  /** Visible if any of the three is: one element to wait for. */
  readonly shown: Locator;

  constructor(page: Page) {
    this.heading = page.getByText(/IdP configuration error\s*:\s*SAML processing failed/);
    this.message = page.getByText(
      /Error Code:\s*\w+|SAML assertion failed from IdP with status code|Could not retrieve user (identifier|principal)/,
    );
    this.json = page.getByText(/"error"\s*:\s*"\w+"/);
    const any = this.heading.or(this.message).or(this.json);
    this.shown = page.getByRole('document').filter({ has: any });
  }
}
