/** What a screen shows is told in the order of what stops a run: questions, refusals, what is new, the rest. */
import { expect, test, type Page } from '@playwright/test';
import { rememberShown } from './read-screen.ts';
import { seenScreen } from './seen-screen.ts';

const chrome = (main: string) => `<!doctype html><title>Console</title>
  <header>Cisco Unified <a href="#">Preferences</a></header><nav>${'<a href="#">System</a> '.repeat(60)}</nav>
  ${main}<footer>© Cisco</footer>`;

async function told(page: Page, html: string): Promise<string> {
  await page.setContent(html);
  return (await seenScreen(page))?.told ?? '';
}

test('a dialog comes first, with its buttons, whatever the frame of the page says', async ({ page }) => {
  const words = 'The Finesse clients of other clusters will be deleted. Continue?';
  const dialog = `<div role="dialog"><p>${words}</p><button>Yes</button><input type="button" value="No"></div>`;
  expect(await told(page, chrome(`<h1>Single Sign-On</h1>${dialog}`))).toBe(
    `dialog "${words}" [Yes] [No]; "Console · Single Sign-On"`,
  );
});

test('a box that floats over the page is told like a dialog', async ({ page }) => {
  const box = '<div style="position:fixed;top:0">Try our new cloud <button>Continue</button></div>';
  expect(await told(page, chrome(`<p>Parts</p>${box}`))).toBe(
    'dialog "Try our new cloud" [Continue]; "Console · Parts"',
  );
});

test('alerts come before the rest, once each, also if a class alone makes them', async ({ page }) => {
  const alerts = `<p class="msg-error">Could not on-board CUIC</p><div role="alert"><div role="alert"><b class="error">Error</b>
    <span>Not saved</span></div></div><div class="error"></div><form class="has error">Owner <input></form>`;
  expect(await told(page, chrome(`<p>Parts</p>${alerts}`))).toBe(
    'alert "Error Not saved"; alert "Could not on-board CUIC"; "Console · Parts Owner"',
  );
});

test('a message that floats and can be closed is an alert, told once', async ({ page }) => {
  const toast = '<div role="alert" style="position:fixed;top:0"><span>Not uploaded</span> <button>×</button></div>';
  expect(await told(page, chrome(`<p>Parts</p>${toast}`))).toBe('alert "Not uploaded"; "Console · Parts"');
});

test("a field that was refused is told with the form's words, or with the browser's", async ({ page }) => {
  await page.setContent(
    chrome(`<form><label>App name <input aria-invalid="true" aria-describedby="why"></label><p id="why">Taken</p>
      <label>Owner <input required></label><button>Next</button></form>`),
  );
  expect((await seenScreen(page))?.fields).toEqual([{ name: 'App name', words: 'Taken' }]);
  await page.getByRole('button', { name: 'Next' }).click();
  expect((await seenScreen(page))?.told).toMatch(
    /^field "App name": "Taken"; field "Owner": "Please fill out this field\."; "Console · /,
  );
});

test('what came after the click is told before the rest; what was there is not new', async ({ page, context }) => {
  await rememberShown(context);
  await page.route('https://console.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: chrome(
        `<main><h1>Components</h1><p>${'Words that were there. '.repeat(20)}</p><p hidden id="late">CUIC is in Mixed Mode</p>
        <div style="position:fixed;bottom:0">We use cookies <button>Accept</button></div>
        <button onclick="late.hidden = false">Register</button></main>`,
      ),
    }),
  );
  await page.goto('https://console.test/');
  expect((await seenScreen(page))?.told).toMatch(/^dialog "We use cookies" \[Accept\]; "Console · Components/);
  await page.getByRole('button', { name: 'Register' }).click();
  expect((await seenScreen(page))?.told).toMatch(/^new "CUIC is in Mixed Mode"; "Console · Components Words that/);
});

test('it ends at a word, after some 300 characters; an empty page and the rest of an address are named', async ({
  page,
}) => {
  const long = await told(page, chrome(`<main>${'Registering '.repeat(80)}</main>`));
  expect(long).toMatch(/Registering …"$/);
  expect(long.length).toBeLessThan(320);
  expect(await told(page, '<!doctype html><body></body>')).toBe('an empty page');
});

test('the words of a frame are told, if the page itself has none', async ({ page }) => {
  await page.setContent('<title>Desktop</title><iframe srcdoc="<p>The service is out of order</p>"></iframe>');
  await page.frameLocator('iframe').getByText('out of order').waitFor();
  expect((await seenScreen(page))?.told).toBe('"Desktop · The service is out of order"');
});

test('controls have the words that a person reads, and fields never what was typed', async ({ page }) => {
  await page.setContent(
    chrome('<main><label>Password <input type="password" value="hunter2"></label><button>Sign In</button></main>'),
  );
  const seen = await seenScreen(page);
  expect(seen?.controls.filter(({ main }) => main)).toEqual([
    { kind: 'button', words: 'Sign In', main: true },
    { kind: 'field', words: 'Password', main: true },
  ]);
  expect(seen?.asksForSignIn).toBe(true);
  expect(JSON.stringify(seen)).not.toContain('hunter2');
});
