import type { Locator, Page } from '@playwright/test';

/**
 * Okta's error pages: 400 Bad Request (AuthnRequest or ACS refused), 403 App Not Assigned, 404 Page Not Found. Words:
 * facts okta.md 4; skeleton: Okta's guide to custom error pages. The reason of a 400 stands in the System Log only.
 */
export class OktaErrorPage {
  readonly message: Locator;

  constructor(page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- headings and texts differ by error, this block is in all
    this.message = page.locator('.error-content').filter({ hasText: /\S/ });
  }
}
