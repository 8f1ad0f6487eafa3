/** Both ways of the sign-in on sheets of a few lines, and what stands beside them. */
import { expect, test, type Page } from '@playwright/test';
import { CceSignIn } from './sign-in.ts';

const host = 'aw-a.acme.test';
const typed = { typeInto: (field: { fill: (text: string) => Promise<void> }) => field.fill('x') };
const home = `<header><span>Unified Contact Center Enterprise Management</span></header>`;

/** `then`: the page after Next; `last`: after Sign In. */
const sheet = (
  page: Page,
  { label = '<p>Enter your username</p>', next = 'Next', then = '', last = home, more = '', button = 'Sign In' } = {},
) =>
  page.setContent(`${more}<main id="card"><h1>Unified CCE Administration</h1>${label}<input><button onclick="card.innerHTML = first.innerHTML">${next}</button>
    <footer>By using Cisco Unified CCE Administration, you accept the <a href="#t">Terms of Service</a></footer></main>
    <template id="first">${then || `<p>Enter your password</p><input type="password"><button onclick="card.innerHTML = last.innerHTML">${button}</button>`}</template>
    <template id="last">${last}</template>`);

const decoy = `<header><button onclick="document.title = 'wrong'">Next</button><button onclick="document.title = 'wrong'">Sign In</button></header>`;

for (const [what, form] of Object.entries({
  'as the picture has it': {},
  'with a label and other names': { label: '<label for="u">Username</label>', next: 'NEXT ›', button: 'Login' },
  'beside buttons of the same words': { more: decoy },
}))
  test(`an administrator: user name, Next, password, ${what}`, async ({ page }) => {
    await sheet(page, form);
    page.setDefaultTimeout(2_000);
    const signIn = new CceSignIn(page, host);
    expect(await signIn.next('administrator@acme.test')).toBe('password');
    expect(await signIn.signIn(typed)).toBe('home');
    await expect(page).not.toHaveTitle('wrong');
  });

test('a page that asks for something else is no sign-in', async ({ page }) => {
  for (const asks of ['Confirm your recovery phone', 'Accept the new terms of use']) {
    await page.setContent(
      `<main><h1>${asks}</h1><form><label>Answer <input></label><button>Next</button></form></main>`,
    );
    await expect(new CceSignIn(page, host).userName).toHaveCount(0);
  }
});

test('a release that asks for both at once is on the second screen already', async ({ page }) => {
  await page.setContent(
    `<form onsubmit="return false"><input><input type="password"><button type="button" onclick="document.body.innerHTML = '${home.replaceAll('"', "'").replaceAll("'", "\\'")}'">Log In</button></form>`,
  );
  page.setDefaultTimeout(2_000);
  const signIn = new CceSignIn(page, host);
  expect(await signIn.next('administrator@acme.test')).toBe('password');
  expect(await signIn.signIn(typed)).toBe('home');
});

test('a supervisor is sent to the IdP, or comes back at once with a session', async ({ page }) => {
  await sheet(page, { then: '<div id="okta-sign-in"><input name="identifier"></div>' });
  page.setDefaultTimeout(2_000);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="signin-container"></div>'));
  expect(['okta']).toContain(await new CceSignIn(page, host).next('sjones'));
  await sheet(page, { then: home });
  expect(await new CceSignIn(page, host).next('sjones')).toBe('home');
});

test('a refusal of either screen is told in its own words', async ({ page }) => {
  const alert = '<p role="alert">Le compte est verrouillé.</p>';
  await sheet(page, { then: `<h1>Unified CCE Administration</h1><input>${alert}<button>Next</button>` });
  const signIn = new CceSignIn(page, host);
  expect(await signIn.next('nobody')).toBe('refused');
  expect(await signIn.refusal.words()).toBe('Le compte est verrouillé.');
  await sheet(page, { last: '<input type="password"><p>Invalid username or password.</p><button>Sign In</button>' });
  expect(await signIn.next('administrator@acme.test')).toBe('password');
  expect(await signIn.signIn(typed)).toBe('refused');
  expect(await signIn.refusal.words()).toBe('Invalid username or password.');
});

test('a language pack: the list is set to English, native or drawn, and left alone where it is', async ({ page }) => {
  const native = (
    chosen: string,
  ) => `<label>Sprache <select aria-label="Language" onchange="document.title = this.value">
    ${['Deutsch', 'English (United States)'].map((each) => `<option${each === chosen ? ' selected' : ''}>${each}`).join('')}</select></label>`;
  const signIn = new CceSignIn(page, host);
  page.setDefaultTimeout(2_000);
  await sheet(page, { more: native('Deutsch') });
  await signIn.chooseEnglish();
  await expect(page).toHaveTitle('English (United States)');
  await page.evaluate(() => (document.title = ''));
  await sheet(page, { more: native('English (United States)') });
  await signIn.chooseEnglish();
  await expect(page).toHaveTitle('');
  await sheet(page, {
    more: `<div>Language <button aria-haspopup="listbox" aria-label="Language" onclick="list.hidden = false">Deutsch</button>
      <ul id="list" role="listbox" hidden><li role="option">Deutsch<li role="option" onclick="document.title = 'en'">English</ul></div>`,
  });
  await signIn.chooseEnglish();
  await expect(page).toHaveTitle('en');
  await page.evaluate(() => (document.title = ''));
  await sheet(page, { more: native('Deutsch').replace(' aria-label="Language"', '') });
  await signIn.chooseEnglish();
  await expect(page).toHaveTitle('English (United States)');
  await sheet(page);
  await signIn.chooseEnglish();
});
