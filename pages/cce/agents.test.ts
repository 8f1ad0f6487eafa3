/** The agent of PCCE: searched among names that contain each other, read, flagged, saved; nothing else is touched. */
import { expect, test, type Page } from '@playwright/test';
import { AgentEditor } from './agent-editor.ts';
import { AgentList } from './agent-list.ts';

const boxes = ({ name = 'Enable SSO', radios = true, disabled = '', style = '' } = {}) =>
  `<style>${style}</style><label>Username* <input value="jdoe"></label><label><input type="checkbox">Is Supervisor</label><label><input type="checkbox" checked>Login Enabled</label>
  <fieldset><label><input type="checkbox" ${disabled}><span>${name}</span></label>${radios ? `<label><input type="radio" name="by" checked><span>Webex Common Identity</span></label><label><input type="radio" name="by"><span>IDS</span></label>` : ''}</fieldset>
  <label><input type="checkbox" onchange="for (const each of document.querySelectorAll('[type=password]')) each.disabled = !this.checked"><span>Set Password</span></label>
  <label>Enter Password <input type="password" disabled></label><label>Re-enter Password <input type="password" disabled></label>`;
const wrong = `<button onclick="document.title = 'wrong'">Save</button>`;
const editor = (options = {}) =>
  `<header>${wrong}</header><main>${wrong}<form onsubmit="return false">${boxes(options)}<button type="button" onclick="document.title = 'saved'; document.querySelector('form').remove()">Save</button> <button type="button">Cancel</button></form></main>`;

for (const [what, options, by] of [
  ['as the picture has it', {}, 'IDS'],
  ['of an older release', { name: 'Single Sign-On', radios: false }, undefined],
  [
    'whose boxes a style sheet covers',
    {
      style:
        'input[type=checkbox], input[type=radio] { opacity: 0; position: absolute } span { position: relative; background: white }',
    },
    'IDS',
  ],
  ['whose boxes are hidden', { style: 'input[type=checkbox], input[type=radio] { display: none }' }, 'IDS'],
] as const)
  test(`the agent’s editor ${what}: Enable SSO by the Identity Service, and its own Save`, async ({ page }) => {
    await page.setContent(editor(options));
    page.setDefaultTimeout(3_000);
    const screen = new AgentEditor(page);
    await expect(screen.shown).toBeVisible();
    expect(await screen.read()).toEqual({ enabled: false, by: undefined });
    await screen.setSso(true);
    expect(await screen.read()).toEqual({ enabled: true, by });
    const others = await page.evaluate(() => [...document.querySelectorAll('input')].map((each) => each.checked));
    expect([others[1], others[2], others.at(-3)]).toEqual([false, true, false]);
    expect(await screen.save.press()).toBe('done');
    await expect(page).toHaveTitle('saved');
  });

test('the radio buttons are drawn after the tick, and a box of another form begins alike', async ({ page }) => {
  await page.setContent(`<label><input type="checkbox">IDS backup</label>${editor()}<script>
    const fields = document.querySelector('fieldset'), radios = [...fields.children].slice(1);
    radios.forEach((each) => each.remove());
    fields.querySelector('input').onchange = () => setTimeout(() => fields.append(...radios), 300);</script>`);
  page.setDefaultTimeout(3_000);
  const screen = new AgentEditor(page);
  await screen.setSso(true);
  expect(await screen.read()).toMatchObject({ enabled: true, by: 'IDS' });
  await expect(page.getByLabel('IDS backup')).not.toBeChecked();
});

test('where Save is called otherwise, that of the columns is not taken', async ({ page }) => {
  const columns = `<p>Columns of this list ${wrong}</p>`;
  await page.setContent(`<main>${columns}<form>${boxes()}<button type="button">Apply</button></form></main>`);
  page.setDefaultTimeout(2_000);
  await expect(new AgentEditor(page).save.press()).rejects.toThrow(
    'belongs to another thing: "Columns of this list Save"',
  );
  await expect(page).not.toHaveTitle('wrong');
});

test('the flag is taken away again, and the radio button is left', async ({ page }) => {
  await page.setContent(editor());
  const screen = new AgentEditor(page);
  await screen.setSso(true);
  await screen.setSso(false);
  expect(await screen.read()).toMatchObject({ enabled: false, by: undefined });
});

test('a password is set twice, also where the box is ticked by itself or covered', async ({ page }) => {
  for (const [box, style] of [
    ['<input type="checkbox">Set', ''],
    ['<input type="checkbox" checked>Set', ''],
    ['', 'input[type=checkbox] { opacity: 0; position: absolute } span { position: relative; background: white }'],
  ] as const) {
    const text = editor({ style });
    await page.setContent(
      box === '' ? text : text.replace('<input type="checkbox" onchange', `${box.replace('>Set', '')} onchange`),
    );
    if (box.includes('checked'))
      await page
        .getByLabel('nter Password')
        .evaluateAll((all) => all.forEach((each) => each.toggleAttribute('disabled')));
    page.setDefaultTimeout(3_000);
    const screen = new AgentEditor(page);
    await screen.setPassword('Pä55 word');
    await expect(page.getByLabel('Enter Password', { exact: true })).toHaveValue('Pä55 word');
    await expect(page.getByLabel('Re-enter Password')).toHaveValue('Pä55 word');
    await expect(page.getByLabel('Set Password')).toBeChecked();
  }
});

test('a grey box is read as one that cannot be changed, and a refusal of Save is told', async ({ page }) => {
  await page.setContent(editor({ disabled: 'disabled' }));
  expect(await new AgentEditor(page).isChangeable()).toBe(false);
  await page.setContent(
    editor().replace(
      `document.querySelector('form').remove()`,
      `this.insertAdjacentHTML('afterend', '<p role=alert>The agent is signed in.</p>')`,
    ),
  );
  const screen = new AgentEditor(page);
  expect(await screen.save.press()).toBe('error');
  expect(await screen.refusal.words()).toBe('The agent is signed in.');
});

test('a box that is grey for a moment can be changed, and a name that comes later is waited for', async ({ page }) => {
  await page.setContent(`${editor({ disabled: 'disabled' }).replace('value="jdoe"', '')}<script>setTimeout(() => {
    document.querySelector('input').value = 'jdoe';
    document.querySelector('fieldset input').disabled = false;
  }, 700);</script>`);
  page.setDefaultTimeout(3_000);
  const screen = new AgentEditor(page);
  expect([await screen.userName(), await screen.isChangeable()]).toEqual(['jdoe', true]);
});

const list = (page: Page, users: readonly string[], shown = users[0]) =>
  page.setContent(`<header><input placeholder="Search everything"></header><main><h1>Agents</h1><input placeholder="Search" oninput="for (const row of document.querySelectorAll('tbody tr')) row.hidden = !row.textContent.toLowerCase().includes(this.value.toLowerCase())">
    <table><tbody>${users.map((user) => `<tr><td><a href="#" onclick="open1('${user}')">${user}</a><td>Doe<td>${user} has left</tr>`).join('')}</tbody></table></main>
    <script>function open1(user) { document.title = user; document.querySelector('main').innerHTML = document.querySelector('template').innerHTML.replace('jdoe', '${shown ?? ''}') }</script>
    <template>${boxes()}<button>Save</button></template>`);

for (const [what, cancel] of [
  ['by its own Cancel', `<button type="button" onclick="document.querySelector('form').remove()">Cancel</button>`],
  ['by the list, where it has no Cancel', ''],
] as const)
  test(`the editor is left ${what}: no Save and no Cancel of another form is pressed`, async ({ page }) => {
    const other = `<button onclick="document.title = 'wrong'">Cancel</button>`;
    await page.setContent(`<main>${other}${editor().replace('<button type="button">Cancel</button>', cancel)}</main>`);
    await new AgentEditor(page).cancel();
    await expect(page).toHaveTitle('');
    await expect(page.getByRole('checkbox')).toHaveCount(cancel === '' ? 4 : 0);
  });

test('the agent of that very name is opened, among names that contain it', async ({ page }) => {
  await list(page, ['JDoe', 'ajdoe', 'jdoe2']);
  page.setDefaultTimeout(3_000);
  const screen = new AgentList(page);
  await expect(screen.shown).toBeVisible();
  expect(await (await screen.open('jdoe')).userName()).toBe('JDoe');
  await expect(page).toHaveTitle('JDoe');
});

test('a list of blocks without roles, whose search box has no label', async ({ page }) => {
  await page.setContent(`<main><h1>Agents</h1><input onkeydown="if (event.key === 'Enter') found.hidden = false"><div id="found" hidden><div><div onclick="open1()">jdoe@acme.test</div><div>jdoe</div></div></div></main>
    <script>function open1() { document.querySelector('main').innerHTML = document.querySelector('template').innerHTML.replace('jdoe', 'jdoe@acme.test') }</script><template>${boxes()}<button>Save</button></template>`);
  page.setDefaultTimeout(3_000);
  expect(await (await new AgentList(page).open('jdoe@acme.test')).userName()).toBe('jdoe@acme.test');
});

test('an editor of another agent stops the run', async ({ page }) => {
  await list(page, ['jdoe', 'asmith'], 'asmith');
  await expect(new AgentList(page).open('jdoe')).rejects.toThrow('The editor of jdoe shows the user name "asmith".');
});
