/** A group of controls: a menu bar, a pane of icons, a row of tabs. Other controls of the same words elsewhere are not in it. */
import type { Locator, Page } from '@playwright/test';
import { control } from './words/said.ts';

/**
 * The groups that hold all of these entries and neither a heading nor a table: what surrounds the whole screen is none.
 * Asked of what surrounds the first entry, not of every element of the page.
 */
export function groupWith(page: Page, first: string, ...others: readonly string[]): Locator {
  const heading = page.getByRole('heading');
  const content = heading.or(page.getByRole('table')).or(page.getByRole('grid')).or(page.getByRole('main'));
  // eslint-disable-next-line playwright/no-raw-locators -- no document says what kind of element holds the entries
  const around = control(page, first).locator('xpath=ancestor::*');
  const holding = others.reduce((found, entry) => found.filter({ has: control(page, entry) }), around);
  return holding.filter({ hasNot: content });
}

/** An entry of that group, or of a menu that one of its entries has opened. */
export function entryOf(group: Locator, ...forms: readonly string[]): Locator {
  const opened = control(group.page().getByRole('menu'), ...forms);
  return control(group, ...forms)
    .or(opened)
    .describe(`the entry "${forms[0] ?? ''}" of the menu`);
}
