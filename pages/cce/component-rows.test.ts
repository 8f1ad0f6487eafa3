/** The table of components in many forms: a row is the machine's own, and says failed, at work, or neither. */
import { expect, test, type Page } from '@playwright/test';
import { ComponentRows, nameIn } from './component-rows.ts';
import type { Phase } from './row-words.ts';

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const hosts = ['aw.acme.test', 'fin-a.acme.test', 'fin-a2.acme.test', 'my-fin-a.acme.test'];

async function read(page: Page, html: string, phase: Phase = 'register', all = hosts) {
  await page.setContent(html);
  return new ComponentRows(page, all).read(phase);
}

const table = (rows: readonly (readonly string[])[], heads = ['Component', 'Status']) =>
  `<main><table><tr>${heads.map((head) => `<th>${head}`).join('')}</tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}</tr>`).join('')}</table></main>`;

test('rows of hosts that contain each other, in another order and in capitals, one is not there', async ({ page }) => {
  const rows = await read(
    page,
    table([
      ['my-fin-a', 'c'],
      ['FIN-A2.ACME.TEST', 'b'],
      ['https://fin-a.acme.test:8445', 'a'],
    ]),
  );
  expect(rows.map(({ state, text }) => [state, text])).toEqual([
    ['missing', ''],
    ['quiet', 'https://fin-a.acme.test:8445 · a'],
    ['quiet', 'FIN-A2.ACME.TEST · b'],
    ['quiet', 'my-fin-a · c'],
  ]);
});

const said: readonly (readonly [cell: string, state: string])[] = [
  ['FAILED', 'failed'],
  ['Registration failed: cannot reach the Identity Service', 'failed'],
  ['Failed <button>Retry</button>', 'failed'],
  [`<img width=9 height=9 alt="error" src="${gif}">`, 'failed'],
  ['✗', 'failed'],
  ['Registered, no errors', 'quiet'],
  ['Failover partner registered', 'quiet'],
  ['Not started', 'quiet'],
  ['SUCCEEDED', 'quiet'],
  ['Processing', 'busy'],
  ['In progress', 'busy'],
  [`<img width=9 height=9 src="/img/loading.gif">`, 'busy'],
  ['<i class="spinner"></i>', 'busy'],
  [`<img width=9 height=9 src="/img/state7.gif">`, 'unreadable'],
  ['<span class="errorDetails"></span>', 'quiet'],
];

test('what a row says: failed, at work, or neither', async ({ page }) => {
  const found: string[] = [];
  for (const [cell] of said) {
    const [row] = await read(page, table([['aw.acme.test', cell]]), 'register', ['aw.acme.test']);
    found.push(row?.state ?? '');
  }
  expect(found).toEqual(said.map(([, state]) => state));
});

test('a machine whose name has such a word, and one that another row speaks of', async ({ page }) => {
  const own = ['error-fin.acme.test', 'fin-b.acme.test'];
  const rows = await read(
    page,
    table([
      ['error-fin.acme.test', 'cannot reach fin-b.acme.test'],
      ['fin-b.acme.test', 'Registered'],
    ]),
    'register',
    own,
  );
  expect(rows.map(({ state }) => state)).toEqual(['failed', 'quiet']);
  const [quiet] = await read(page, table([['error-fin.acme.test', 'Registered']]), 'register', own);
  expect(quiet?.state).toBe('quiet');
});

test('columns of other phases do not count, whatever their order, and columns without a known head do', async ({
  page,
}) => {
  const heads = ['Mode Status', 'Host Name', 'Registration Status', 'Test'];
  const html = table([['FAILED', 'aw.acme.test', 'Succeeded', 'In progress']], heads);
  const states: string[] = [];
  for (const phase of ['register', 'test', 'mode'] as const)
    states.push((await read(page, html, phase, ['aw.acme.test']))[0]?.state ?? '');
  expect(states).toEqual(['quiet', 'busy', 'failed']);
  const [row] = await read(page, html.replace('Mode Status', 'Details'), 'register', ['aw.acme.test']);
  expect(row?.state).toBe('failed');
});

for (const [what, html] of Object.entries({
  'a grid': `<main><div role="grid"><div role="row"><span role="columnheader">Name</span><span role="columnheader">Status</span></div>
    <div role="row"><span role="gridcell">aw.acme.test (Side A)</span><span role="gridcell">Failed</span></div><div role="row"><span role="gridcell">fin-a.acme.test Primary</span><span role="gridcell">ok</span></div></div></main>`,
  'a list': `<main><ul><li><b>aw.acme.test</b> Failed</li><li><b>fin-a.acme.test</b> ok</li></ul></main>`,
  'blocks without roles': `<main><div><h2>Single Sign-On</h2><div class="t"><div><div>AW: aw</div><div>Failed</div></div><div><div>Finesse: fin-a</div><div>ok</div></div></div></div></main>`,
  'a table that arranges': `<main><table><tr><td>${table([
    ['aw.acme.test', 'Failed'],
    ['fin-a.acme.test', 'ok'],
  ])}</table></main>`,
}))
  test(`the rows of ${what}`, async ({ page }) => {
    const decoy = `<header><ul><li><b>fin-a.acme.test</b> failed</li></ul></header>`;
    const rows = await read(page, decoy + html, 'register', ['aw.acme.test', 'fin-a.acme.test']);
    expect(rows.map(({ state }) => state)).toEqual(['failed', 'quiet']);
    expect(rows[1]?.text).toMatch(/fin-a.*ok$/);
  });

test('one label in two domains: only the full name tells the machines apart', () => {
  const two = ['fin.east.test', 'fin.west.test'];
  expect(nameIn('fin.east.test', two).test('fin')).toBe(false);
  expect(nameIn('fin.east.test', two).test('FIN.east.test.')).toBe(true);
  expect(nameIn('aw.acme.test', ['aw.acme.test', 'aw-b.acme.test']).test('aw-b')).toBe(false);
});

test('the wait goes on while a row is at work or changes, asks the other source, and ends with what is there', async ({
  page,
}) => {
  await page.setContent(
    table([
      ['aw.acme.test', 'Processing'],
      ['fin-a.acme.test', 'Waiting'],
    ]),
  );
  await page.evaluate(() => {
    const set = (at: number, words: string, ms: number) =>
      setTimeout(() => document.querySelectorAll('td')[at]?.replaceChildren(words), ms);
    set(1, 'done', 200);
    set(3, 'Processing', 300);
    set(3, 'Failed', 700);
  });
  let asked = 0;
  const rows = new ComponentRows(page, ['aw.acme.test', 'fin-a.acme.test']);
  const isBusy = () => Promise.resolve((asked += 1) < 2);
  const { rows: last, quiet } = await rows.settled({ phase: 'register', within: 10_000, quiet: 300, isBusy });
  expect([quiet, last.map(({ state }) => state), asked]).toEqual([true, ['quiet', 'failed'], 2]);
  await page.setContent(table([['aw.acme.test', 'Processing']]));
  expect((await rows.settled({ phase: 'register', within: 300, quiet: 100 })).quiet).toBe(false);
  const ends = page.getByRole('dialog');
  await page.evaluate(() =>
    setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<p role="dialog">Sure?</p>'), 200),
  );
  expect((await rows.settled({ phase: 'register', within: 20_000, quiet: 15_000, ends })).quiet).toBe(false);
});
