/** Tells screens apart, and stops on any other without leaking its address. */
import { expect, test } from '@playwright/test';
import type { View } from '../view.ts';
import { UnexpectedScreen, whichScreen, whichView } from './which-screen.ts';

test.beforeEach(async ({ page, context }) => {
  await context.route('https://console.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Console</title><main></main>' }),
  );
  await page.goto('https://console.test/idsadmin?SAMLRequest=secret#state=secret');
});

const screens = (page: View) => ({
  'sign-in page': page.getByRole('button', { name: 'Sign In' }),
  console: page.getByRole('heading', { name: 'Nodes' }),
});

test('names the screen, also when it comes late', async ({ page }) => {
  const which = whichScreen(page, screens(page));
  await page.evaluate(() => (document.body.innerHTML = '<button hidden>Sign In</button><h1>Nodes</h1>'));
  expect(await which).toBe('console');
});

test('two visible screens give the first name; one that is visible twice gives none', async ({ page }) => {
  await page.evaluate(() => (document.body.innerHTML = '<h1>Nodes</h1><button>Sign In</button>'));
  expect(await whichScreen(page, screens(page))).toBe('sign-in page');
  await page.evaluate(() => (document.body.innerHTML = '<h1>Nodes</h1><button>Sign In</button><h2>Nodes</h2>'));
  const { console } = screens(page);
  await expect(whichScreen(page, { console }, 50)).rejects.toThrow(
    /"Console · Nodes Sign In Nodes" at .*Expected console/,
  );
});

test('a screen in a frame that comes late; the first name wins, and of two of its places the page', async ({
  page,
}) => {
  const inFrame = (words: string) => `<iframe srcdoc="${words}"></iframe>`;
  const which = whichView(page, screens);
  await page.evaluate((html) => (document.body.innerHTML = html), inFrame('<h1>Nodes</h1>'));
  expect(await which).toEqual({ name: 'console', view: page.frames()[1] });
  await page.evaluate((html) => (document.body.innerHTML += html), inFrame('<button>Sign In</button>'));
  await expect.poll(() => whichView(page, screens)).toEqual({ name: 'sign-in page', view: page.frames()[2] });
  await page.evaluate(() => (document.body.innerHTML += '<button>Sign In</button>'));
  expect(await whichView(page, screens)).toEqual({ name: 'sign-in page', view: page.mainFrame() });
});

test('a stop names what page and frame show', async ({ page }) => {
  await page.evaluate(
    () => (document.body.innerHTML = '<iframe srcdoc="<p>The service is being upgraded now.</p>"></iframe>'),
  );
  await expect(page.frameLocator('iframe').getByText('upgraded')).toBeVisible();
  await expect(whichView(page, screens, 50)).rejects.toThrow(
    /"Console · The service is being upgraded now\." at .*Expected sign-in page or console/,
  );
});

test('stops at another screen, with its text, its address and the expected names', async ({ page }) => {
  await page.evaluate(() => {
    document.title = 'Maintenance';
    document.body.innerHTML = '<h1>Scheduled maintenance</h1><p>Try again\n later.</p>';
  });
  const error = await whichScreen(page, screens(page), 50).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnexpectedScreen);
  expect(error).toHaveProperty(
    'message',
    'The screen is not the expected one: "Maintenance · Scheduled maintenance Try again later."' +
      ' at https://console.test/idsadmin. Expected sign-in page or console.',
  );
});

test('the message leaves out the query and the fragment of the address', async ({ page }) => {
  await expect(whichScreen(page, screens(page), 50)).rejects.toThrow(/^(?!.*secret)/s);
});

test('a dialog of the page that is a document of its own is no obstacle', async ({ page }) => {
  await page.evaluate(
    () => (document.body.innerHTML = '<div role="dialog"><div role="document">Session expired</div></div>'),
  );
  await expect(whichScreen(page, screens(page), 50)).rejects.toThrow(/dialog "Session expired"; "Console" at/);
});

test('the message names a closed window', async ({ page, context }) => {
  const popup = await context.newPage();
  await popup.goto('https://console.test/');
  const which = whichScreen(popup, screens(popup));
  const stopped = expect(which).rejects.toThrow('a window that has been closed at');
  await popup.close();
  await stopped;
  expect(page.isClosed()).toBe(false);
});
