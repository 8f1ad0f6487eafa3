/** The entry Delete in the row of one app, and not in that of its neighbour. */
import { expect, test } from '@playwright/test';
import { RowMenu } from './row-menu.ts';

const row = (label: string) => `<tr><td><a href="#" class="logo"></a></td>
<td><a href="#" class="app-instance-name" title="${label}">${label}</a></td><td><div class="dropdown">
<a href="#" class="option-selected" onclick="nextElementSibling.hidden = !nextElementSibling.hidden">&#9881;</a>
<ul hidden><li><a href="#">Activate</a></li><li><a href="#" onclick="remove(this)">Delete</a></li></ul></div></td></tr>`;
const screen = `<h1>Applications</h1><table>${['CCXBU15 old', 'CCXBU15', 'Other'].map(row).join('')}</table><script>
const remove = (entry) => { document.title += 'x'; setTimeout(() => entry.closest('tr').remove(), 50); };
</script>`;

test('only its row goes', async ({ page }) => {
  page.setDefaultTimeout(3_000);
  await page.setContent(screen);
  expect(await new RowMenu(page, 'CCXBU15').delete.press()).toBe('done');
  await expect(page.getByRole('link', { name: /^(CCXBU15|CCXBU15 old|Other)$/ })).toHaveText(['CCXBU15 old', 'Other']);
});

test('two rows of the label stop the run', async ({ page }) => {
  page.setDefaultTimeout(1_000);
  await page.setContent(screen.replaceAll('CCXBU15 old', 'CCXBU15'));
  await expect(new RowMenu(page, 'CCXBU15').delete.press()).rejects.toThrow(/strict mode violation/);
  await expect(page).not.toHaveTitle('x');
});

test('a list that is drawn anew while the menu opens', async ({ page }) => {
  page.setDefaultTimeout(3_000);
  await page.setContent(screen);
  await page.getByRole('table').evaluate((table) => {
    const answered = () => setTimeout(() => (table.innerHTML = table.innerHTML.replaceAll('<ul>', '<ul hidden>')), 5);
    table.addEventListener('click', answered, { once: true });
  });
  expect(await new RowMenu(page, 'CCXBU15').delete.press()).toBe('done');
  await expect(page.getByRole('link', { name: /^(CCXBU15|CCXBU15 old|Other)$/ })).toHaveText(['CCXBU15 old', 'Other']);
});
