/**
 * Waits for a list that is fetched: reading it too early would take what is there for missing.
 * Words: screenshot of April 2026, "No users found" (Sources, Picture 7).
 * Guess: the other words for an empty list.
 */
import type { Locator, Page } from '@playwright/test';
import { phrase } from '../../shared/words/words.ts';
import { comes } from '../../shared/screen/comes.ts';

/** How long a list without rows may stay without a word for it before it counts as empty (ms). */
const emptyAfter = 3_000;

const nothing = phrase(/^\s*(No .*(found|results?|match(es)?|apps|applications|users|people|groups)|Nothing .*)\W*$/);

/** Ends when `rows` has a row on the screen, or `scope` says that there is none. */
export async function listed(page: Page, rows: Locator, scope: Page | Locator = page): Promise<void> {
  const settled = rows.or(scope.getByText(nothing)).filter({ visible: true });
  const screen = page.getByRole('document').filter({ has: settled });
  await comes(screen, emptyAfter).catch(() => undefined);
}
