/**
 * A row that Add Another has just made: the form toolkit puts the focus into its first field a moment later, and a key
 * that was meant for another field would land there (Sources, Okta 8.1).
 */
import { errors, type Locator, type Page } from '@playwright/test';

/** In ms. The toolkit takes some 50; other forms may never do it. */
const focusComes = 1_000;

export async function untilFocused(page: Page, field: Locator): Promise<void> {
  // eslint-disable-next-line playwright/no-raw-locators -- focus is no role
  const focused = field.and(page.locator(':focus'));
  await focused.waitFor({ timeout: focusComes }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
}
