import type { Locator, Page } from '@playwright/test';

/**
 * Okta's actions are links (`<a href="#">`), inputs or buttons, depending on the age of the screen: facts okta.md 7.5.
 * A string is the whole name.
 */
export function action(scope: Page | Locator, name: string | RegExp): Locator {
  return scope.getByRole('link', { name, exact: true }).or(scope.getByRole('button', { name, exact: true }));
}

/**
 * The smallest block that holds all parts: the console's sections and rows have no role or name of their own, so they
 * are found by what is in them. Parts must be located from the page.
 */
export function blockWith(page: Page, ...parts: readonly Locator[]): Locator {
  return smallest(page, {}, parts);
}

/** The same where some words must stand in the block: a role is asked of every element in every block, words are not. */
export function blockSaying(page: Page, hasText: string, ...parts: readonly Locator[]): Locator {
  return smallest(page, { hasText }, parts);
}

function smallest(page: Page, words: { hasText?: string }, parts: readonly Locator[]): Locator {
  const holding = (blocks: Locator) => parts.reduce((found, part) => found.filter({ has: part }), blocks);
  // Any block: what is in it says which.
  const blocks = page.locator(BLOCKS, words);
  // A block further in that holds all parts is in one right below that does: the others need not be searched.
  const rightBelow = page.locator(`:scope > :is(${BLOCKS})`, words);
  return holding(blocks).filter({ hasNot: holding(rightBelow) });
}

const BLOCKS =
  'div, form, section, article, aside, main, dialog, fieldset, table, tbody, thead, tr, td, ul, ol, li, dl, dd';

/** A screen that contradicts itself or the caller stops the run: a wrong click is worse than a stop. */
export function demand(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
