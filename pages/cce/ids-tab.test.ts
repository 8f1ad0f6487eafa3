/** The part of the Identity Service on the page Single Sign-On: behind a tab, in a frame, or in both. */
import { expect, test } from '@playwright/test';
import { openIdsSingleSignOn } from './ids-tab.ts';
import type { SingleSignOn } from './single-sign-on.ts';
import { header, hosts, part, webex, wrong } from './testing/sso-sheet.ts';

const tabbed = (tab: (name: string, shows: string) => string, { active = 'webex' } = {}) =>
  `${header}<nav><a href="#" ${wrong}>IDS Single Sign-On</a></nav><main><h1>Single Sign-On</h1><div>${tab('IDS Single Sign-on', 'ids')}${tab('Webex Common Identity', 'webex')}</div>
    <section id="webex"${active === 'webex' ? '' : ' hidden'}>${webex}</section><section id="ids"${active === 'ids' ? '' : ' hidden'}>${part()}</section></main>`;
const shows = (id: string) =>
  `onclick="webex.hidden = ids.hidden = true; ${id}.hidden = false; document.title += '${id};'"`;

for (const [what, tab] of Object.entries({
  tabs: (name: string, id: string) => `<a role="tab" href="#" ${shows(id)}>${name}</a>`,
  'entries of a list': (name: string, id: string) => `<li ${shows(id)}><a href="#">${name}</a></li>`,
  'blocks without a role, the chosen one marked by its class': (name: string, id: string) =>
    `<div class="tab${id === 'webex' ? ' active' : ''}" ${shows(id)}><span>${name}</span></div>`,
  'buttons in capitals': (name: string, id: string) => `<button ${shows(id)}>${name.toUpperCase()}</button>`,
}))
  test(`the tab of the Identity Service is chosen where the page opens on the other one: ${what}`, async ({ page }) => {
    await page.setContent(tabbed(tab));
    const screen = await openIdsSingleSignOn(page);
    await expect(page).toHaveTitle('ids;');
    await (await screen.button('Register')).click();
    await expect(page).toHaveTitle('register');
  });

test('a page without tabs, and one on the right tab, is left as it is', async ({ page }) => {
  await page.setContent(`${header}<main><h1>Single Sign-On</h1>${part()}</main>`);
  await openIdsSingleSignOn(page);
  await page.setContent(
    tabbed((name, id) => `<button role="tab" aria-selected="${String(id === 'ids')}" ${shows(id)}>${name}</button>`, {
      active: 'ids',
    }),
  );
  await openIdsSingleSignOn(page);
  await expect(page).toHaveTitle('');
});

const frameOf = (html: string) => `<iframe srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
const tabsAbove = (inFront: string) =>
  `${header}<main><h1>Single Sign-On</h1>${['IDS Single Sign-on', 'Webex Common Identity'].map((name) => `<a href="#" onclick="document.title += 'clicked;'; content.innerHTML = ids">${name}</a>`).join(' ')}
    <div id="content">${inFront}</div></main><script>var ids = ${JSON.stringify(frameOf(part()))}</script>`;
const rowIn = (screen: SingleSignOn) => screen.rows(hosts).readOne('aw-a.acme.test', 'register');

test('the page in a frame, whose header has buttons of the same words', async ({ page }) => {
  await page.setContent(`${header}<main>${frameOf(`<h1>Single Sign-On</h1>${part()}`)}</main>`);
  const screen = await openIdsSingleSignOn(page);
  expect(await rowIn(screen)).toMatchObject({ state: 'quiet' });
  expect(await screen.register(screen.rows(hosts)).press()).toBe('pressed');
  await expect.poll(() => page.frames()[1]?.title()).toBe('register');
  await expect(page).toHaveTitle('');
});

for (const [where, ask] of Object.entries({ 'in the frame': 'ask', 'in the page around it': 'parent.ask' }))
  test(`a question of Register, ${where}, is confirmed there, and nothing that stood there before`, async ({
    page,
  }) => {
    const dialog = `<div id="ask" role="dialog" hidden><p>Do you want to register the components?</p>
      <button onclick="this.parentElement.remove(); document.title = 'confirmed'">Yes</button><button ${wrong}>No</button></div>`;
    const news = `<div role="dialog"><p>What is new</p><button ${wrong}>Yes</button></div>`;
    const register = part().replace("document.title = 'register'", `${ask}.hidden = false`);
    const [inFrame, around] = ask === 'ask' ? [dialog, ''] : ['', dialog];
    await page.setContent(`${header}<main>${frameOf(register + inFrame)}</main>${news}${around}`);
    const screen = await openIdsSingleSignOn(page);
    const button = screen.register(screen.rows(hosts));
    expect(await button.question.remember()).toEqual(['What is new Yes']);
    expect(await button.press()).toBe('question');
    expect(await button.question.read()).toMatchObject({ verdict: 'asks', buttons: ['Yes', 'No'] });
    expect(await button.confirm()).toBe('pressed');
    const [main, frame] = page.frames();
    await expect.poll(() => (ask === 'ask' ? frame : main)?.title()).toBe('confirmed');
  });

test('tabs of the page whose content is in a frame: the right one in front is not clicked, and its frame may come late', async ({
  page,
}) => {
  await page.setContent(tabsAbove(frameOf(part())));
  expect(await rowIn(await openIdsSingleSignOn(page))).toMatchObject({ state: 'quiet' });
  await page.setContent(
    tabsAbove('').replace('</script>', '; setTimeout(() => { content.innerHTML = ids }, 700)</script>'),
  );
  expect(await rowIn(await openIdsSingleSignOn(page))).toMatchObject({ state: 'quiet' });
  await expect(page).toHaveTitle('');
});

test('the other tab in front, with its content in a frame: the screen is in the frame that follows', async ({
  page,
}) => {
  await page.setContent(tabsAbove(frameOf(webex)));
  const screen = await openIdsSingleSignOn(page);
  await expect(page).toHaveTitle('clicked;');
  expect(await rowIn(screen)).toMatchObject({ state: 'quiet' });
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  expect(await screen.isShown()).toBe(false);
});
