/**
 * The page that a person comes to at the org itself: Okta's dashboard of apps.
 * Words: public tests, for the data-se names and the address (Sources, Okta 2).
 * Guess: one of these controls is on each release of it.
 */
import type { Locator, Page } from '@playwright/test';

export class OktaDashboard {
  /** Only for somebody who is signed in. */
  readonly home: Locator;

  constructor(
    private readonly page: Page,
    private readonly org: string,
  ) {
    const names = ['user-menu', 'dropdown-menu-button-header', 'logout-link'].map((name) => `[data-se="${name}"]`);
    // By data-se: each has the name of a person, or none.
    const controls = page.locator(names.join(', '));
    // The page itself, because a release may have several of them.
    this.home = page.getByRole('document').filter({ has: controls });
  }

  get address(): string {
    return `https://${this.org}/app/UserHome`;
  }

  async goto(): Promise<void> {
    await this.page.goto(this.address);
  }
}
