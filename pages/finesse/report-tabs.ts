/**
 * Finesse: the tab row of a gadget that holds several reports. A report that was never opened has no name yet: its tab
 * is captioned "Loading Report...", and so is the bar of a report below another that still loads.
 * Words: screenshot of a PCCE 15.0 lab; header of Cisco's live data gadget; Finesse user guide for UCCX 15.0, for seven
 * tabs and the drop-down (Sources, Cisco 6.10).
 * Guesses: a tab has the role tab, or only its caption tells it; the name of the drop-down.
 */
import type { Locator, Page } from '@playwright/test';
import { control, text } from '../shared/words/said.ts';
import { header, isAction } from './bars.ts';

/** Not the navigation bar, whose entries may be tabs too, and nothing of the header. */
const outside = `:not(:is(nav, [role="navigation"], [id^="tablink_"], [role="dialog"], ${header}) *, [id^="tablink_"])`;
const tab = `[role="tab"]${outside}:visible`;

export interface Tab {
  readonly caption: string;
  readonly selected: boolean;
}

export class ReportTabs {
  /** Captions of reports that nobody has opened, or that still load. */
  readonly unopened: Locator;
  /** The drop-down of the tabs that have no room. */
  readonly more: Locator;
  private readonly tabs: Locator;
  private readonly content: Locator;

  constructor(private readonly page: Page) {
    this.content = page.locator(outside);
    this.tabs = page.locator(tab);

    // A caption has no role that is known.
    this.unopened = text(page, 'Loading Report').and(this.content).filter({ visible: true });
    this.more = control(page, 'More', 'More tabs', 'Show more', 'Show more tabs')
      .and(this.content)
      .filter({ visible: true });
  }

  /** The tabs that are shown and told by their role, in their order. */
  async read(): Promise<Tab[]> {
    return this.tabs.evaluateAll((all) =>
      all.map((each) => ({
        caption: each.textContent.replace(/\s+/g, ' ').trim(),
        selected: each.getAttribute('aria-selected') === 'true',
      })),
    );
  }

  /** False for a tab whose words are those of an action. */
  isReport(caption: string): boolean {
    return !isAction(caption);
  }

  /** `place`: from 1, as in `read`. */
  async open(place: number): Promise<void> {
    // Two tabs may have one caption: only the place tells them apart.

    await this.page.locator(`:nth-match(${tab}, ${place})`).click();
  }

  /** `place`: from 1, among `unopened`. */
  async openUnopened(place: number): Promise<void> {
    // All of them have the same caption.
    await (await this.unopened.all())[place - 1]?.click();
  }

  /** All words of the page itself, by lines: the new name of a tab that nothing else tells is among them. */
  async readLines(): Promise<string[]> {
    // eslint-disable-next-line playwright/no-raw-locators, no-restricted-syntax -- the whole page, which only the browser cuts into lines
    const [words = ''] = await this.page.locator('body').allInnerTexts();
    return words
      .split(/[\n\t]/)
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** Whatever may lead to a report that is not in sight: a caption, the drop-down, or one of `names`. */
  anyOf(names: readonly string[]): Locator {
    return names.reduce((found, name) => found.or(this.named(name)), this.unopened.or(this.more));
  }

  /** A report of which only the name is in sight. */
  named(name: string): Locator {
    return text(this.page, name).and(this.content).filter({ visible: true });
  }
}
