/** Register, Test, Enable and Disable of Single Sign-On where the console asks before it acts. */
import { expect, test, type Page } from '@playwright/test';
import { SingleSignOn } from './single-sign-on.ts';

const acts = {
  Register: 'banner.hidden = false',
  Test: "window.open('about:blank#okta')",
  Enable: "mode.textContent = 'SSO Mode'",
  Disable: "mode.textContent = 'Non SSO Mode'",
};
type Label = keyof typeof acts;

/** The screen whose button opens a dialog of these words; its OK acts a moment later. */
const sheet = (label: Label, words: string, role = 'dialog') => {
  const button = (name: Label) =>
    `<button onclick="${name === label ? 'ask.hidden = false' : acts[name]}">${name}</button>`;
  return `<button onclick="document.title = 'the wrong OK'">OK</button>
    <section><h2>On-Boarding SSO Components</h2>${button('Register')}<p id="banner" hidden>SSO components are registered successfully</p></section>
    <section><h2>SSO Test</h2>${button('Test')}</section>
    <section><h2>SSO Status</h2><p>Current status: <b id="mode">${label === 'Disable' ? 'SSO Mode' : 'Non SSO Mode'}</b></p>
      ${button('Enable')}${button('Disable')}</section>
    <div id="ask" role="${role}" hidden><h3>Single Sign-On</h3><p>${words}</p>
      <button onclick="ask.hidden = true; setTimeout(() => { ${acts[label]} }, 300)">OK</button>
      <button onclick="ask.hidden = true">Cancel</button></div>`;
};

const verbs = (page: Page) => {
  const { register, test, enable, disable } = new SingleSignOn(page);
  return { Register: register, Test: test, Enable: enable, Disable: disable };
};

const asks: readonly (readonly [Label, string])[] = [
  ['Register', 'Do you want to register the SSO components?'],
  ['Register', 'The components are on-boarded on every node.'],
  ['Register', 'Do you want to register the SSO components on all the nodes?'],
  ['Test', 'Are you sure you want to run the SSO Test?'],
  ['Enable', 'Ensure that SSO is enabled only during a maintenance window. Do you want to continue?'],
  ['Enable', 'Warning: do this in a maintenance window. This may take a few minutes. Proceed?'],
  ['Enable', 'SSO does not work until the users sign in again. Enable SSO?'],
  ['Disable', 'SSO will be disabled.'],
];

for (const [label, words] of asks)
  test(`${label} asks "${words}": the verb ends on the question, then on the result that comes later`, async ({
    page,
  }) => {
    await page.setContent(sheet(label, words, label === 'Enable' ? 'alertdialog' : 'dialog'));
    const screen = new SingleSignOn(page);
    const verb = verbs(page)[label];
    expect(await verb.press()).toBe('question');
    expect((await verb.question.read()).verdict).toBe('asks');
    await expect(screen.registered).toBeHidden();
    await expect(verb.question.asks).toContainText(words);
    const ending = await verb.confirm();
    expect(typeof ending === 'string' ? ending : ending.url()).toBe(label === 'Test' ? 'about:blank#okta' : 'done');
    await expect(verb.question.asks).toHaveCount(0);
    await expect(page).toHaveTitle('');
    await expect(screen.registered).toBeVisible({ visible: label === 'Register' });
    await expect(screen.ssoMode).toBeVisible({ visible: label === 'Enable' });
  });

const others: readonly (readonly [Label, string])[] = [
  ['Register', 'Do you want to continue?'],
  ['Register', 'Do you want to deregister the components?'],
  ['Register', 'The components are registered elsewhere. Deregister them and register again?'],
  ['Register', 'Some components are registered. Un-register these components?'],
  ['Register', 'Remove the on-boarded components?'],
  ['Register', 'Off-board and on-board the components?'],
  ['Register', 'Registration failed. Register once more?'],
  ['Register', 'The certificate is invalid. Register the components?'],
  ['Register', 'The host names mismatch. Register the components?'],
  ['Test', 'A new release is there. Load the latest pages?'],
  ['Enable', 'Do you want to disable SSO?'],
  ['Enable', 'Some components are not registered. Enable?'],
  ['Enable', "Some components aren't registered. Enable?"],
  ['Enable', 'The certificate expires in a day. Enable SSO?'],
  ['Enable', 'Your session ends in a minute. Stay signed in?'],
  ['Disable', 'Do you want to enable the trace?'],
  ['Disable', 'SSO is disabled on a node. Enable SSO there?'],
  ['Register', 'The Finesse clients of other clusters will be deleted. Continue?'],
  ['Register', 'Register the components? Their trace files go to our new site.'],
  ['Test', 'The test logs all agents out. Run the test?'],
  ['Enable', 'Every signed-in agent is signed out now and phone services stop for one hour.'],
  ['Enable', 'Enabling SSO signs all agents out. Continue?'],
  ['Enable', 'Enable SSO? All the tokens are revoked.'],
  ['Enable', 'Try our new pages. Continue to the migration?'],
];

for (const [label, words] of others)
  test(`${label} answered by "${words}": that is no question of this button`, async ({ page }) => {
    await page.setContent(sheet(label, words));
    const verb = verbs(page)[label];
    expect(await verb.press()).toBe('question');
    const { verdict, ...told } = await verb.question.read();
    expect(verdict).toBe('is another');
    expect(told).toEqual({ words: `Single Sign-On ${words}`, buttons: ['OK', 'Cancel'] });
  });

test('a dialog without a control is none that asks: the verb waits on for its result', async ({ page }) => {
  const wait = sheet('Register', 'Registering the components …').replaceAll(
    /<button onclick="ask.hidden = true[^]*?<\/button>/g,
    '',
  );
  await page.setContent(wait);
  const { register } = new SingleSignOn(page);
  const ending = register.press();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => document.getElementById('banner')?.removeAttribute('hidden'));
  expect(await ending).toBe('done');
});

test('a dialog that stays while it is busy, and only adds to its words, is still the first question', async ({
  page,
}) => {
  const busy = sheet('Register', 'Register the SSO components?').replace(
    'ask.hidden = true; setTimeout(() => {',
    "this.disabled = true; ask.append(' …'); setTimeout(() => { ask.hidden = true; ",
  );
  await page.setContent(busy);
  const { register } = new SingleSignOn(page);
  expect(await register.press()).toBe('question');
  expect(await register.confirm()).toBe('done');
});

test('a dialog that stays while Test works does not hold back the popup', async ({ page }) => {
  await page.setContent(
    sheet('Test', 'Run the SSO Test?').replace('ask.hidden = true; set', 'this.disabled = true; set'),
  );
  const { test: verb } = new SingleSignOn(page);
  expect(await verb.press()).toBe('question');
  const ending = await verb.confirm();
  expect(typeof ending === 'string' ? ending : ending.url()).toBe('about:blank#okta');
});
