/** The screens of CCX Administration on sheets of a few lines. */
import { expect, test } from '@playwright/test';
import { CcxAdministration } from './ccx-administration.ts';
import { SingleSignOn } from './single-sign-on.ts';

const pub = 'ccx-pub.lab.test';
const sub = 'ccx-sub.lab.test';
const table = (finesseOnSub: string, nodes = `<th>${pub}<th>${sub}`) => `<table><tr><th>Component${nodes}</tr>
  <tr><th scope="row">CCX<td>✓<td>✓</tr><tr><th scope="row">CUIC<td>✓<td>✗</tr>
  <tr><th scope="row">Finesse Desktop<td>✓<td>${finesseOnSub}</tr></table>`;

const sheet = `<p>Cisco Identity Service is configured successfully</p>
  <section><h2>On-Boarding SSO Components</h2><button onclick="banner.hidden = false">Register</button>
    <p id="banner" hidden>SSO components are registered successfully</p>${table('on-boarded')}</section>
  <section><h2>SSO Test</h2><label><input type="checkbox">LDAP sync</label> <input type="checkbox"> The pop-up blocker is disabled <p></p>
    <button onclick="window.open('about:blank#okta')">Test</button>${table('tested')}</section>
  <section><h2>SSO Status</h2><p>Current status: <b>Non SSO Mode</b></p>
    <button onclick="document.querySelector('b').textContent = 'SSO Mode'">Enable</button>
    <button onclick="document.querySelector('b').textContent = 'Non SSO Mode'">Disable</button>
    <p>Enable operation is allowed only after the SSO Test is successful</p>${table('enabled')}</section>
  <label><input type="checkbox">Remember my view</label>`;

test('three tables of the same words: each cell belongs to its part, its component and its node', async ({ page }) => {
  await page.setContent(sheet);
  const screen = new SingleSignOn(page);
  const marks = (finesseOnSub: string) => ({
    [`CCX on ${pub}`]: '✓',
    [`CCX on ${sub}`]: '✓',
    [`CUIC on ${pub}`]: '✓',
    [`CUIC on ${sub}`]: '✗',
    [`Finesse Desktop on ${pub}`]: '✓',
    [`Finesse Desktop on ${sub}`]: finesseOnSub,
  });
  expect(await screen.onBoarded.read([pub, sub])).toEqual(marks('on-boarded'));
  expect(await screen.tested.read([pub, sub])).toEqual(marks('tested'));
});

test('the subscriber in the first column, with short names', async ({ page }) => {
  await page.setContent(sheet.replaceAll(`<th>${pub}<th>${sub}`, '<th>ccx-sub<th>ccx-pub'));
  const marks = await new SingleSignOn(page).onBoarded.read([pub, sub, 'ccx-third.lab.test']);
  expect([marks[`CUIC on ${sub}`], marks[`CUIC on ${pub}`]]).toEqual(['✓', '✗']);
  expect(marks['CUIC on ccx-third.lab.test']).toBe('');
});

test('a table in a table that arranges, without scopes, empty before anything is registered, with a row more', async ({
  page,
}) => {
  const body = (mark: string) =>
    `<tr><th>CCX<td>${mark}</tr><tr><th>CUIC<td></tr><tr><th>CVP<td>✓</tr><tr><th>Finesse Desktop<td></tr>`;
  const inner = (mark: string) => `<table><tr><th>Component<th>${pub}</tr>${body(mark)}</table>`;
  const show = (mark: string) =>
    page.setContent(`<section><table><tr><td><h2>SSO Test</h2></tr><tr><td>${inner(mark)}</tr></table></section>
      <section><h2>On-Boarding SSO Components</h2></section><section><h2>SSO Status</h2></section>`);
  const { tested } = new SingleSignOn(page);
  await show('');
  const none = { [`CCX on ${pub}`]: '', [`CUIC on ${pub}`]: '', [`Finesse Desktop on ${pub}`]: '' };
  expect(await tested.read([pub])).toEqual(none);
  await show('✓');
  expect(await tested.read([pub])).toEqual({ ...none, [`CCX on ${pub}`]: '✓' });
});

test('the wait ends when the last component has its mark on the last node, or with what is there in time', async ({
  page,
}) => {
  await page.setContent(sheet);
  const { tested } = new SingleSignOn(page);
  expect(Object.values(await tested.settled([pub, sub], 50))).toContain('tested');
  const settled = tested.settled([pub, sub], 10_000);
  await page.setContent(sheet.replace('<td>tested', '<td>✗'));
  expect((await settled)[`Finesse Desktop on ${sub}`]).toBe('✗');
});

test('the wait for the marks ends where the table stands in one that arranges', async ({ page }) => {
  await page.setContent(`<section><table><tr><td><h2>SSO Test</h2></tr><tr><td>${table('✗')}</tr></table></section>
    <section><h2>On-Boarding SSO Components</h2></section><section><h2>SSO Status</h2></section>`);
  const marks = await new SingleSignOn(page).tested.settled([pub, sub], 2_000);
  expect(Object.values(marks).sort().join('')).toBe('✓✓✓✓✗✗');
});

test('Register, the boxes of the SSO Test only, the popup, Enable and Disable', async ({ page }) => {
  await page.setContent(sheet);
  const screen = new SingleSignOn(page);
  expect(await screen.register.press()).toBe('done');
  await expect(screen.registered).toBeVisible();
  expect(await screen.prerequisites.unknown()).toEqual([]);
  await screen.prerequisites.tick();
  expect(await screen.prerequisites.areTicked()).toBe(true);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.getByLabel('Remember my view')).not.toBeChecked();
  const popup = await screen.test.press();
  expect(popup === 'question' ? popup : popup.url()).toBe('about:blank#okta');
  await expect(screen.enableAllowed).toBeVisible();
  await expect(screen.ssoMode).toBeHidden();
  expect(await screen.enable.press()).toBe('done');
  await expect(screen.ssoMode).toBeVisible();
  expect(await screen.disable.press()).toBe('done');
  await expect(screen.currentStatus).toHaveText('Current status: Non SSO Mode');
});

test('the menu: Single Sign-On, however the release writes it', async ({ page }) => {
  for (const name of ['Single Sign-On', 'Single Sign On', 'Single Sign-On (SSO)']) {
    await page.setContent(`<nav><ul role="menubar"><li role="menuitem" onclick="menu.hidden = false">System ▾</li><li role="menuitem">Tools</li></ul>
      <ul id="menu" hidden><li><a href="#" onclick="answer.hidden = false">${name}</a></li></ul></nav>
      <p id="answer" hidden>Cisco Identity Service is not configured</p>
      <div class="news"><h2>News</h2>About <a href="#" onclick="document.title = 'wrong'">Single Sign-On</a></div>`);
    const screen = await new CcxAdministration(page).openSingleSignOn();
    await expect(screen.identityServiceStatus).toHaveText('Cisco Identity Service is not configured');
  }
});

for (const name of ['Test', 'SSO Test', 'Test SSO Setup'])
  test(`the button of the test may be ${name}, also below a part of that name`, async ({ page }) => {
    for (const heading of ['SSO Test', 'Test SSO Setup']) {
      await page.setContent(
        sheet.replace('>Test</button>', `>${name}</button>`).replace('SSO Test</h2>', `${heading}</h2>`),
      );
      const popup = await new SingleSignOn(page).test.press();
      expect(popup === 'question' ? popup : popup.url()).toBe('about:blank#okta');
    }
  });

test('Tools > User Management: the first view that the release has', async ({ page }) => {
  const menu = (...views: string[]) =>
    page.setContent(`<nav><button>System</button><button onclick="tools.hidden = false">Tools ▾</button><div id="tools" hidden>
      <button onclick="users.hidden = false">User Management</button></div><div id="users" hidden>
      ${views.map((view) => `<a href="#" onclick="document.title = '${view}'">${view}</a>`).join('')}</div></nav>`);
  const administration = new CcxAdministration(page);
  await menu('User View', 'Reporting Capability View', 'Agent Capability View');
  expect(await administration.openUserManagement('Reporting Capability View', 'User View')).toBe(
    'Reporting Capability View',
  );
  await expect(page).toHaveTitle('Reporting Capability View');
  await menu('User View', 'Administrator Capability View');
  expect(await administration.openUserManagement('Reporting Capability View', 'User View')).toBe('User View');
  await menu('User View');
  await expect(administration.openUserManagement('Reporting Capability View')).rejects.toThrow(
    'Tools > User Management has no Reporting Capability View.',
  );
});

test('the page is open when its parts are drawn, which may be later than its status', async ({ page }) => {
  await page.setContent(`<nav><button>System</button><button>Tools</button><a href="#" onclick="draw()">Single Sign-On</a></nav><main></main><script>
    function draw() {
      const main = document.querySelector('main');
      main.innerHTML = '<p>Cisco Identity Service is configured successfully</p>';
      setTimeout(() => main.insertAdjacentHTML('beforeend', '<section><h2>SSO Test</h2><button>Test</button></section><section><h2>SSO Status</h2></section>'), 500);
    }
  </script>`);
  const screen = await new CcxAdministration(page).openSingleSignOn();
  // Now, not later.
  await expect(screen.testButton).toBeVisible({ timeout: 1 });
});
