/**
 * Finesse: the navigation bar at the left: Home, My Statistics, My History; Team Data and Queue Data for a supervisor;
 * and whatever else the layout has.
 * Words: UCCX Admin and Operations Guide 15.0, Cisco Finesse, default layout; screenshots of UCCX 12.5 and of a PCCE
 * 15.0 lab; public code, for the titles of the links (Sources, Cisco 6.10).
 * Guess: the bar has the role navigation, or its links stand side by side.
 */
import type { Locator, Page } from '@playwright/test';
import { control, text } from '../shared/words/said.ts';
import { says } from '../shared/words/words.ts';
import { isAction } from './bars.ts';

/** Entries that have live reports by default, in their order. */
const known = ['Home', 'My Statistics', 'My History', 'Team Data', 'Queue Data'];

export class Navigation {
  private readonly entries: Locator;

  constructor(private readonly page: Page) {
    const home = 'a[title="Home" i]';

    // The bar's links, by its role or beside the one to Home. A link in the header may leave the desktop.
    const links = page.locator(
      `:is(nav a, [role="navigation"] a, :has(> ${home}) > a[title], :has(> * > ${home}) > * > a[title]):not(:is(header, [role="banner"]) *)`,
    );
    // Where the entries are no links.
    const tabs = page.locator(`body:not(:has(nav a, [role="navigation"] a, ${home})) [id^="tablink_"]`);

    this.entries = links.or(tabs).filter({ visible: true });
  }

  /**
   * Those with live reports by default first, then those that lead to a page of the desktop. Empty if the desktop has no
   * bar that we know.
   */
  async names(): Promise<string[]> {
    const all = await this.read();
    const safe = all.filter(({ name, leads }) => this.holdsReports(name) || (leads && !isAction(name)));
    const names = [...new Set(safe.map(({ name }) => name))];
    const first = known.flatMap((each) => names.filter((name) => says(name, each)));
    return [...first, ...names.filter((name) => !first.includes(name))];
  }

  /** Entries that lead elsewhere, or whose words are those of an action: nobody opens them. */
  async others(): Promise<string[]> {
    const [all, names] = [await this.read(), await this.names()];
    return all.map(({ name }) => name).filter((name) => !names.includes(name));
  }

  /** True for an entry that has a live report or a table by default. */
  holdsReports(name: string): boolean {
    return says(name, ...known);
  }

  async open(name: string): Promise<void> {
    // A title does not name a link that has words of its own.
    const titled = this.entries.and(this.page.getByTitle(name, { exact: true }));
    const worded = this.entries.and(control(this.page, name).or(text(this.page, name)));
    await titled
      .or(worded)
      .or(this.entries.filter({ has: text(this.page, name) }))
      .click();
  }

  /** `leads`: to a page of the desktop itself, by a fragment or without any address. */
  private async read(): Promise<{ name: string; leads: boolean }[]> {
    const all = await this.entries.evaluateAll((each) =>
      each.map((entry) => ({
        name: (entry.getAttribute('title') ?? entry.textContent).replace(/\s+/g, ' ').trim(),
        leads: /^(#|$)/.test((entry.getAttribute('href') ?? '').replace(location.href.replace(/#.*$/, ''), '')),
      })),
    );
    return all.filter(({ name }) => name !== '');
  }
}
