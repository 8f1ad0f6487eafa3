/** The entry Deactivate of the menu below the name of an app, and no other of that name. */
import { expect, test, type Page } from '@playwright/test';
import { StatusMenu } from './status-menu.ts';

/** A certificate has a menu with a Deactivate too, which stands open here. */
const certificates = `<h2>SAML Signing Certificates</h2><table><tr><td>SHA-2</td><td>Active</td><td><a href="#">Actions</a>
<ul><li><a href="#" onclick="document.title = 'certificate'">Deactivate</a></li></ul></td></tr></table>`;
const dialog = `<div role="dialog" hidden id="ask"><h2>Deactivate Application</h2>
<p>Are you sure you want to deactivate this application? Users lose access to it.</p>
<input type="button" value="Deactivate Application" onclick="done()"><input type="button" value="Cancel"></div>`;

const screen = (entry: string, act: string, popup = false) => {
  const list = `<ul id="menu" ${popup ? 'role="menu"' : ''} hidden><li>${entry}</li></ul>`;
  return `<main><div><h1>CCXBU15</h1><div><div class="dropdown"><a href="#" id="status">Active</a>${popup ? '' : list}</div>
<a href="#">View Logs</a></div></div><div>${certificates}</div></main>${dialog}${popup ? list : ''}<script>
const at = (id) => document.getElementById(id);
const done = () => setTimeout(() => { at('ask').hidden = true; at('status').textContent = 'Inactive'; }, 50);
at('status').onclick = () => { at('menu').hidden = !at('menu').hidden; };
at('menu').onclick = () => { at('menu').hidden = true; ${act} };
</script>`;
};

async function deactivate(page: Page, html: string) {
  page.setDefaultTimeout(3_000);
  await page.setContent(html);
  const { deactivate: button } = new StatusMenu(page);
  const ending = await button.press();
  return ending === 'question' ? button.confirm() : ending;
}

for (const [name, html] of Object.entries({
  'a link': screen('<a href="#">Deactivate</a>', 'done()'),
  'an entry of 2018, without a role': screen('<a><p>Deactivate</p></a>', 'done()'),
  'a menu that is drawn elsewhere': screen('<a href="#">Deactivate</a>', 'done()', true),
  'a dialog first': screen('<a href="#">Deactivate</a>', 'at("ask").hidden = false'),
}))
  test(`ends with the app inactive: ${name}`, async ({ page }) => {
    expect(await deactivate(page, html)).toBe('done');
    await expect(page).not.toHaveTitle('certificate');
  });

test('a menu without the entry stops the run, and the certificate stays', async ({ page }) => {
  await expect(deactivate(page, screen('<a href="#">Activate</a>', 'done()'))).rejects.toThrow(/Deactivate|Timeout/);
  await expect(page).not.toHaveTitle('certificate');
});
