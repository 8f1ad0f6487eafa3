/** Capabilities in two lists, in a table and in the page of a user. */
import { expect, test, type Page } from '@playwright/test';
import { CapabilityLists, UserView } from './capability-lists.ts';
import { CapabilityTable } from './capability-table.ts';
import { CapabilityUpdate } from './capability-update.ts';

const options = (users: readonly string[]) => users.map((user) => `<option>${user}</option>`).join('');
const move = (from: string, to: string) => `onclick="${to}.append(...${from}.selectedOptions)"`;

interface Form {
  readonly left?: string;
  readonly right?: string;
  readonly all?: string;
  readonly turned?: boolean;
}

/** Two lists of one table row under their titles, with arrows between. */
const lists = (
  page: Page,
  title: string,
  { left = '&lt;', right = '&gt;', all = '&lt;&lt;', turned = false }: Form = {},
) => {
  const cells = [
    [title, `<select multiple size=8 id="given" aria-label="given">${options(['boss'])}</select>`],
    [
      '',
      `<button ${move('free', 'given')}>${left}</button><br><button ${move('given', 'free')}>${right}</button><br>
      ${all === '' ? '' : `<button onclick="given.append(...free.options)">${all}</button>`}`,
    ],
    [
      'Available Users',
      `<select multiple size=8 id="free" aria-label="free">${options(['ccxadmin2', 'Ann Admin (ccxadmin)', 'bob'])}</select>`,
    ],
  ];
  if (turned) cells.reverse();
  return page.setContent(`<table><tr>${cells.map(([head]) => `<th>${head ?? ''}`).join('')}</tr>
    <tr>${cells.map(([, body]) => `<td>${body ?? ''}`).join('')}</tr></table>
    <button onclick="said.textContent = 'Updated successfully'">Update</button><p id="said"></p>`);
};

const forms: readonly (readonly [string, Form])[] = [
  ['signs', {}],
  ['words', { left: 'Move left', right: 'Move right', all: 'Move all left' }],
  [
    'pictures',
    {
      left: '<img alt="" src="arrow_left.gif">',
      right: '<img alt="" src="arrow_right.gif">',
      all: '<img alt="" src="all_left.gif">',
    },
  ],
  ['doubled signs, and no other', { left: '&lt;&lt;', right: '&gt;&gt;', all: '' }],
  ['the lists the other way round', { turned: true, left: '&gt;', right: '&lt;' }],
];

for (const [name, form] of forms)
  for (const [capability, title] of [
    ['Reporting', 'Unified CCX Historical Report Users'],
    ['Administrator', 'Unified CCX Administrator'],
  ] as const)
    test(`${capability} is given in two lists, to the user asked for and to no other: ${name}`, async ({ page }) => {
      await lists(page, title, form);
      const view = new CapabilityLists(page, capability);
      await expect(view.shown).toBeVisible();
      expect([await view.read('CCXadmin'), await view.read('boss'), await view.read('ann')]).toEqual([
        'missing',
        'given',
        'not listed',
      ]);
      await view.give('ccxadmin');
      expect(await view.read('ccxadmin')).toBe('given');
      await expect(page.getByLabel('given').getByRole('option')).toHaveText(['boss', 'Ann Admin (ccxadmin)']);
      expect(await new CapabilityUpdate(page, view.view).press()).toBe('done');
    });

test('two pairs, one above the other: each title is that of the list below it', async ({ page }) => {
  const pair = (
    id: string,
    title: string,
    users: readonly string[],
  ) => `<div style="display: flex; align-items: center">
    <div><div>${title}</div><select multiple size=8 id="${id}">${options(users)}</select></div>
    <div><button onclick="move(this)">&lt;</button><br><button>&gt;</button></div>
    <div><div>Available Users</div><select multiple size=8>${options(['ccxadmin', 'ann'].filter((user) => !users.includes(user)))}</select></div></div>`;
  await page.setContent(`${pair('administrators', 'Unified CCX Administrator', ['ccxadmin'])}${pair('reporting', 'Unified CCX Historical Report Users', [])}
    <script>const move = (arrow) => {
      const [to, from] = arrow.parentElement.parentElement.querySelectorAll('select');
      to.append(...from.selectedOptions);
    };</script>`);
  const [administrator, reporting] = [
    new CapabilityLists(page, 'Administrator'),
    new CapabilityLists(page, 'Reporting'),
  ];
  expect([await administrator.read('ccxadmin'), await reporting.read('ccxadmin')]).toEqual(['given', 'missing']);
  await reporting.give('ccxadmin');
  expect(await reporting.read('ccxadmin')).toBe('given');
  expect(await administrator.read('ann')).toBe('missing');
});

test('lists that bear their titles as labels alone, and titles with a number', async ({ page }) => {
  await page.setContent(`<select multiple size=5 aria-label="Unified CCX Administrator"><option>boss</select>
    <button>&lt;</button><select multiple size=5 aria-label="Available Users"><option>bob</select>`);
  const labelled = new CapabilityLists(page, 'Administrator');
  await expect(labelled.shown).toBeVisible();
  expect([await labelled.read('boss'), await labelled.read('bob')]).toEqual(['given', 'missing']);
  await lists(page, 'Unified CCX Historical Report Users (12):');
  expect(await new CapabilityLists(page, 'Reporting').read('boss')).toBe('given');
});

test('the other view of the same form is not taken for it', async ({ page }) => {
  await lists(page, 'Unified CCX Administrator');
  await expect(new CapabilityLists(page, 'Reporting').shown).toBeHidden();
});

test('one user twice, and arrows that cannot be told apart, stop the run', async ({ page }) => {
  await lists(page, 'Unified CCX Administrator', { left: 'Move', right: 'Move' });
  const view = new CapabilityLists(page, 'Administrator');
  await expect(view.give('bob')).rejects.toThrow('Between the lists stand 0 arrows to the left, not one.');
  await page.getByLabel('free').evaluate((list) => list.append(new Option('Bob (bob)'), new Option('Rob - bob')));
  expect(await view.read('bob'), 'the id alone is the surer entry').toBe('missing');
  await page.getByLabel('free').evaluate((list) => list.querySelectorAll('option')[2]?.remove());
  await expect(view.read('bob')).rejects.toThrow('more than one entry of this name: Bob (bob), Rob - bob');
});

test('Update that says nothing, that refuses, and that asks', async ({ page }) => {
  await lists(page, 'Unified CCX Administrator');
  const form = (rest: string) => page.setContent(`<form><select multiple><option>boss</select>${rest}</form>`);
  const view = page.getByRole('listbox');
  await form('<button type="button">Update</button>');
  expect(await new CapabilityUpdate(page, view).press()).toBe('done');
  const refused = 'The attempted action is not allowed because it violates security policies.';
  await form(`<button type="button" onclick="said.textContent = '${refused}'">Update</button><p id="said"></p>`);
  const update = new CapabilityUpdate(page, view);
  expect(await update.press()).toBe('error');
  expect(await update.refusal.words()).toBe(refused);
  await form(`<button type="button" onclick="ask.hidden = false">UPDATE</button><div id="ask" role="dialog" hidden>
    Update the capabilities?<button type="button" onclick="ask.remove()">Yes</button><button>No</button></div>`);
  expect(await update.press()).toBe('question');
  expect(await update.confirm()).toBe('done');
});

test('Save of anything else is not pressed where Update has another name', async ({ page }) => {
  await page.setContent(`<header><button onclick="document.title = 'wrong'">Save</button></header><main>
    <form><select multiple><option>boss</select><button>Apply</button></form>
    <form>Preferences <button onclick="document.title = 'wrong'">Save</button></form></main>`);
  page.setDefaultTimeout(300);
  await expect(new CapabilityUpdate(page, page.getByRole('listbox')).press()).rejects.toThrow(/Timeout 300ms/);
  await expect(page).toHaveTitle('');
});

test('a table of check boxes: Reporting is given to the user asked for, and to no other', async ({ page }) => {
  await page.setContent(`<table><tr><th>User ID<th>Supervisor<th>Reporting</tr>
    <tr><td>ccxadmin<td><input type="checkbox"><td><input type="checkbox"></tr>
    <tr><td>ccxadmin2<td><input type="checkbox"><td><input type="checkbox"></tr></table>`);
  const view = new CapabilityTable(page, 'Reporting');
  expect([await view.read('ccxadmin'), await view.read('nobody')]).toEqual(['missing', 'not listed']);
  await view.give('ccxadmin');
  expect(await view.read('ccxadmin')).toBe('given');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

for (const titles of [
  ['Assigned Capabilities', 'Available Capabilities'],
  ['', ''],
])
  test(`User View: found by the search, Reporting is given in the page of the user, titles: ${titles.join() || 'none'}`, async ({
    page,
  }) => {
    const [given = '', free = ''] = titles;
    const open = "document.getElementById('config').hidden = false; this.hidden = true";
    await page.setContent(`<input aria-label="User"><button onclick="found.hidden = false">Search</button>
      <a id="found" href="#" hidden onclick="${open}">ccxadmin</a>
      <div id="config" hidden><h2>User Configuration</h2><h3>Capabilities</h3><table><tr><td>${given}<td><td>${free}</tr>
      <tr><td><select multiple size=5 id="given" aria-label="given"><option>Supervisor</select><td>
      <button ${move('free', 'given')}>&lt;</button><button ${move('given', 'free')}>&gt;</button>
      <td><select multiple size=5 id="free" aria-label="free"><option>Administrator<option>Reporting</select></table></div>`);
    const view = new UserView(page, 'ccxadmin');
    await view.open('ccxadmin');
    expect(await view.read()).toBe('missing');
    await view.give();
    expect(await view.read()).toBe('given');
    await expect(page.getByLabel('given').getByRole('option')).toHaveText(['Supervisor', 'Reporting']);
  });
