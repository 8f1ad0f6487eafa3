/** Readers of a page whose script draws its parts anew again and again: each reading is of what stands there. */
import { expect, test, type Page } from '@playwright/test';
import { Gadgets } from '../finesse/gadgets.ts';
import { readRows } from '../okta/application/listed-rows.ts';
import { under } from '../okta/headings.ts';
import { seen } from './seen.ts';

/**
 * The third is how many ms pass between two drawings: longer than a reading takes, also on a busy machine, because a page
 * that never stands still cannot be read. A frame takes longer to draw than a row.
 */
const readers: readonly (readonly [string, string, number, (page: Page) => Promise<unknown>, unknown])[] = [
  [
    'marks',
    '<table><tr><td>CCX<td><img src="status-green.svg"></table>',
    30,
    async (page) => (await seen(page.getByRole('cell'))).map(({ text, files }) => [text, files]),
    [
      ['CCX', []],
      ['', ['status-green.svg']],
    ],
  ],
  [
    'rows of a list',
    '<table><tr><td>Anna Patel<td>apatel@lab.test</table>',
    30,
    async (page) => (await readRows(page.getByRole('row'))).map(({ texts }) => texts),
    [['Anna Patel', 'apatel@lab.test']],
  ],
  [
    'headings',
    '<h2>Group Attribute Statements</h2><table><tr><td>groups</table>',
    30,
    async (page) => (await under(page.getByRole('row'))).map(({ heading }) => heading),
    ['Group Attribute Statements'],
  ],
  [
    'gadgets',
    '<iframe id="a" title="Agent Statistics" width=90 height=90></iframe>',
    60,
    (page) => new Gadgets(page).read(),
    [{ place: 'iframe[id="a"]', title: 'Agent Statistics', source: '' }],
  ],
];

for (const [name, html, every, read, expected] of readers)
  test(`${name} that the page draws anew meanwhile`, async ({ page }) => {
    await page.setContent(`<main>${html}</main>`);
    await page.evaluate(
      ([again, wait]) => {
        const main = document.querySelector('main');
        setInterval(() => {
          if (main !== null) main.innerHTML = again;
        }, wait);
      },
      [html, every] as const,
    );
    for (let reading = 0; reading < 300; reading += 1) expect(await read(page)).toEqual(expected);
  });
