/**
 * A row that Add Another has just made: the form toolkit puts the focus into its first field a moment later, and a key
 * that was meant for another field would land there (Sources, Okta 8.1).
 */
import type { Locator, Page } from '@playwright/test';
import { lookUntil } from '../../shared/screen/look-until.ts';
import { appearsWithin } from '../../shared/screen/appears-within.ts';

/** In ms. */
const rowComes = 5_000;
/** In ms. The toolkit takes some 50; other forms may never do it. */
const focusComes = 1_000;

/** `empty`: looks for the row. */
export function newRow<Row>(page: Page, empty: () => Promise<Row | undefined>): Promise<Row | undefined> {
  return lookUntil(page, empty, rowComes);
}

export async function untilFocused(page: Page, field: Locator): Promise<void> {
  // eslint-disable-next-line playwright/no-raw-locators -- focus is no role
  await appearsWithin(field.and(page.locator(':focus')), focusComes);
}
