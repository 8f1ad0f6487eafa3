/**
 * CUIC: the home page. With SSO on, its address comes back from the IdP without asking.
 * Words: public clients of CUIC, for the link Reports (#/reports) and for Logout.jsp (Sources, Cisco 7).
 */
import type { Locator, Page } from '@playwright/test';

export class CuicHome {
  /** Proves a sign-in. */
  readonly reports: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    this.reports = page.getByRole('link', { name: 'Reports', exact: true });
  }

  async goto(): Promise<void> {
    await this.page.goto(`https://${this.host}:8444/cuicui/Main.jsp`);
  }

  async openReports(): Promise<void> {
    await Promise.all([this.page.waitForURL(/#\/reports$/), this.reports.click()]);
  }

  /** By the address behind the user menu's Sign Out: the address is attested, how the menu opens is not. */
  async signOut(): Promise<void> {
    await this.page.goto(`https://${this.host}:8444/cuicui/Logout.jsp`);
    await this.reports.waitFor({ state: 'hidden' });
  }
}
