/**
 * A row that Add Another has just made: the form toolkit puts the focus into its first field a moment later, and a key
 * that was meant for another field would land there (Sources, Okta 8.1).
 */
import type { Locator, Page } from '@playwright/test';
import { appearsWithin } from '../../shared/screen/appears-within.ts';

/** In ms. The toolkit takes some 50; other forms may never do it. */
const focusComes = 1_000;

export async function untilFocused(page: Page, field: Locator): Promise<void> {
  // eslint-disable-next-line playwright/no-raw-locators -- focus is no role
  await appearsWithin(field.and(page.locator(':focus')), focusComes);
}
