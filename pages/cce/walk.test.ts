/** From the sign-in through each tool, on one small console: what one screen leaves is what the next one finds. */
import { expect, test } from '@playwright/test';
import { CceAdministration } from './cce-administration.ts';
import { CceSignIn } from './sign-in.ts';

const hosts = ['aw-a.acme.test', 'fin-a.acme.test'];
const frame = `<header>Unified Contact Center Enterprise Management <div>Alerts 2</div><div><b>Administrator</b><small>Administrator</small></div></header>
  <nav><a href="#" onclick="show('overview')">Overview</a><div onmouseenter="fly.hidden = false" onmouseleave="fly.hidden = true"><a href="#">Users</a><ul id="fly" hidden><li><a href="#" onclick="show('agents')">Agents</a></li><li>Roles</li></ul></div></nav><main id="main"></main>`;
const card = (name: string, small: string, entries: string) =>
  `<div><div onclick="this.parentElement.innerHTML = this.nextElementSibling.innerHTML"><h4>${name}</h4><small>${small}</small></div><template><b>${name}</b><i>×</i>${entries}</template></div>`;
const rows = hosts
  .map((host) => `<tr><td><a href="#" onclick="show('editor')">${host}</a><td class="s">Not started</tr>`)
  .join('');
const pages = {
  overview: `<h1>Overview</h1><section>${card('Infrastructure Settings', 'Inventory, Deployment Settings', `<a href="#" onclick="show('inventory')">Inventory</a>`)}
    ${card('Call Settings', 'Call Types', '<a href="#">Call Types</a>')}${card('Features', 'Courtesy Callback, Single Sign-on', `<a href="#" onclick="show('sso')">Single Sign-On</a>`)}</section>`,
  sso: `<h1>Single Sign-On</h1><div><a role="tab" href="#" onclick="ids.hidden = false; webex.hidden = true">IDS Single Sign-on</a><a role="tab" aria-selected="true" href="#">Webex Common Identity</a></div>
    <div id="webex"><p>Last Sync</p><button>Sync Now</button></div><div id="ids" hidden><button onclick="work()">Register</button><button>Test</button>
    <label>Set Mode <select><option>Non-SSO<option>Hybrid<option>SSO</select></label><table><tr><th>Component<th>Registration</tr>${rows}</table></div>`,
  inventory: `<h1>Inventory</h1><table><tr><th>Hostname</tr>${rows}</table>`,
  editor: `<div role="dialog"><h2>Edit AW</h2><label><input type="checkbox" checked>Principal AW</label><button>Save</button><button onclick="show('inventory')">Cancel</button></div>`,
  agents: `<h1>Agents</h1><input placeholder="Search"><table><tr><td><a href="#" onclick="show('agent')">jdoe</a></table>`,
  agent: `<h1>Agents</h1><label>Username <input value="jdoe"></label><label><input type="checkbox">Enable SSO</label><button>Save</button>`,
};
const script = `const pages = ${JSON.stringify(pages)};
  function show(name) { setTimeout(() => { main.innerHTML = pages[name] }, 100) }
  function work() { document.querySelectorAll('.s').forEach((cell, at) => { setTimeout(() => { cell.textContent = 'Processing' }, 50); setTimeout(() => { cell.textContent = at === 1 ? 'FAILED: timeout' : 'x7' }, 400 + 300 * at) }) }
  function enter() { document.body.innerHTML = frame.innerHTML; show('overview') }`;

test('sign-in, Single Sign-On, inventory, an agent', async ({ page }) => {
  await page.setContent(`<p>Enter your username</p><input><button onclick="this.parentElement.innerHTML += second.innerHTML; document.querySelector('input').remove(); this.remove()">Next</button>
    <template id="second"><label>Password <input type="password"></label><button onclick="enter()">Sign In</button></template><template id="frame">${frame}</template><script>${script}</script>`);
  page.setDefaultTimeout(5_000);
  const signIn = new CceSignIn(page, 'aw-a.acme.test');
  expect(await signIn.next('admin@acme.test')).toBe('password');
  expect(await signIn.signIn({ typeInto: (field) => field.fill('x') })).toBe('home');

  const cce = new CceAdministration(page);
  const sso = await cce.openSingleSignOn();
  const table = sso.rows(hosts);
  expect((await table.read('register')).map(({ state }) => state)).toEqual(['quiet', 'quiet']);
  expect(await sso.register(table).press()).toBe('pressed');
  const { rows: last, quiet } = await table.settled({ phase: 'register', within: 8_000, quiet: 500 });
  expect([quiet, last.map(({ state, text }) => [state, text])]).toEqual([
    true,
    [
      ['quiet', 'aw-a.acme.test · x7'],
      ['failed', 'fin-a.acme.test · FAILED: timeout'],
    ],
  ]);
  expect(await sso.mode()).toBe('Non-SSO');

  const inventory = await cce.openInventory(hosts);
  expect((await inventory.read('aw-a.acme.test'))?.principalAw).toBe(true);
  const agent = await (await cce.openAgents()).open('jdoe');
  expect(await agent.read()).toEqual({ enabled: false, by: undefined });
});
