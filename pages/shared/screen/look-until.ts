/** Looks at a page until it shows what is looked for: a page may draw a part before it is ready. */
import type { Locator } from '@playwright/test';
import type { View } from '../view.ts';
import { nextChange } from './next-change.ts';

/** A change that no observer of the view sees, in a frame, in a style or in a field (ms). */
const atLatest = 100;

/** Looks at once and after each change, until `look` gives something. Undefined if `within` (ms) is over. */
export async function lookUntil<Found>(
  view: View,
  look: () => Promise<Found | undefined>,
  within: number,
): Promise<Found | undefined> {
  const end = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined || Date.now() >= end) return found;
    await nextChange(view, atLatest);
  }
}

/** True as soon as `check` is. False if `within` (ms) is over. */
export async function becomesTrue(view: View, check: () => Promise<boolean>, within: number): Promise<boolean> {
  return (await lookUntil(view, async () => ((await check()) ? true : undefined), within)) ?? false;
}

/** False if the control is still disabled after `within` (ms). */
export function unlocks(control: Locator, within = 3_000): Promise<boolean> {
  return becomesTrue(control.page(), async () => !(await control.isDisabled()), within);
}
