import type { Locator, Page } from '@playwright/test';

/**
 * What a console answers in words that are not all documented: the innermost visible text that matches, or an alert
 * of whatever wording. Only alerts: a status region may say anything at any time.
 */
export function message(page: Page, words: RegExp): Locator {
  const worded = page.getByText(words);
  const alert = page.getByRole('alert').filter({ hasText: /\S/, hasNot: worded });
  return worded.or(alert).filter({ visible: true });
}
