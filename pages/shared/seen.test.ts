import { expect, test } from '@playwright/test';
import { seen } from './seen.ts';

test('cells that the page draws anew meanwhile are seen as they stand there', async ({ page }) => {
  await page.setContent('<table></table>');
  await page.evaluate(() => {
    const table = document.querySelector('table');
    setInterval(() => {
      if (table !== null) table.innerHTML = '<tr><td>CCX<td><img src="status-green.svg"></tr>';
    }, 3);
  });
  const cells = page.getByRole('cell');
  await expect(cells).toHaveCount(2);
  for (let reading = 0; reading < 100; reading += 1) {
    const [name, mark] = await seen(cells);
    expect(name?.text).toBe('CCX');
    expect(mark?.files).toEqual(['status-green.svg']);
  }
});
