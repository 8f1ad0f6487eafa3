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

/** True as soon as `check` is. False if `within` (ms) is over. */
export async function becomesTrue(page: Page, check: () => Promise<boolean>, within: number): Promise<boolean> {
  return (await lookUntil(page, async () => ((await check()) ? true : undefined), within)) ?? false;
}

/** False if the control is still disabled after `within` (ms). */
export function unlocks(control: Locator, within = 3_000): Promise<boolean> {
  return becomesTrue(control.page(), async () => !(await control.isDisabled()), within);
}
