/** Sign-in pages, bars and reports of a desktop that are drawn otherwise, and things beside them that are never pressed. */
import { expect, test } from '@playwright/test';
import { Desktop } from './desktop.ts';
import { Extension } from './extension.ts';
import { Gadgets } from './gadgets.ts';
import { Language } from './language.ts';
import { SignedOut } from './signed-out.ts';
import { desktop, frame } from './testing/reports.ts';
import { UserNameFirst } from './user-name-first.ts';

const wrong = (name: string) =>
  `<form><input name="q"><button onclick="document.title = 'wrong'">${name}</button></form>`;
const ready =
  "document.body.innerHTML = '<div id=voice-state-select-headerOptionText>Not&nbsp;ready <b>05:25</b></div>'";

for (const [form, html] of Object.entries({
  'another case, another form beside': `${wrong('Submit')}<form onsubmit="return false"><input id="extension"><button onclick="${ready}">SUBMIT</button></form>`,
  'an input, a label with an asterisk': `<form onsubmit="return false"><label>Extension * <input></label><input type="submit" value=" Submit… " onclick="${ready}"></form>`,
  'no form, a button of the header beside': `<header><button>Submit</button></header><div><p><input id="extension"></p><a href="#" onclick="${ready}">Submit</a></div>`,
}))
  test(`the extension is submitted: ${form}`, async ({ page }) => {
    await page.setContent(html);
    expect(await new Extension(page).submit('1023')).toBe('desktop');
    expect(await new Desktop(page).readState()).toBe('Not ready');
    await expect(page).not.toHaveTitle('wrong');
  });

test('an alert that has nothing to do with it is no answer; one of the form is', async ({ page }) => {
  await page.setContent(`<p role="alert">The license expires in 30 days.</p><form onsubmit="return false">
    <input id="extension"><p role="alert" id="said"></p><button>Submit</button></form>`);
  const { error } = new Extension(page).answers;
  await expect(error).toHaveCount(0);
  await page
    .getByRole('alert')
    .filter({ hasNotText: /\S/ })
    .evaluate((said) => (said.textContent = 'No such line.'));
  await expect(error).toHaveText('No such line.');
});

test('Submit of another form is not pressed, if that of the extension is renamed', async ({ page }) => {
  await page.setContent(`${wrong('Submit')}<form><input id="extension"><button>Go</button></form>`);
  page.setDefaultTimeout(500);
  await expect(new Extension(page).submit('1023')).rejects.toThrow(/is "Submit"/);
  await expect(page).not.toHaveTitle('wrong');
});

test('Next of the name and of the language, in another case; a Next in a dialog is neither', async ({ page }) => {
  await page.setContent(
    '<div role="dialog">A tour <button>Next</button></div><div><input><button>NEXT ›</button></div>',
  );
  await expect(new UserNameFirst(page).nextButton).toHaveText('NEXT ›');
  await page.setContent(
    '<div role="dialog">A tour <button>Next</button></div><select><option>English</select><button>next</button>',
  );
  await expect(new Language(page).nextButton).toHaveText('next');
  await expect(new UserNameFirst(page).nextButton).toHaveCount(0);
});

test('a Sign In of the chat proves nothing; that of the page does, in any case', async ({ page }) => {
  const { signIn } = new SignedOut(page);
  await page.setContent('<header><button>Sign In</button></header><p>Loading');
  await expect(signIn).toHaveCount(0);
  await page.setContent(`${frame('', 'id="finesse_gadget_1" width="50"')}<main><a href="#">Sign In</a></main>`);
  await expect(signIn).toHaveCount(0);
  await page.setContent('<main><a href="#">SIGN&nbsp;IN</a></main>');
  await expect(signIn).toHaveCount(1);
});

test('a bar is walked by its words, and no action in it is opened', async ({ page }) => {
  const { navigation } = new Desktop(page);
  await page.setContent(`<nav><a href="#/x" title="MY&nbsp;HISTORY">a</a><a href="#/Home" title="Home">Home</a>
    <a href="#/t" title="Team Room">b</a><a href="#/o" title="Sign Out">c</a><a href="#/r">Ready</a><a href="/cfadmin">Administration</a></nav>`);
  expect(await navigation.names()).toEqual(['Home', 'MY HISTORY', 'Team Room']);
  expect(await navigation.others()).toEqual(['Sign Out', 'Ready', 'Administration']);
  await navigation.open('MY HISTORY');
  expect(page.url()).toMatch(/#\/x$/);
});

test('tabs and captions: not those of the header, and no action', async ({ page }) => {
  const { tabs } = new Desktop(page);
  await page.setContent(`<header><span role="tab">Ready</span><b>Loading Report…</b><button>More</button></header>
    <main><span role="tab">Queue</span><span role="tab">LOADING&nbsp;REPORT...</span><button>More (2)</button></main>`);
  expect((await tabs.read()).map(({ caption }) => caption)).toEqual(['Queue', 'LOADING REPORT...']);
  await expect(tabs.unopened).toHaveCount(1);
  await expect(tabs.more).toHaveText('More (2)');
  expect(['Queue', 'Ready', 'Sign out', 'Not Ready 00:12'].map((caption) => tabs.isReport(caption))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

const names = '<tr><td>CSQ Name<td>Calls Waiting</tr>';
for (const [what, content, settled, count] of [
  ['rows', `<table>${names}<tr><td>Sales<td>0</tr><tr><td>Support<td>2</tr></table>`, true, 2],
  ['a head and rows', `<table><thead>${names}</thead><tr><td>Sales<td>0</tr></table>`, true, 1],
  ['no data', `<table>${names}</table><p>NO DATA&nbsp;available.</p>`, true, 0],
  ['names alone', `<p>Loading Report...</p><table>${names}</table>`, false, 0],
  ['a table that arranges', '<table><tr><td>Tools</tr><tr><td>Loading Report...</tr></table>', false, 0],
] as const)
  test(`a report whose names are plain cells: ${what}`, async ({ page }) => {
    await page.setContent(desktop({ Home: frame(content, 'title="Report" width="300"') }));
    const [gadget] = await new Gadgets(page).read();
    expect(gadget).toBeDefined();
    const report = new Gadgets(page).report(gadget ?? { place: '', title: '', source: '' });
    await expect(page.frameLocator('iframe').getByRole('table')).toBeVisible();
    await expect(report.settled).toHaveCount(settled ? 1 : 0);
    await expect(report.rows).toHaveCount(count);
  });
