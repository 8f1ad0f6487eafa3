/** The sign-in of Finesse without SSO: what may answer it. */
import { expect, test, type Page } from '@playwright/test';
import { PasswordForm, wrongAccount } from './password-form.ts';

const form = (more = '', act = '') => `<main><form onsubmit="return false"><input id="username" placeholder="Username">
<input id="password" type="password" placeholder="Password"><input id="extension" placeholder="Extension">
<p id="error" role="alert"></p><button id="go">Sign In</button></form></main>${more}<script>
const at = (id) => document.getElementById(id);
const desktop = () => { document.querySelector('main').innerHTML = '<div id="voice-state-select-headerOptionText">Not Ready</div>'; };
at('go').onclick = () => { ${act} };
</script>`;
const message = (buttons: string) => `<dialog id="message"><p>Authorized users only.</p>${buttons}</dialog>`;
const ok = message('<button onclick="at(\'message\').close(); desktop()">OK</button>');

const secret = { typeInto: async (field: { fill(text: string): Promise<void> }) => field.fill('placeholder') };

async function signIn(page: Page, html: string) {
  page.setDefaultTimeout(3_000);
  await page.setContent(html);
  const screen = new PasswordForm(page, 'ccx1.acme.example');
  return { screen, answer: await screen.signIn('apatel', secret, '1023') };
}

test('it ends on the desktop', async ({ page }) => {
  expect((await signIn(page, form('', 'desktop()'))).answer).toBe('desktop');
});

test('a logon message is acknowledged, and then the desktop comes', async ({ page }) => {
  const { screen, answer } = await signIn(page, form(ok, 'at("message").showModal()'));
  expect(answer).toBe('logon message');
  expect(await screen.messageButtons()).toEqual(['OK']);
  expect(await screen.acknowledge()).toBe('desktop');
});

for (const [words, isOfAccount] of [
  ['Invalid user ID or password.', true],
  ['Sign in failed.', true],
  ['Device not accessible. Contact your system administrator.', false],
  ['The device associated with that extension or dial number is invalid.', false],
] as const)
  test(`a refusal is told apart: ${words}`, async ({ page }) => {
    const { screen, answer } = await signIn(page, form('', `at("error").textContent = ${JSON.stringify(words)}`));
    expect(answer).toBe('error');
    expect(wrongAccount.test(await screen.fields.answers.error.innerText())).toBe(isOfAccount);
  });
