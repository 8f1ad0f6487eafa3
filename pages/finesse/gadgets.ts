/**
 * Finesse: the gadgets that are shown, each in a frame of its own. Finesse's own gadgets are tables of the page itself.
 * Words: Cisco's finesse.js and public code of 11.x to 12.x, for the ids of a frame and of its title; the address of a
 * gadget in a public advisory on 12.6 (Sources, Cisco 6.10).
 * Guess: a frame without those ids is named by its title, by the tab of its panel, or by the words beside it.
 */
import type { Locator, Page } from '@playwright/test';
import { readDrawn, type Drawn } from '../shared/drawn.ts';
import { LiveReport } from './live-report.ts';

export interface Gadget {
  /** CSS that finds its frame. */
  readonly place: string;
  /** '' if nothing names it. */
  readonly title: string;
  /** Address of its page. */
  readonly source: string;
}

export class Gadgets {
  /** Tables of the page itself. */
  readonly tables: Locator;
  readonly tableRows: Locator;
  private readonly frames: Locator;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- a frame has no role
    this.frames = page.locator('iframe');
    this.tables = page.getByRole('table').or(page.getByRole('grid')).filter({ visible: true });
    const cell = page.getByRole('cell').or(page.getByRole('gridcell'));
    this.tableRows = page.getByRole('row').filter({ has: cell, visible: true });
  }

  /** The frames in sight, in the order of the page. */
  async read(): Promise<Gadget[]> {
    const all = await readDrawn(() => this.frames.evaluateAll(describe));
    return all.filter(({ drawn }) => drawn).map(({ place, title, source }) => ({ place, title, source }));
  }

  report({ place, title }: Gadget): LiveReport {
    // The place that `read` gave.
    return new LiveReport(this.page, this.page.locator(place).describe(`live report "${title}"`));
  }
}

/** Runs in the page. */
function describe(frames: Element[]): (Gadget & Drawn)[] {
  const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 20 && height > 20 && element.checkVisibility({ visibilityProperty: true });
  };
  const placeOf = (element: Element): string => {
    for (const name of ['id', 'name', 'title']) {
      const css = `iframe[${name}=${JSON.stringify(element.getAttribute(name) ?? '')}]`;
      if ((element.getAttribute(name) ?? '') !== '' && document.querySelectorAll(css).length === 1) return css;
    }
    return `:nth-match(iframe, ${frames.indexOf(element) + 1})`;
  };
  const titleOf = (element: Element): string => {
    const { id } = element;
    const known = id === '' ? null : document.getElementById(`${id}_title_text`);
    const titled = known ?? (id === '' ? null : document.getElementById(`${id}_title`));
    if (words(titled) !== '') return words(titled);
    if ((element.getAttribute('title') ?? '') !== '') return element.getAttribute('title') ?? '';
    const panel = element.closest('[role="tabpanel"]');
    const label = document.getElementById(panel?.getAttribute('aria-labelledby') ?? '');
    if (words(label) !== '') return words(label);
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      const selected = box.querySelector('[role="tab"][aria-selected="true"]');
      if (selected !== null) return words(selected);
      if ([...box.querySelectorAll('iframe')].filter(shown).length > 1) return '';
      const [line] = box.innerText.split('\n').filter((each) => each.trim() !== '');
      if (line !== undefined) return line.trim();
    }
    return '';
  };
  // One that was replaced has no size any more, which does not mean that it is hidden.
  const found = frames.filter((element) => !element.isConnected || shown(element));
  return found.map((element) => ({
    drawn: element.isConnected,
    place: placeOf(element),
    title: titleOf(element),
    source: element.getAttribute('src') ?? '',
  }));
}
