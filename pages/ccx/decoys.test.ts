/** Buttons and boxes of the same words that stand elsewhere: none is pressed, ticked or counted. */
import { expect, test, type Page } from '@playwright/test';
import { SingleSignOn } from './single-sign-on.ts';

const wrong = `<button onclick="document.title = 'wrong'">`;
const sheet = (page: Page, { register = 'Register', more = '', tester = 'Test', boxes = '', enable = 'Enable' } = {}) =>
  page.setContent(`<header>Licence <form>${wrong}Register</button></form>${wrong}Enable</button></header><main>
    <section><h2>2. On-Boarding SSO Components</h2><form><button type="button" onclick="document.title += register.id"
      id="register">${register}</button></form>${more}</section>
    <section><h2>SSO TEST</h2><form><label><input type="checkbox">LDAP synchronization is done.</label>
      <div><label><input type="checkbox">The pop-up blocker is disabled.</label>${boxes}</div>
      <button type="button" onclick="document.title += 'test'">${tester}</button></form></section>
    <section><h2>SSO Status</h2><p>CURRENT STATUS&nbsp;: <b>Non SSO&nbsp;mode</b></p><button>${enable}</button>${wrong}Test</button></section></main>`);

const none: Record<string, Parameters<typeof sheet>[1]> = {
  'renamed, as the header has one': { register: 'Register Components' },
  'renamed, as a box of the part has one': {
    register: 'On-board',
    more: `<div>Product registration ${wrong}Register</button></div>`,
  },
};

for (const [what, parts] of Object.entries(none))
  test(`no Register is found where it is ${what}`, async ({ page }) => {
    await sheet(page, parts);
    await expect(new SingleSignOn(page).registerButton).toHaveCount(0);
  });

test('Register in capitals, beside one of a licence box and one of the header', async ({ page }) => {
  await sheet(page, { register: 'REGISTER…', more: `<div>Licence ${wrong}Register</button></div>` });
  await new SingleSignOn(page).registerButton.click();
  await expect(page).toHaveTitle('register');
});

test('a Test of the pop-up blocker is none, and two that test are told', async ({ page }) => {
  await sheet(page, { tester: 'Start', boxes: `${wrong}Test</button>` });
  await expect(new SingleSignOn(page).testButton).toHaveCount(0);
  await sheet(page, { tester: 'Verify', boxes: `${wrong}Test</button> <button>Test the blocker</button>` });
  expect(await new SingleSignOn(page).testers()).toEqual(['Test', 'Test the blocker']);
});

test('Enable renamed is not the header’s Enable; the mode is read without case and kinds of blanks', async ({
  page,
}) => {
  await sheet(page, { enable: 'Activate' });
  const sso = new SingleSignOn(page);
  await expect(sso.enableAllowed).toHaveCount(0);
  expect(await sso.mode()).toBe('Non SSO mode');
  await expect(sso.ssoMode).toHaveCount(0);
  await page.getByText('Non SSO').evaluate((mode) => (mode.textContent = 'SSO mode'));
  await expect(sso.ssoMode).toHaveCount(1);
  expect(await sso.strangeBoxes('enable')).toEqual([]);
});

const boxes: Record<string, string> = {
  'Unregister all components before the test': 'an order',
  'Delete the LDAP users that are not synchronized': 'an order of known words',
  'Remember my choice': 'of other words',
};

for (const [words, kind] of Object.entries(boxes))
  test(`a box of the SSO Test is named and never ticked: ${kind}`, async ({ page }) => {
    await sheet(page, { boxes: `<label><input type="checkbox">${words}</label>` });
    const { prerequisites } = new SingleSignOn(page);
    expect(await prerequisites.unknown()).toEqual([words]);
    await prerequisites.tick();
    await expect(page.getByLabel(words)).not.toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  });
