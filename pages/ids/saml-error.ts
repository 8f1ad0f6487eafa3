/**
 * IdS: the refusals of its SAML and OAuth endpoints: an error page (500) or bare JSON (401, 503).
 * Words: Cisco 200662, "ADFS/IdS Troubleshooting and Common Problems", with Cisco's own spelling mistakes (Sources,
 * Cisco 3.5). "IdS was unable to process the SAML response even though, the authentication was successful": Cisco 217089.
 */
import type { Locator, Page } from '@playwright/test';
import { textBeginning } from '../shared/words/said.ts';
import { phrase } from '../shared/words/words.ts';

const refusals = phrase(
  /Error Code: *\w+|SAML assertion failed from IdP with status code|Could not retrieve user (identifier|principal)|unable to process the SAML response/,
);
const bareJson = /"error"\s*:\s*"\w+"/;

export class SamlError {
  readonly heading: Locator;
  readonly message: Locator;
  readonly json: Locator;
  /** Visible if any of the three is: one element to wait for. */
  readonly shown: Locator;

  constructor(page: Page) {
    this.heading = textBeginning(page, 'IdP configuration error: SAML processing failed');
    this.message = page.getByText(refusals);
    this.json = page.getByText(bareJson);
    const any = this.heading.or(this.message).or(this.json);
    this.shown = page.getByRole('document').filter({ has: any });
  }
}
