/** Marks as characters, words and icons of every kind that names its colour, and icons that name none. */
import { expect, test, type Page } from '@playwright/test';
import { ComponentTable } from './component-table.ts';

const pub = 'ccx-pub.lab.test';
const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const cell = (page: Page, html: string) =>
  page.setContent(`<style>.painted { background: url("/img/status-green.gif?v=2") } .glyph::before { content: "\\f00c" }
    i { display: inline-block; width: 9px; height: 9px }</style><main>
    <table><tr><th>Component<th>${pub}</tr><tr><td>CCX<td>${html}</tr>
    <tr><td>CUIC<td></tr><tr><td>Finesse Desktop<td>✓</tr></table></main>`);

const kinds: readonly (readonly [string, string])[] = [
  ['✓', '✓'],
  [' Successful ', '✓'],
  ['Unsuccessful', '✗'],
  ['Not successful', '✗'],
  ['<img alt="Success">', '✓'],
  ['<img title="Status could not be captured">', '?'],
  ['<span role="img" aria-label="Failed"></span>', '✗'],
  ['<img src="/appadmin/images/icon_green.gif">', '✓'],
  ['<img src="/appadmin/red/StatusOk.png;jsessionid=1">', '✓'],
  ['<img src="redDot.png">', '✗'],
  ['<img src="cross16.gif" width=16>', '✗'],
  ['<img alt="" src="/images/grey.svg?x=green">', '?'],
  ['<i class="icon icon-error"></i>', '✗'],
  ['<i class="glyph fa-tick"></i>', '✓'],
  ['<i class="painted"></i>', '✓'],
  ['<svg class="ico"><use href="/sprite.svg#gray"></use></svg>', '?'],
  ['<img src="green.gif" style="display: none"><img src="red.gif">', '✗'],
  ['<img src="/images/spacer.gif">', ''],
  ['<img src="/images/loading.gif">', ''],
  ['Registered', 'Registered'],
  ['<img src="/images/state7.gif">', 'icon state7.gif'],
  ['<img src="/images/not-red.gif">', 'icon not-red.gif'],
  ['<img alt="red or green" src="/images/state7.gif">', 'icon state7.gif'],
  [`<img src="${gif}">`, 'icon without a name'],
];

for (const [html, mark] of kinds)
  test(`${html} is ${mark === '' ? 'no mark' : mark}`, async ({ page }) => {
    await cell(page, html.replace('<img ', '<img width=9 height=9 '));
    const marks = await new ComponentTable(page.getByRole('main')).read([pub]);
    expect(marks).toEqual({ [`CCX on ${pub}`]: mark, [`CUIC on ${pub}`]: '', [`Finesse Desktop on ${pub}`]: '✓' });
  });

test('a node whose name has the word of a colour is still a node', async ({ page }) => {
  await page.setContent(`<main><table><tr><th>Component<th>green.acme.test</tr><tr><td>CCX<td>✗</tr></table></main>`);
  const marks = await new ComponentTable(page.getByRole('main')).read(['green.acme.test']);
  expect(marks['CCX on green.acme.test']).toBe('✗');
});

test('tips and badges beside the names of components and columns', async ({ page }) => {
  const tip = '<span role="tooltip">Tells what this is about</span>';
  const names = ['CCX', 'CUIC', 'Finesse Desktop'].map(
    (name) => `<tr><td>${name} <i class="badge">beta of 15</i><td>✓</tr>`,
  );
  await page.setContent(`<main><table><tr><th>Component${tip}<th>${pub}${tip}</tr>${names.join('')}</table></main>`);
  const marks = await new ComponentTable(page.getByRole('main')).read([pub]);
  expect(Object.values(marks).join('')).toBe('✓✓✓');
});

test('an icon of an unknown kind ends the wait at once', async ({ page }) => {
  await cell(page, '<img width=9 height=9 src="/images/state7.gif">');
  await page.getByRole('main').evaluate((main) => (main.innerHTML = main.innerHTML.replace('<td></td>', '<td>✗</td>')));
  const marks = await new ComponentTable(page.getByRole('main')).settled([pub], 60_000);
  expect(marks[`CCX on ${pub}`]).toBe('icon state7.gif');
});
