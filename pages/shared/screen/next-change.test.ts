/** A wait for a change ends with the change, and a new document is one. */
import { expect, test } from '@playwright/test';
import { nextChange } from './next-change.ts';

/** In ms: the test would run out of its time. */
const never = 1_000_000;

test('a new document is a change, however long it has been there, and is one only once', async ({ page, context }) => {
  await context.route('https://console.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Still</p>' }),
  );
  for (const path of ['first', 'second']) {
    await page.goto(`https://console.test/${path}`);
    await nextChange(page, never);
    let ended = false;
    const change = nextChange(page, never).then(() => (ended = true));
    // Two answers of the page later, a wait that ended by itself would have been told.
    for (let round = 0; round < 2; round += 1) await page.evaluate(() => undefined);
    expect(ended).toBe(false);
    await page.evaluate(() => document.querySelector('p')?.append('!'));
    await change;
  }
});

test('a document that never changes ends a wait in its time', async ({ page }) => {
  await nextChange(page, never);
  await expect(nextChange(page, 50)).resolves.toBeUndefined();
});
