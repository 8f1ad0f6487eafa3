/** The sign-in of Finesse without SSO: what may answer it. */
import { expect, test, type Page } from '@playwright/test';
import { PasswordForm, refusalIsAbout } from './password-form.ts';

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
  const screen = new PasswordForm(page);
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

for (const [words, about] of [
  ['Invalid user ID or password.', 'account'],
  ['Sign in failed.', 'account'],
  ['Device not accessible. Contact your system administrator.', 'phone'],
  ['The device associated with that extension or dial number is invalid.', 'phone'],
] as const)
  test(`a refusal is told apart: ${words}`, async ({ page }) => {
    const { screen, answer } = await signIn(page, form('', `at("error").textContent = ${JSON.stringify(words)}`));
    expect(answer).toBe('error');
    expect(refusalIsAbout(await screen.fields.answers.error.innerText())).toBe(about);
  });

const refusals = {
  account: [
    'The password is incorrect.',
    'Username and password do not match.',
    'User not found',
    'User apatel is not authorized.',
    'Your credentials are not valid.',
    'The account is locked.',
    'Your account has been disabled',
    'Unauthorized',
    'Authentication failed',
    'Log-on has failed',
    'Sign in failed. Invalid password for extension 1023.',
    'Invalid user ID, password or extension.',
  ],
  phone: [
    'The extension is used by another user.',
    'Another user is already signed in.',
    'Sign in failed: Device Busy.',
    'Login failed. The extension is in use by another agent.',
    'The extension 1023 is not valid for user apatel.',
    'Invalid extension for this account.',
    'The phone of this user is not registered.',
    'The device of user apatel cannot be reached.',
    'The device of user apatel is invalid.',
  ],
  unknown: ['Something went wrong.', 'The user has no team.', 'Try again later.'],
} as const;
for (const about of ['account', 'phone', 'unknown'] as const)
  for (const words of refusals[about])
    test(`"${words}" is about: ${about}`, () => expect(refusalIsAbout(words)).toBe(about));
