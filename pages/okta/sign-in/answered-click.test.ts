/** What follows a click on Okta's sign-in page: an answer, another page, or one of the things that are none. */
import { expect, test, type Page } from '@playwright/test';
import { ORG } from '../testing/idx.ts';
import { clickAnswered, UnansweredClick } from './answered-click.ts';

const asks = "fetch('/idp/idx/challenge', { method: 'POST' })";
const says = (words: string) => `document.querySelector('p').textContent = '${words}'`;

/** `onclick`: what the button does. Ends as the click does. */
async function click(page: Page, onclick: string, shown = '') {
  await page.route(`${ORG}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<button onclick="${onclick}">Verify</button><p>${shown}</p>` }),
  );
  await page.goto(`${ORG}/`);
  const control = page.getByRole('button');
  const waits = { within: 2_500, settles: 1_500 };
  const done = clickAnswered(page, { control, name: 'Verify', errors: page.getByRole('paragraph'), ...waits });
  return done.then(
    () => 'answered',
    (error: unknown) => {
      if (!(error instanceof UnansweredClick)) throw error;
      return { ...error.instead, says: error.says };
    },
  );
}

test('an answer, although it refuses', async ({ page }) => {
  await page.route('**/idp/idx/**', (route) => route.fulfill({ status: 401, json: {} }));
  expect(await click(page, `${asks}.then(() => ${says('Wrong code')})`)).toBe('answered');
});

test('another page', async ({ page }) => {
  await page.route('**/next', (route) => route.fulfill({ contentType: 'text/html', body: 'Next' }));
  expect(await click(page, "location.href = '/next'")).toBe('answered');
});

for (const [when, onclick] of [
  ['after the click', 'setTimeout(() => window.close(), 500)'],
  ['in the click', 'window.close()'],
  // Playwright ends this click with an error, and on a busy machine the one above too.
  ['before the click', '" disabled><script>setTimeout(() => window.close(), 500)</script><b title="'],
] as const)
  test(`the window closes ${when}`, async ({ page }) => {
    await page.goto('about:blank');
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => window.open('about:blank'));
    expect(await click(await opened, onclick)).toBe('answered');
  });

test('the page refuses its own form, at once', async ({ page }) => {
  const begin = Date.now();
  const ended = await click(page, says('This field is too long'));
  expect(ended).toEqual({ is: 'no request', says: 'This field is too long' });
  expect(Date.now() - begin, 'it does not wait for what cannot come').toBeLessThan(2_000);
});

test('the page says the same again, as after an earlier refusal', async ({ page }) => {
  expect(await click(page, says('Too long'), 'Too long')).toEqual({ is: 'no request', says: 'Too long' });
});

test('the page takes long until it asks, with an earlier refusal still there', async ({ page }) => {
  await page.route('**/idp/idx/**', (route) => route.fulfill({ json: {} }));
  expect(await click(page, `setTimeout(() => ${asks}, 500)`, 'Too long')).toBe('answered');
});

test('nothing at all', async ({ page }) => {
  expect(await click(page, '')).toEqual({ is: 'no request', says: '' });
});

test('a poll is no answer to a click', async ({ page }) => {
  await page.route('**/idp/idx/**', (route) => route.fulfill({ json: {} }));
  const polls = asks.replace('challenge', 'authenticators/poll');
  expect(await click(page, polls)).toEqual({ is: 'no request', says: '' });
});

for (const [how, opens] of [
  ['in the window', "location.href = 'com-okta-authenticator:/deviceChallenge?challengeRequest=x'"],
  ['in a frame', "document.body.append(Object.assign(document.createElement('iframe'), { src: 'okta-verify:/x' }))"],
] as const)
  test(`an app on the device, ${how}`, async ({ page }) => {
    expect(await click(page, opens)).toMatchObject({ is: 'an app', scheme: expect.stringMatching(/^[a-z-]+:$/) });
  });

test('an app that asks Okta by itself, so that the page goes on', async ({ page }) => {
  await page.route('**/idp/idx/**', (route) => route.fulfill({ json: {} }));
  expect(await click(page, `location.href = 'okta-verify:/x'; setTimeout(() => ${asks}, 500)`)).toBe('answered');
});

test('a request that fails', async ({ page }) => {
  await page.route('**/idp/idx/**', (route) => route.abort('internetdisconnected'));
  const ended = await click(page, `${asks}.catch(() => ${says('Failed to fetch')})`);
  expect(ended).toEqual({
    is: 'a failed request',
    host: 'org.okta.example',
    failure: 'net::ERR_INTERNET_DISCONNECTED',
    says: 'Failed to fetch',
  });
});

test('a request that fails and is made again', async ({ page }) => {
  let times = 0;
  await page.route('**/idp/idx/**', (route) => ((times += 1) === 1 ? route.abort() : route.fulfill({ json: {} })));
  expect(await click(page, `${asks}.catch(() => setTimeout(() => ${asks}, 500))`)).toBe('answered');
});

test('a request that nobody answers', async ({ page }) => {
  await page.route('**/idp/idx/**', () => undefined);
  expect(await click(page, asks)).toEqual({ is: 'no answer', host: 'org.okta.example', says: '' });
});
