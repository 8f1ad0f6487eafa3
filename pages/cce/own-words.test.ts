/** Register, Test, Set Mode and Retry of another thing are not taken, and a sentence of their own does not shut them out. */
import { expect, test, type Page } from '@playwright/test';
import { SingleSignOn } from './single-sign-on.ts';
import { TestWindows } from './test-windows.ts';

const hosts = ['aw-a.acme.test', 'fin-a.acme.test'];
const wrong = `onclick="document.title = 'wrong'"`;
const header = `<header>Unified Contact Center Enterprise Management <button ${wrong}>Register</button></header>`;
const rows = (words = ['', '']) =>
  `<table><tr><th>Component<th>Status</tr>${hosts.map((host, at) => `<tr><td>${host}<td>${words[at] ?? ''}</tr>`).join('')}</table>`;
const [register, testing] = ['Register', 'Test'].map(
  (words) => `<button onclick="document.title = '${words}'">${words}</button>`,
);
const list = `<label>Set Mode <select onchange="document.title = this.value">${['Non-SSO', 'Hybrid', 'SSO'].map((each) => `<option>${each}`).join('')}</select></label>`;
const part = (table = rows()) => `<div>${register} ${testing} ${list}</div>${table}`;

async function screenOf(page: Page, html: string): Promise<SingleSignOn> {
  await page.setContent(html);
  page.setDefaultTimeout(2_000);
  return new SingleSignOn(page, { pressed: 2_000, grace: 300 });
}

/** Each of them with a step number, a status and a sentence of its own. */
const spoken = (controls: readonly (string | undefined)[]) =>
  controls
    .map((each, at) => `<div><b>Step ${at + 1}</b><p>Status: Not started</p><p>For all components.</p>${each}</div>`)
    .join('');

test('controls that stand each with a sentence of its own are pressed', async ({ page }) => {
  const screen = await screenOf(page, `${header}<main>${spoken([register, testing, list])}${rows()}</main>`);
  expect(await screen.register(screen.rows(hosts)).press()).toBe('pressed');
  await expect(page).toHaveTitle('Register');
  expect(await screen.setMode('SSO', screen.rows(hosts)).press()).toBe('pressed');
  await expect(page).toHaveTitle('SSO');
});

for (const [name, gone, another] of [
  ['Register', '>Register<', `<button ${wrong}>Register</button>`],
  ['Test', '>Test<', `<button ${wrong}>Test</button>`],
  ['Set Mode', 'Set Mode', list.replace('this.value', "'wrong'")],
] as const)
  for (const words of ['Smart license', 'Webex Common Identity', 'Connection of the proxy', 'Digital channels'])
    test(`where ${name} is called otherwise, that of another thing is not taken: ${words}`, async ({ page }) => {
      const own = part().replace(gone, gone.replace(name, 'Go on'));
      const screen = await screenOf(page, `${header}<main><p>${words}: ${another}</p><section>${own}</section></main>`);
      const table = screen.rows(hosts);
      const press = {
        Register: () => screen.register(table).press(),
        Test: () => screen.test(new TestWindows(page)).press(),
        'Set Mode': () => screen.setMode('SSO', table).press(),
      }[name];
      await expect(press()).rejects.toThrow(`belongs to another thing: "${words}`);
      await expect(page).not.toHaveTitle('wrong');
    });

test('a Register that stands alone on another page is not taken, and one beside a table of components is', async ({
  page,
}) => {
  const alone = `<p>Smart license: <button ${wrong}>Register</button></p>`;
  const table = '<table><tr><th>Call type<th>State</tr></table>';
  let screen = await screenOf(page, `${header}<main><h1>Overview</h1>${alone}${table}</main>`);
  await expect(screen.register(screen.rows(hosts)).press()).rejects.toThrow('belongs to another thing');
  await expect(page).not.toHaveTitle('wrong');
  const own = `<div>${register}</div>${rows()}`;
  screen = await screenOf(page, `${header}<main><h1>Single Sign-On</h1>${own}</main>`);
  expect(await screen.register(screen.rows(hosts)).press()).toBe('pressed');
  await expect(page).toHaveTitle('Register');
});

test('the one Retry for all is not that of another thing', async ({ page }) => {
  const other = `<p>Last synchronization failed <button ${wrong}>Retry</button></p>`;
  const screen = await screenOf(page, `<main>${other}<section>${part(rows(['', 'Failed']))}</section></main>`);
  await expect(screen.retry('fin-a.acme.test', screen.rows(hosts)).press()).rejects.toThrow('belongs to another thing');
  await expect(page).not.toHaveTitle('wrong');
});
