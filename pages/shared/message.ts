/** A console's answer, whose words are only partly documented. */
import type { Locator, Page } from '@playwright/test';

/** The innermost visible text that matches, or any alert. A status region is no alert, because it changes at any time. */
export function message(page: Page, words: RegExp): Locator {
  const worded = page.getByText(words);
  const alert = page.getByRole('alert').filter({ hasText: /\S/, hasNot: worded });
  return worded.or(alert).filter({ visible: true });
}
