/** The frame of the console: who is signed in, what opens by itself, and the way out. */
import { expect, test } from '@playwright/test';
import { CceAdministration } from './cce-administration.ts';

const title = '<span>Unified Contact Center Enterprise Management</span>';
const user = `<div onclick="out.hidden = false"><b>Administrator</b><small>Administrator</small></div><ul id="out" hidden><li><a href="#" onclick="document.title = 'out'">Logout</a></li></ul>`;
const header = `<header>${title}<div>🔔 Alerts 2</div>${user}</header>`;
const banner =
  '<p>One or more product instances in the deployment are in the Enforcement state. <a>Learn More.</a></p>';
const rail = ['Overview', 'Infrastructure', 'Users'].map((each) => `<li><a href="#">${each}</a></li>`).join('');

test('who is signed in has the title or the rail, with and without a banner; a sign-in page has neither', async ({
  page,
}) => {
  const cce = new CceAdministration(page);
  for (const home of [header, header + banner, `<ul>${rail}</ul>`]) {
    await page.setContent(home);
    await expect(cce.home).toBeVisible();
  }
  for (const none of [
    `<h1>Unified CCE Administration</h1><p>Enter your username</p><input><button>Next</button>`,
    `${title}<label>Password <input type="password"></label>`,
    `<p>Overview</p>`,
  ]) {
    await page.setContent(none);
    await expect(cce.home).toHaveCount(0);
  }
});

for (const [what, html] of Object.entries({
  'in a header': header,
  'in a bar without a role': `<div>${title}<div>Alerts <i>2</i></div>${user}</div>`,
  'as a button with a menu': `<header>${title}<button aria-haspopup="menu" onclick="out.hidden = false">jane@acme.test<br>Administrator</button>
    <div role="menu" id="out" hidden><div role="menuitem" onclick="document.title = 'out'">Sign Out</div></div></header>`,
  'with an arrow behind the role': header.replace('</small>', ' ›</small>'),
  'in sight': `<header>${title}<a href="#" onclick="document.title = 'out'">Log Out</a></header>`,
}))
  test(`Sign Out is brought into sight: ${what}`, async ({ page }) => {
    await page.setContent(
      `${html}<main>The role of an <a href="#" onclick="document.title = 'wrong'">Administrator</a></main>`,
    );
    page.setDefaultTimeout(2_000);
    const cce = new CceAdministration(page);
    expect(await cce.showSignOut()).toBe(true);
    await cce.signOutControl.click();
    await expect(page).toHaveTitle('out');
  });

for (const [what, html] of Object.entries({
  'in a header': header,
  'in a bar without a role': `<div>${title}<div>Alerts <i>2</i></div>${user}</div>`,
}))
  test(`where Sign Out is called otherwise, that of the phone is not taken: ${what}`, async ({ page }) => {
    const phone = `<p>Phone of the supervisor <button onclick="document.title = 'wrong'">Sign Out</button></p>`;
    await page.setContent(`${html.replace('Logout', 'Leave')}<main>${phone}</main>`);
    page.setDefaultTimeout(2_000);
    const cce = new CceAdministration(page);
    expect(await cce.showSignOut()).toBe(false);
    await expect(cce.signOutControl).toHaveCount(0);
  });

test('a header without the user has no way out', async ({ page }) => {
  await page.setContent(`<header>${title}</header><main><button>Administrator</button></main>`);
  expect(await new CceAdministration(page).showSignOut()).toBe(false);
});

const popup = (role: string, close: string) =>
  `<div ${role} style="position: fixed; inset: 0; background: white"><h2>Configure your deployment</h2><p>The last scan has found errors.</p>
    <button onclick="document.title = 'wrong'">Next</button><button ${close.replace('>', ` onclick="this.parentElement.remove()">`)}</button></div>`;

for (const [what, role, close] of [
  ['a dialog with Cancel', 'role="dialog"', '>Cancel'],
  ['a dialog with a cross', 'role="dialog"', '>×'],
  ['a dialog whose cross is an icon', 'role="dialog"', 'aria-label="Close dialog"><i></i>'],
  ['a block without a role', '', '>Close'],
] as const)
  test(`the pop-up of the deployment is left and told, also when it comes late: ${what}`, async ({ page }) => {
    await page.setContent(`${header}<nav><a href="#" onclick="document.title = 'clicked'">Overview</a></nav>`);
    page.setDefaultTimeout(5_000);
    const told: string[] = [];
    await new CceAdministration(page).passDeploymentPopup((words) => told.push(words));
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), popup(role, close));
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect(page).toHaveTitle('clicked');
    expect(told.join()).toMatch(/^Configure your deployment The last scan has found errors\./);
  });

test('where no card has Single Sign-On, Device Configuration > Identity Service may have it, and is tried first from then on', async ({
  page,
}) => {
  const show = (words: string) => `onclick="document.querySelector('main').innerHTML = ${words}.innerHTML"`;
  const tools = '<button>Register</button><button>Test</button><label>Set Mode <select><option>SSO</select></label>';
  await page.setContent(`<header>Unified Contact Center Enterprise Management</header><nav><a href="#" ${show('overview')}>Overview</a>
    <a href="#" onclick="document.title += 'System '">System</a>
    <a href="#" onclick="fly.hidden = false">Infrastructure</a><div id="fly" hidden><a href="#" ${show('devices')}>Device Configuration</a></div></nav>
    <main></main><template id="overview"><h2>Call Settings</h2></template><template id="devices"><h1>Device Configuration</h1><ul><li>CVP Server</li><li ${show('sso')}>Identity Service</li></ul></template>
    <template id="sso"><h1>Identity Service</h1>${tools}</template>`);
  const administration = new CceAdministration(page);
  await expect(await (await administration.openSingleSignOn()).button('Register')).toBeVisible();
  const searched = await page.title();
  expect(searched).toMatch(/^System/);

  await page.getByRole('heading', { name: 'Identity Service' }).evaluate((heading) => heading.remove());
  await administration.openSingleSignOn();
  await expect(page.getByRole('heading', { name: 'Identity Service' })).toBeVisible();
  await expect(page).toHaveTitle(searched);

  // Somebody has arranged the console anew meanwhile.
  await page.evaluate(
    (html) => {
      document.querySelector('#fly')?.remove();
      document.querySelector('nav')?.insertAdjacentHTML('beforeend', html);
    },
    `<a href="#" onclick="features.hidden = false">Features</a><div id="features" hidden><a href="#" ${show('sso')}>Single Sign-On</a></div>`,
  );
  await page.getByRole('heading', { name: 'Identity Service' }).evaluate((heading) => heading.remove());
  await administration.openSingleSignOn();
  await expect(page.getByRole('heading', { name: 'Identity Service' })).toBeVisible();
});

test('any other dialog is left alone', async ({ page }) => {
  const other = popup('role="dialog"', '>Cancel').replace('Configure your deployment', 'Delete the deployment');
  await page.setContent(`${header}<nav><a href="#">Overview</a></nav>${other}`);
  page.setDefaultTimeout(500);
  await new CceAdministration(page).passDeploymentPopup(() => undefined);
  await expect(page.getByRole('link', { name: 'Overview' }).click()).rejects.toThrow('Timeout');
  await expect(page.getByRole('dialog')).toBeVisible();
});
