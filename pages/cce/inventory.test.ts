/** Inventory: editors are read and left; nothing is saved. */
import { expect, test, type Page } from '@playwright/test';
import { Inventory } from './inventory.ts';

const hosts = ['aw-a.acme.test', 'aw-a2.acme.test', 'cuic.acme.test'];
const save = `<button onclick="document.title = 'saved'">Save</button>`;
const editors: Record<string, string> = {
  'aw-a.acme.test': `<h2>Edit CCE AW</h2><div><label><input type="checkbox" checked>PrincipalAW</label>
    <label>Diagnostic Framework Username <input value="admin@acme.test"></label><label>Password <input type="password" value="secret"></label></div>`,
  'aw-a2.acme.test': `<h2>Edit AW</h2><button role="tab" onclick="tab.hidden = false">General</button><div id="tab" hidden><input type="checkbox" id="p"><label for="p">Principal AW</label></div>`,
  'cuic.acme.test': `<h2>Edit Machine</h2><div><label>Default Identity Service <input value="ids-a.acme.test" readonly></label>
    <div>Identity Service Administration Username</div><div><input value="idsadmin"></div></div>`,
};

const sheet = (
  page: Page,
  {
    opens = 'name',
    editor = (html: string) =>
      `<div role="dialog">${html}${save}<button onclick="this.parentElement.remove()">Cancel</button></div>`,
    order = hosts,
  } = {},
) =>
  page
    .setContent(
      `<main><h1>Inventory</h1><button onclick="document.title = 'wrong'">Save</button><table><tr><th>Type<th>Hostname<th>Action</tr>
      ${order.map((host) => `<tr><td>machine<td>${opens === 'name' ? `<a href="#" class="open" data-host="${host}">${host}</a>` : host}<td>${opens === 'pencil' ? `<button title="Edit" class="open" data-host="${host}">✎</button>` : ''}</tr>`).join('')}
      </table></main>`,
    )
    .then(() =>
      page.evaluate(
        (all) => {
          for (const one of document.querySelectorAll('.open'))
            one.addEventListener('click', () =>
              document.body.insertAdjacentHTML('beforeend', all[one.getAttribute('data-host') ?? ''] ?? ''),
            );
        },
        Object.fromEntries(Object.entries(editors).map(([host, html]) => [host, editor(html)])),
      ),
    );

for (const [what, options] of Object.entries({
  'by a click on the name': {},
  'by the pencil of the row': { opens: 'pencil', order: hosts.toReversed() },
  'in a block without a role': {
    editor: (html: string) => `<div>${html}${save}<button onclick="this.parentElement.remove()">Close</button></div>`,
  },
}))
  test(`each machine, opened ${what}: Principal AW, the default Identity Service, user names`, async ({ page }) => {
    await sheet(page, options);
    page.setDefaultTimeout(3_000);
    const inventory = new Inventory(page, hosts);
    await expect(inventory.shown).toBeVisible();
    expect(await inventory.read('aw-a.acme.test')).toMatchObject({
      principalAw: true,
      defaultIdentityService: undefined,
      userNames: { 'Diagnostic Framework Username': 'admin@acme.test' },
    });
    expect(await inventory.read('aw-a2.acme.test')).toMatchObject({ principalAw: false, userNames: {} });
    expect(await inventory.read('cuic.acme.test')).toMatchObject({
      principalAw: undefined,
      defaultIdentityService: 'ids-a.acme.test',
      userNames: { 'Identity Service Administration Username': 'idsadmin' },
    });
    await expect(page).toHaveTitle('');
    await expect(page.getByText(/^Edit (CCE )?(AW|Machine)$/)).toHaveCount(0);
  });

test('the page is not there while an alert or the card of Overview only names a machine or the tool', async ({
  page,
}) => {
  await page.setContent(`<header><ul><li><b>aw-a.acme.test</b> is out of sync</li></ul></header>
    <main><h1>Overview</h1><h2>Infrastructure Settings</h2><ul><li><a href="#">Inventory</a></li></ul><p>aw-a.acme.test was scanned.</p></main>`);
  await expect(new Inventory(page, hosts).shown).toHaveCount(0);
});

test('a machine that the inventory does not have is named', async ({ page }) => {
  await sheet(page);
  await expect(new Inventory(page, [...hosts, 'fin.acme.test']).read('fin.acme.test')).resolves.toBe(undefined);
});

test('a machine whose row comes later than the first is not taken for missing', async ({ page }) => {
  await sheet(page);
  page.setDefaultTimeout(3_000);
  await page.evaluate(() => {
    const [row] = [...document.querySelectorAll('tr')].reverse();
    const table = row?.parentNode;
    row?.remove();
    setTimeout(() => row && table?.append(row), 500);
  });
  const inventory = new Inventory(page, hosts);
  await expect(inventory.shown).toBeVisible();
  expect((await inventory.read('cuic.acme.test'))?.defaultIdentityService).toBe('ids-a.acme.test');
});

test('a box with news that stands from the start is no editor', async ({ page }) => {
  await sheet(page);
  page.setDefaultTimeout(3_000);
  const news = `<div role="dialog"><h2>What's new</h2><button onclick="document.title = 'wrong'">Close</button></div>`;
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), news);
  const machine = await new Inventory(page, hosts).read('cuic.acme.test');
  expect(machine?.defaultIdentityService).toBe('ids-a.acme.test');
  await expect(page).not.toHaveTitle('wrong');
});
