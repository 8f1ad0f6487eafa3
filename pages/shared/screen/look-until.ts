/** Looks at a page until it shows what is looked for: a page may draw a part before it is ready. */
import type { Locator, Page } from '@playwright/test';
import { nextChange } from './next-change.ts';

/** A change that no observer of the main frame sees, in a frame, in a style or in a field (ms). */
const atLatest = 100;

/** Looks at once and after each change, until `look` gives something. Undefined if `within` (ms) is over. */
export async function lookUntil<Found>(
  page: Page,
  look: () => Promise<Found | undefined>,
  within: number,
): Promise<Found | undefined> {
  const end = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined || Date.now() >= end) return found;
    await nextChange(page, atLatest);
  }
}

/** False if the control is still disabled after `within` (ms). */
export async function unlocks(control: Locator, within = 3_000): Promise<boolean> {
  const unlocked = async (): Promise<true | undefined> => ((await control.isDisabled()) ? undefined : true);
  return (await lookUntil(control.page(), unlocked, within)) ?? false;
}
