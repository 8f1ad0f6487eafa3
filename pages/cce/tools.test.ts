/** The ways to a tool: cards, menus, fly-outs, what was moved, and things of the same words that are none. */
import { expect, test, type Page } from '@playwright/test';
import { agents, inventory, singleSignOn } from './tool-names.ts';
import { ToolNotOffered, Tools } from './tools.ts';

const go = (words: string) => `onclick="document.title += '${words};'"`;
const wrong = go('wrong');
const cards = ['Infrastructure Settings', 'Call Settings', 'User Setup', 'Organization Setup', 'Bulk Import'];
const card = (name: string, entries: readonly string[], small = '', entry = 'a href="#"') =>
  `<div class="card"><div onclick="this.hidden = true; this.nextElementSibling.hidden = false"><h3>${name}</h3><p>${small}</p></div>
    <div hidden><b>${name}</b> <button>×</button>${entries.map((each) => `<${entry} ${go(each)}>${each}</${entry.split(' ')[0] ?? ''}>`).join(' ')}</div></div>`;
const others = cards.map((name) => card(name, ['Something', `${name} list`], 'Something, else')).join('');
const rail = (entries = '') =>
  `<nav>${['Overview', 'Infrastructure', 'Organization', 'Users', 'Desktop'].map((each) => `<div><a href="#">${each}</a></div>`).join('')}${entries}</nav>`;
const banner = `<header>Unified Contact Center Enterprise Management <button>Alerts 2</button></header><p>One or more product instances are in the Enforcement state. <a href="#" ${wrong}>Learn More.</a></p>`;

async function opens(page: Page, html: string, tool = singleSignOn): Promise<void> {
  await page.setContent(html);
  page.setDefaultTimeout(3_000);
  await new Tools(page, { overview: 300, hover: 50, click: 300 }).open(tool);
}

const features = ['Contact Center AI', 'Single Sign-On', 'Third-party Integration'];
const overview = (more: string) =>
  `${banner}${rail()}<main><h1>Overview</h1><section>${others}${more}</section></main>`;
const ways: Record<string, string> = {
  'the card Features': overview(card('Features', features, 'Contact Center AI, Single Sign-on')),
  'the card, whose list has no links': overview(
    card('Features', features, 'Contact Center AI, Single Sign-on', 'span'),
  ),
  'the card, whose small print is in pieces': overview(
    card('Features', features, '<span>Contact Center AI</span>, <span>Single Sign-on</span>'),
  ),
  'the card, in capitals': overview(card('FEATURES', ['SINGLE SIGN-ON'])),
  'a card of its own name, to which it was moved': overview(card('Our own tools', features, 'Single Sign-on, Scripts')),
  'a card of its own name, which says nothing of it': overview(card('Our own tools', features)),
  'another card of a known name': overview('').replaceAll('Call Settings list', 'Single Sign-On'),
  'the menu Features of the rail': `${banner}${rail(`<div><a href="#" onclick="fly.hidden = false">Features</a><div id="fly" hidden><a href="#" ${go('Single Sign-On')}>Single Sign-On</a></div></div>`)}`,
  'the menu System, which opens by hovering and closes by a click': `${banner}<nav><ul><li><a>Manage</a></li><li onmouseenter="fly.hidden = false"><a onclick="fly.hidden = !fly.hidden">System</a>
    <ul id="fly" hidden><li><span ${wrong}>Deployment</span></li><li><span ${go('Single Sign-On')}>IDS Single Sign-On</span></li></ul></li></ul></nav>`,
  'a rail without roles, whose fly-out is drawn elsewhere': `${banner}<div><div>Overview</div><div>Infrastructure</div><div onclick="fly.hidden = false">Features</div></div><div id="fly" hidden><div ${go('Single Sign-On')}>Single Sign-On</div></div>`,
};

for (const [what, html] of Object.entries(ways))
  test(`Single Sign-On by ${what}`, async ({ page }) => {
    await opens(page, html);
    await expect(page).toHaveTitle(/^single sign-on;$/i);
  });

test('a block with a title of its own, which is drawn in another way than the cards, is not clicked', async ({
  page,
}) => {
  const news = `<div class="news"><div ${wrong}><h3>News of the release</h3></div></div><h3 ${wrong}>Contact</h3>`;
  await expect(opens(page, overview(news))).rejects.toThrow(ToolNotOffered);
  await expect(page).toHaveTitle('');
});

test('things of the same words elsewhere are not clicked', async ({ page }) => {
  const decoys = `<aside><div ${wrong}>Features</div><a href="#" ${wrong}>Single Sign-On</a></aside><footer><a href="#" ${wrong}>Features</a></footer>
    <section><h2>News</h2><a href="#" ${wrong}>Single Sign-On</a><div ${wrong}>Features</div></section>`;
  await opens(page, ways['the card Features']?.replace('</main>', `${decoys}</main>`) ?? '');
  await expect(page).toHaveTitle('Single Sign-On;');
});

test('the list of the card is drawn anew while it opens', async ({ page }) => {
  const html = overview(card('Features', features)).replace(
    'this.nextElementSibling.hidden = false',
    `const card = this.parentElement; setTimeout(() => { card.innerHTML = card.innerHTML.replace('div hidden', 'div'); card.firstElementChild.remove(); card.lastElementChild.hidden = false }, 200)`,
  );
  await opens(page, html);
  await expect(page).toHaveTitle('Single Sign-On;');
});

test('a card that leads to a page of its own: the next one is looked for when Overview is there again', async ({
  page,
}) => {
  const main = `<h1>Overview</h1><div>${['Features', 'Infrastructure Settings', 'Capacity'].map((each) => `<div class="card"><h3>${each}</h3></div>`).join('')}</div>`;
  const slow = rail().replace(
    'href="#"',
    `href="#" onclick="setTimeout(() => { if (!main.querySelector('.card')) main.innerHTML = first }, 600)"`,
  );
  await page.setContent(`${slow}<main id="main"></main><script>const first = ${JSON.stringify(main)}; main.innerHTML = first;
    main.onclick = ({ target }) => { if (target.textContent === 'Features') main.innerHTML = '<h1>Features of this release</h1>'; else if (target.textContent === 'Infrastructure Settings') target.outerHTML = 'Infrastructure Settings <a href="#" onclick="document.title = 1">Single Sign-On</a>' }</script>`);
  page.setDefaultTimeout(3_000);
  await new Tools(page, { overview: 2_000, hover: 50, click: 100 }).open(singleSignOn);
  await expect(page).toHaveTitle('1');
});

test('a card that closes before its entry takes the click is opened again', async ({ page }) => {
  const closed = `<div class="card"><h3>Features</h3></div>${others}`;
  await page.setContent(`${rail()}<main id="main">${closed}</main><script>let openings = 0; const closed = main.innerHTML;
    main.onclick = ({ target }) => { if (target.textContent !== 'Features') return; openings += 1;
      if (openings === 1) setTimeout(() => { main.innerHTML = closed }, 300);
      target.outerHTML = '<h3>Features</h3> <button onclick="document.title = 1"' + (openings === 1 ? ' disabled' : '') + '>Single Sign-On</button>' }</script>`);
  page.setDefaultTimeout(2_000);
  await new Tools(page, { overview: 300, hover: 50, click: 300 }).open(singleSignOn);
  await expect(page).toHaveTitle('1');
});

test('a card that closes before its entry is seen is opened again', async ({ page }) => {
  await page.setContent(`${rail()}<main id="main"><div class="card"><h3>Features</h3></div>${others}</main><script>let openings = 0;
    main.addEventListener('click', ({ target }) => { if (target.textContent !== 'Features') return; openings += 1;
      if (openings === 1) target.outerHTML = '<h3>Features</h3>';
      else target.outerHTML = '<h3>Features</h3> <button onclick="document.title = openings">Single Sign-On</button>' })</script>`);
  page.setDefaultTimeout(2_000);
  await new Tools(page, { overview: 300, hover: 50, click: 300 }).open(singleSignOn);
  await expect(page).toHaveTitle('2');
});

test('Overview is drawn late, beside a rail without a role', async ({ page }) => {
  await page.setContent(`<div><span onclick="setTimeout(() => { content.innerHTML = cards.innerHTML }, 500)">Overview</span><span>Infrastructure</span><span>Capacity</span></div>
    <div id="content"><h1>Agents</h1></div><template id="cards"><section>${card('Features', features)}${others}</section></template>`);
  page.setDefaultTimeout(3_000);
  await new Tools(page, { overview: 2_000, hover: 50, click: 300 }).open(singleSignOn);
  await expect(page).toHaveTitle('Single Sign-On;');
});

test('other tools: Agents in the fly-out of Users, Inventory in a card and in a menu', async ({ page }) => {
  const users = rail().replace(
    '<a href="#">Users</a>',
    `<a href="#" onclick="fly.hidden = false">Users</a><div id="fly" hidden><a ${go('Agents')} href="#">Agents</a><a href="#">Roles</a></div>`,
  );
  await opens(page, `${banner}${users}<main>${others}</main>`, agents);
  await expect(page).toHaveTitle('Agents;');
  await page.evaluate(() => (document.title = ''));
  await opens(
    page,
    `${banner}${rail()}<main>${others.replaceAll('Infrastructure Settings list', 'Inventory')}</main>`,
    inventory,
  );
  await expect(page).toHaveTitle('Inventory;');
  await page.evaluate(() => (document.title = ''));
  const menu = rail().replace(
    '<a href="#">Infrastructure</a>',
    `<a href="#" onclick="fly.hidden = false">Infrastructure</a><div id="fly" hidden><a ${go('Inventory')} href="#">Inventory</a></div>`,
  );
  await opens(page, `${banner}${menu}`, inventory);
  await expect(page).toHaveTitle('Inventory;');
});

test('a user whose role has no such card: the stop names what was opened and what is there', async ({ page }) => {
  const opening = opens(page, overview(''));
  await expect(opening).rejects.toThrow(ToolNotOffered);
  await expect(opening).rejects.toThrow(/offers no "Single Sign-On" \(opened .*Bulk Import\). It shows: .*Overview/);
  await expect(page).toHaveTitle('');
  await expect(opens(page, '<p>Service unavailable</p>')).rejects.toThrow(
    'no card and no menu of a known name is there',
  );
});
