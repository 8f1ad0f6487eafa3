/** Ways to find the actions and the blocks of Okta's Admin Console. */
import type { Locator, Page } from '@playwright/test';

/**
 * An action is a link (`<a href="#">`), an input or a button, depending on the age of the screen (Sources, Okta 7.5).
 * A string is the whole name.
 */
export function action(scope: Page | Locator, name: string | RegExp): Locator {
  return scope.getByRole('link', { name, exact: true }).or(scope.getByRole('button', { name, exact: true }));
}

/**
 * The smallest block that holds all parts. Sections and rows of the console have no role or name of their own, so their
 * content identifies them. Parts must be located from the page.
 */
export function blockWith(page: Page, ...parts: readonly Locator[]): Locator {
  return smallest(page, {}, parts);
}

/** Like `blockWith`, filtered by text first, because text filters are cheap and role filters are not. */
export function blockSaying(page: Page, hasText: string, ...parts: readonly Locator[]): Locator {
  return smallest(page, { hasText }, parts);
}

function smallest(page: Page, words: { hasText?: string }, parts: readonly Locator[]): Locator {
  const holding = (blocks: Locator) => parts.reduce((found, part) => found.filter({ has: part }), blocks);
  // Any block, because its content identifies it.
  const blocks = page.locator(BLOCKS, words);
  // If a deeper block holds all parts, so does one right below. Only those need a search.
  const rightBelow = page.locator(`:scope > :is(${BLOCKS})`, words);
  return holding(blocks).filter({ hasNot: holding(rightBelow) });
}

const BLOCKS =
  'div, form, section, article, aside, main, dialog, fieldset, table, tbody, thead, tr, td, ul, ol, li, dl, dd';

/** Stops the run if a screen contradicts itself or the caller, because a wrong click is worse than a stop. */
export function demand(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
