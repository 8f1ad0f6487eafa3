/**
 * CUIC: the home page. With SSO on, its address comes back from the IdP without asking.
 * Words: public clients of CUIC, for the entry Reports (#/reports) and for Logout.jsp (Sources, Cisco 7).
 * Guess: the words of the page after Logout.jsp.
 */
import type { Locator, Page } from '@playwright/test';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { clickFor } from '../shared/screen/click-for.ts';
import { prefer } from '../shared/prefer.ts';
import { control, textWith } from '../shared/words/said.ts';

export class CuicHome {
  /** Proves a sign-in: the navigation's entry, not another thing of that name. */
  readonly reports: Locator;
  /** The same where its address or its bar tells it. */
  private readonly told: Locator;
  /** The page that says that nobody is signed in: one element to wait for. */
  private readonly signedOut: Locator;

  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {
    const all = control(page, 'Reports');
    /* eslint-disable playwright/no-raw-locators -- attested address; the bar has no name that is known */
    const linked = all.and(page.locator('[href$="#/reports"]'));
    const bar = all.and(page.locator(':is(nav, [role="navigation"]) *'));
    const elsewhere =
      'main, [role="main"], [role="dialog"], footer, [role="contentinfo"], aside, [role="complementary"]';
    this.told = prefer(page, linked, bar);
    this.reports = prefer(page, linked, bar, all.and(page.locator(`:not(:is(${elsewhere}) *)`)));
    const body = page.locator('body');
    /* eslint-enable playwright/no-raw-locators */
    const out = textWith(page, 'signed out', 'logged out', 'signed off', 'logged off');
    this.signedOut = body.filter({ has: control(page, 'Sign In', 'Log In').or(out), hasNot: all });
  }

  async goto(): Promise<void> {
    await this.page.goto(this.address('Main.jsp'));
  }

  /** `within`: milliseconds that its bar may take. It may be drawn after a thing of that name beside it. */
  async openReports(within = 5_000): Promise<void> {
    await appearsWithin(this.told, within);
    const opens = { clicked: 'The entry "Reports"', follows: 'the page of the reports (#/reports)' };
    await clickFor(this.reports, this.page.waitForURL(/#\/reports$/), opens);
  }

  /** By the address behind the user menu's Sign Out: the address is attested, how the menu opens is not. */
  async signOut(): Promise<void> {
    await this.page.goto(this.address('Logout.jsp'));
  }

  /** After signing out: by the words of the page, else because CUIC sends on who asks for its home. `within`: ms. */
  async isSignedOut(within = 5_000): Promise<boolean> {
    if (await appearsWithin(this.signedOut, within)) return true;
    return this.page.evaluate(
      (home) => fetch(home, { redirect: 'manual' }).then(({ type }) => type === 'opaqueredirect'),
      this.address('Main.jsp'),
    );
  }

  private address(page: string): string {
    return `https://${this.host}:8444/cuicui/${page}`;
  }
}
