/** The page Single Sign-On on sheets of a few lines: buttons beside others of their words, the mode, the test. */
import { expect, test, type Page } from '@playwright/test';
import { SingleSignOn } from './single-sign-on.ts';
import { TestWindows } from './test-windows.ts';
import { header, hosts, native, part, rows, wrong } from './testing/sso-sheet.ts';

const drawn = `<div>Set Mode <span role="combobox" onclick="list.hidden = !list.hidden">Non-SSO</span><ul id="list" hidden>${['Non-SSO', 'Hybrid', 'SSO'].map((each) => `<li onclick="document.title = '${each}'; document.querySelector('[role=combobox]').textContent = '${each}'; list.hidden = true">${each}`).join('')}</ul></div>`;
const menu = `<button onclick="list.hidden = false">Set Mode ▾</button><div id="list" role="menu" hidden>${['Non-SSO', 'Hybrid', 'SSO'].map((each) => `<div role="menuitem" onclick="document.title = '${each}'">${each}</div>`).join('')}</div>`;
const bare = `<span><div onclick="list.hidden = false">Set Mode</div><ul id="list" hidden>${['Non-SSO', 'Hybrid', 'SSO'].map((each) => `<li onclick="document.title = '${each}'">${each}</li>`).join('')}</ul></span>`;

async function screenOf(page: Page, html: string): Promise<SingleSignOn> {
  await page.setContent(html);
  page.setDefaultTimeout(2_000);
  return new SingleSignOn(page, { pressed: 2_000, grace: 300 });
}

test('Register and Test beside others of their words, in the header and in a box of licences', async ({ page }) => {
  const licence = `<section><h2>License</h2><button ${wrong}>Register</button></section><section>Microphone <button ${wrong}>Test</button></section>`;
  const screen = await screenOf(page, `${header}<main>${licence}<section>${part()}</section>${licence}</main>`);
  const settled = screen.rows(hosts);
  expect(await screen.register(settled).press()).toBe('pressed');
  await expect(page).toHaveTitle('register');
  await (await screen.button('Test')).click();
  await expect(page).toHaveTitle('test');
});

for (const [what, list] of Object.entries({ native, drawn, 'a menu': menu, 'a word without a role': bare }))
  test(`Set Mode as ${what}: SSO is not Non-SSO, and choosing the same again does something`, async ({ page }) => {
    const screen = await screenOf(page, `${header}<main>${part({ list })}<p>Hybrid</p></main>`);
    const shows = list === native || list === drawn;
    expect(await screen.mode()).toBe(shows ? 'Non-SSO' : undefined);
    expect(await screen.setMode('SSO', screen.rows(hosts)).press()).toBe('pressed');
    await expect(page).toHaveTitle('SSO');
    expect(await screen.mode()).toBe(shows ? 'SSO' : undefined);
    await page.evaluate(() => (document.title = ''));
    expect(await screen.setMode('SSO', screen.rows(hosts)).press()).toBe('pressed');
    await expect(page).toHaveTitle('SSO');
  });

const dialog = (words: string) =>
  `<div role="dialog" hidden><p>${words}</p><button onclick="this.parentElement.remove(); document.title = 'yes'">Yes</button><button>No</button></div>`;
const asks = native.replace(`document.title = this.value`, `document.querySelector('[role=dialog]').hidden = false`);

for (const [words, verdict] of [
  ['Are you sure you want to change the mode to Hybrid?', 'asks'],
  ['The SSO mode changes from SSO to Hybrid. Do you want to continue?', 'asks'],
  ['Are you sure you want to change the mode to SSO?', 'is another'],
  ['Set the mode to Hybrid? All agents will be signed out.', 'is another'],
] as const)
  test(`the question "${words}" ${verdict}`, async ({ page }) => {
    const screen = await screenOf(page, `<main>${part({ list: asks })}</main>${dialog(words)}`);
    const setMode = screen.setMode('Hybrid', screen.rows(hosts));
    await setMode.question.remember();
    expect(await setMode.press()).toBe('question');
    expect((await setMode.question.read()).verdict).toBe(verdict);
  });

test('rows that come after the buttons are no answer to a click: its question is still heard', async ({ page }) => {
  const asks = `<script>setTimeout(() => { late.innerHTML = ${JSON.stringify(rows())}; }, 1_000);
    document.querySelector('button').onclick = () => setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<div role=dialog><p>Register all components?</p><button>Yes</button><button>No</button></div>'), 1_200);</script>`;
  await page.setContent(`${part({ table: '<div id="late"></div>' })}${asks}`);
  const screen = new SingleSignOn(page);
  expect(await screen.register(screen.rows(hosts)).press()).toBe('question');
});

for (const [words, verdict] of [
  ['The components were registered successfully.', 'reports its success'],
  ['Registration of the components is successful.', 'reports its success'],
  ['The components were not registered successfully.', 'reports a failure'],
  ['The components were unregistered successfully.', 'is another'],
  ['The components were de-registered successfully.', 'is another'],
  ['All passwords were deleted.', 'is another'],
] as const)
  test(`after Register a notice with OK: "${words}" ${verdict}`, async ({ page }) => {
    const notice = `<div role=dialog><p>${words}</p><button onclick=this.parentElement.remove()>OK</button></div>`;
    const shows = `onclick="document.body.insertAdjacentHTML('beforeend', '${notice}')"`;
    const html = part().replace(`onclick="document.title = 'register'"`, shows);
    const screen = await screenOf(page, `<main>${html}</main>`);
    const register = screen.register(screen.rows(hosts));
    expect(await register.press()).toBe('question');
    expect((await register.question.read()).verdict).toBe(verdict);
  });

test('a question of Set Mode is confirmed', async ({ page }) => {
  const screen = await screenOf(page, `<main>${part({ list: asks })}</main>${dialog('Change the mode to Hybrid?')}`);
  const setMode = screen.setMode('Hybrid', screen.rows(hosts));
  expect([await setMode.press(), await setMode.confirm()]).toEqual(['question', 'pressed']);
  await expect(page).toHaveTitle('yes');
});

test('a refusal of Register is told in its own words', async ({ page }) => {
  const alert = `onclick="document.querySelector('main').insertAdjacentHTML('beforeend', '<p role=alert>Principal AW is not set.</p>')"`;
  const screen = await screenOf(page, `<main>${part().replace(`onclick="document.title = 'register'"`, alert)}</main>`);
  expect(await screen.register(screen.rows(hosts)).press()).toBe('error');
  expect(await screen.refusal.words()).toBe('Principal AW is not set.');
});

test('a row that failed before the click, or fails after it, is no refusal', async ({ page }) => {
  const failed = '<span class="error">Registration failed</span>';
  const click = `onclick="document.querySelectorAll('td')[1].innerHTML = '<b role=alert class=error>An error occurred on this machine</b>'"`;
  const html = part({ table: rows([failed, failed]) }).replace(`onclick="document.title = 'register'"`, click);
  const screen = await screenOf(page, `<main>${html}</main>`);
  expect(await screen.register(screen.rows(hosts)).press()).toBe('pressed');
  await expect(page.getByText('An error occurred on this machine')).toBeVisible();
});

test('Retry of the row of one machine, or the one for all, and never that of another', async ({ page }) => {
  const retry = (id: string) => `Failed <button onclick="document.title = '${id}'">Retry</button>`;
  const sheet = async (table: string, more = '') => screenOf(page, `<main>${part({ table, more })}</main>`);
  let screen = await sheet(rows([retry('aw'), retry('fin')]));
  await screen.retry('fin-a.acme.test', screen.rows(hosts)).press();
  await expect(page).toHaveTitle('fin');
  screen = await sheet(rows(['', 'Failed']), retry('all'));
  await screen.retry('fin-a.acme.test', screen.rows(hosts)).press();
  await expect(page).toHaveTitle('all');
  screen = await sheet(rows([retry('aw'), '']));
  await expect(screen.retry('fin-a.acme.test', screen.rows(hosts)).press()).rejects.toThrow(
    'fin-a.acme.test has no Retry',
  );
});

test('Test: all windows are collected, also those without an opener and those that close', async ({ page }) => {
  const opens = `onclick="window.open('about:blank#1'); window.open('about:blank#2', '', 'noopener'); setTimeout(() => window.open('about:blank#3').close(), 300)"`;
  const screen = await screenOf(page, `<main>${part().replace(`onclick="document.title = 'test'"`, opens)}</main>`);
  const windows = new TestWindows(page);
  expect(await screen.test(windows).press()).toBe('opened');
  const { length } = await windows.all(800);
  expect(length).toBe(3);
  await page.evaluate(() => window.open('about:blank#later'));
  expect([...windows.opened]).toHaveLength(3);
});
