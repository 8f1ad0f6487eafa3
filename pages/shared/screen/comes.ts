/** Waits for an element to come or to go, and looks again when the page changes: Playwright alone looks twice a second. */
import { setTimeout } from 'node:timers/promises';
import type { Locator } from '@playwright/test';
import { becomesTrue } from './look-until.ts';

/** How long each change of the page is looked at (ms). Whoever takes longer is not noticeably held up by half a second. */
const eager = 3_000;

/** Ends when the element is visible. Throws as waitFor does: after `timeout` (ms), or if there are two. */
export async function comes(element: Locator, timeout?: number): Promise<void> {
  await until(element, 'visible', timeout);
}

/** Ends when no such element is visible. Throws as waitFor does. */
export async function goes(element: Locator, timeout?: number): Promise<void> {
  await until(element, 'hidden', timeout);
}

async function until(element: Locator, state: 'visible' | 'hidden', timeout?: number): Promise<void> {
  const limit = Math.min(eager, timeout ?? eager);
  const started = Date.now();
  const early = becomesTrue(element.page(), async () => (await element.isVisible()) === (state === 'visible'), limit);
  // A page that a native dialog holds up answers nothing: then waitFor alone decides.
  if (await Promise.race([early, setTimeout(limit, false, { ref: false })])) return;
  const left = timeout === undefined ? {} : { timeout: Math.max(1, timeout - (Date.now() - started)) };
  await element.waitFor({ state, ...left });
}
