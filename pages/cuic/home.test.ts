/** CUIC's entry Reports in other forms and beside things of its name, and its sign-in forms. */
import { expect, test } from '@playwright/test';
import { CuicHome } from './home.ts';
import { CuicSignIn } from './sign-in.ts';

const host = 'ccx1.acme.example';
const opens = `onclick="location.hash = '/reports'"`;

for (const [form, html] of Object.entries({
  'a button': `<nav><button ${opens}>REPORTS</button></nav>`,
  'a tab without a bar': `<ul><li role="tab" ${opens}>Reports <sup>3</sup></li></ul>`,
  'a link, beside a list of that name': `<nav><a href="#/reports"><img alt="chart" src="data:,">Reports</a></nav><main><a href="#x">Reports</a></main>`,
  'a link, beside a button in the header': `<header><button>Reports</button></header><nav><a href="#/reports">Reports</a></nav>`,
}))
  test(`Reports as ${form}`, async ({ page }) => {
    await page.setContent(html);
    await new CuicHome(page, host).openReports(500);
    expect(page.url()).toMatch(/#\/reports$/);
  });

test('a thing of that name in the content is not the entry', async ({ page }) => {
  await page.setContent('<nav><a href="#/x">Report List</a></nav><main><a href="#/y">Reports</a></main>');
  await expect(new CuicHome(page, host).reports).toHaveCount(0);
});

test('a thing of that name is not clicked while the bar is still to come', async ({ page }) => {
  await page.setContent(`<header><a href="#/help">Reports</a></header><nav></nav><footer><a href="#y">Reports</a></footer>
    <script>setTimeout(() => { document.querySelector('nav').innerHTML = '<a href="#/reports">Reports</a>'; }, 300)</script>`);
  await new CuicHome(page, host).openReports();
  expect(page.url()).toMatch(/#\/reports$/);
});

test('Next and Sign In are those of their forms, and the domain is chosen by its words', async ({ page }) => {
  const decoy = (name: string) =>
    `<header><form><button onclick="document.title = 'wrong'">${name}</button></form></header>`;
  await page.setContent(`${decoy('Next')}${decoy('Sign In')}<form id="first"><input id="rawUserName">
    <button type="button" onclick="second.hidden = false; first.remove()">NEXT ›</button></form>
    <form id="second" hidden><input id="j_password" type="password"><select><option>CUIC<option>ccx </select>
    <button type="button" onclick="document.body.innerHTML = '<nav><a href=#/reports>' + document.querySelector('select').value + '</a><a href=#/reports>Reports</a></nav>'">Sign in</button></form>`);
  const typed = { typeInto: (field: { fill: (text: string) => Promise<void> }) => field.fill('x') };
  await new CuicSignIn(page, host).signIn('anita', typed);
  await expect(page).not.toHaveTitle('wrong');
  await expect(page.getByText('ccx')).toBeVisible();
});

test('a Next elsewhere is not clicked, if the one of the form is renamed', async ({ page }) => {
  await page.setContent(`<header><button onclick="document.title = 'wrong'">Next</button></header>
    <div><input id="rawUserName"><button>Forward</button></div>`);
  page.setDefaultTimeout(500);
  await expect(new CuicSignIn(page, host).next()).rejects.toThrow(/is "Next"/);
  await expect(page).not.toHaveTitle('wrong');
});
