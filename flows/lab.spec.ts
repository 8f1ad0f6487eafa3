/** Not of the document: keeps a lab up, with a browser on it, to click around by hand. `npm run lab`. */
import { expect, test } from '../fixtures/by-hand-window.ts';

test('the lab, until its browser is closed', async ({ window }) => {
  await expect(window.closed).resolves.toBeUndefined();
});
