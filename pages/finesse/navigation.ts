/**
 * Finesse: the navigation bar at the left: Home, My Statistics, My History; Team Data and Queue Data for a supervisor;
 * and whatever else the layout has.
 * Words: UCCX Admin and Operations Guide 15.0, Cisco Finesse, default layout; screenshots of UCCX 12.5 and of a PCCE
 * 15.0 lab; public code, for the titles of the links (Sources, Cisco 6.10).
 * Guess: the bar has the role navigation, or its links stand side by side.
 */
import type { Locator, Page } from '@playwright/test';

/** Entries that have live reports by default, in their order. */
const known = ['Home', 'My Statistics', 'My History', 'Team Data', 'Queue Data'];

export class Navigation {
  private readonly entries: Locator;

  constructor(private readonly page: Page) {
    const home = 'a[title="Home"]';
    // The bar's links, by its role or beside the one to Home. A link in the header may leave the desktop.
    const links = page.locator(
      `:is(nav a, [role="navigation"] a, :has(> ${home}) > a[title], :has(> * > ${home}) > * > a[title]):not(header *)`,
    );
    // Attested ids, where the entries are no links.
    const tabs = page.locator(`body:not(:has(nav a, [role="navigation"] a, ${home})) [id^="tablink_"]`);
    this.entries = links.or(tabs).filter({ visible: true });
  }

  /** Those with live reports by default first. Empty if the desktop has no bar that we know. */
  async names(): Promise<string[]> {
    const all = await this.entries.evaluateAll((each) =>
      each.map((entry) => (entry.getAttribute('title') ?? entry.textContent).replace(/\s+/g, ' ').trim()),
    );
    const names = [...new Set(all.filter(Boolean))];
    return [...known.filter((name) => names.includes(name)), ...names.filter((name) => !known.includes(name))];
  }

  /** True for an entry that has a live report or a table by default. */
  holdsReports(name: string): boolean {
    return known.includes(name);
  }

  async open(name: string): Promise<void> {
    // A title does not name a link that has words of its own.
    const titled = this.entries.and(this.page.getByTitle(name, { exact: true }));
    const words = name.replace(/[^\w ]/g, '\\$&').replace(/ /g, '\\s+');
    await titled.or(this.entries.filter({ hasText: new RegExp(`^\\s*${words}\\s*$`) })).click();
  }
}
