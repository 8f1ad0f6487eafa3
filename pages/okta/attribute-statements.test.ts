/** Rows of attribute statements: only those under the title that is meant. */
import { expect, test } from '@playwright/test';
import { AttributeStatements } from './attribute-statements.ts';
import { attributes } from './testing/wizard-screens.ts';
import { toolkit } from './testing/toolkit.ts';

const title = 'Profile attribute statements';
const uid = { name: 'uid', value: 'user.login' };
const another = attributes('<h3>Custom claims</h3>', '<h3>Other claims</h3>');

test.beforeEach(({ page }) => page.setDefaultTimeout(2_000));

for (const place of ['before', 'behind'])
  test(`another list of rows of the same names, ${place} it, is left alone`, async ({ page }) => {
    const own = `<div>${attributes(`<h3>${title} <a href="#">Cancel</a></h3>`)}</div>`;
    await page.setContent(toolkit(place === 'before' ? `${another}${own}` : `${own}${another}`));
    const statements = new AttributeStatements(page, title);
    expect(await statements.read()).toEqual([]);
    await statements.add(uid);
    await statements.add({ ...uid, name: 'user_principal' });
    expect((await statements.read()).map(({ name }) => name)).toEqual(['uid', 'user_principal']);
    expect(await new AttributeStatements(page, 'Custom claims').read()).toEqual([]);
  });

test('a row that is drawn a moment after Add Another is filled', async ({ page }) => {
  await page.setContent(toolkit(attributes(`<h3>${title}</h3>`)));
  const statements = new AttributeStatements(page, title);
  await statements.add(uid);
  await page.evaluate(() => {
    new MutationObserver(([change]) => {
      const [row] = change?.addedNodes ?? [];
      const table = row?.parentNode;
      if (!(row instanceof HTMLTableRowElement) || row.dataset['late'] !== undefined || !table) return;
      row.dataset['late'] = '';
      row.remove();
      setTimeout(() => table.append(row), 500);
    }).observe(document, { childList: true, subtree: true });
  });
  await statements.add({ ...uid, name: 'user_principal' });
  expect((await statements.read()).map(({ name }) => name)).toEqual(['uid', 'user_principal']);
});

test('rows under another title only stop the run, because the statements would read as missing', async ({ page }) => {
  await page.setContent(toolkit(another));
  await expect(new AttributeStatements(page, title).read()).rejects.toThrow(
    `The rows of statements stand under "Custom claims", not "${title}".`,
  );
});

test('two lists under one title stop the run', async ({ page }) => {
  const two = attributes(`<h3>${title}</h3>`).replace(
    /(?=<div class="o-form-list-input">)/,
    (_, at: number, html: string) => {
      return /<div class="o-form-list-input">.*?<\/div>(?=<\/div>\n)/s.exec(html.slice(at))?.[0] ?? '';
    },
  );
  await page.setContent(toolkit(two));
  await expect(new AttributeStatements(page, title).read()).rejects.toThrow(`Two lists stand under "${title}".`);
});
