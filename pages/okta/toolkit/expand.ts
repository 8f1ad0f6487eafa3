/** Opens a section that may be open already. */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../../shared/screen/which-screen.ts';
import { comes } from '../../shared/screen/comes.ts';

/**
 * Clicks `closed` only if `opened` is not on the screen, because a click on an open section closes it. Ends when
 * `opened` is on the screen.
 */
export async function expand(page: Page, closed: Locator, opened: Locator): Promise<void> {
  const found = await whichScreen(page, { opened, closed });
  if (found === 'closed') await closed.click();
  await comes(opened);
}
