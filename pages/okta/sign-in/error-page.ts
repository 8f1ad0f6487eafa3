/**
 * Okta's error pages: 400 Bad Request (AuthnRequest or ACS refused), 403 App Not Assigned, 404 Page Not Found. Only the
 * System Log gives the reason of a 400.
 * Words: Okta's guide to custom error pages, for the skeleton (Sources, Okta 4).
 */
import type { Locator, Page } from '@playwright/test';
import { phrase } from '../../shared/words/words.ts';

export class OktaErrorPage {
  readonly message: Locator;

  constructor(page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- headings and texts differ by error, this block is in all
    this.message = page.locator('.error-content').filter({ hasText: phrase(/\S/) });
  }
}
