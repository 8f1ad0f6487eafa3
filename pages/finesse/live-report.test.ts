/** Live reports: settled or still loading; and signing out of the desktop. */
import { expect, test } from '@playwright/test';
import { Desktop } from './desktop.ts';

const headers = '<tr><th>CSQ Name<th>Calls Waiting<th>Longest Call in Queue</tr>';
const empty = `<p>Loading Report...</p><table>${headers}</table><p>No data available.</p>`;
const emptyRow = `<table>${headers}<tr><td colspan="3">No data available.</tr></table>`;
const rows = `<table>${headers}<tr><td>Sales<td>0<td>00:00:00</tr><tr><td>Support<td>2<td>00:01:10</tr></table>`;
const loading = `<p>Loading Report...</p><table>${headers}</table>`;
const nothing = '<p>Loading Report...</p>';
const frame = (content: string, name = '') => `<iframe ${name} srcdoc="${content.replaceAll('"', '&quot;')}"></iframe>`;
const gadget = (title: string, content: string) =>
  `<section><header><h2>${title}</h2></header><div>${frame(content)}</div></section>`;
const bar = `<header><button id="state" aria-haspopup="listbox"><span id="voice-state-select-headerOptionText">Not Ready</span></button>
  <span>00:00:25</span></header>`;

test('a report is settled with rows or with No data available., not while it only loads', async ({ page }) => {
  await page.setContent(
    bar +
      gadget('Agent CSQ Statistics Report', empty) +
      gadget('Recent State History', rows) +
      gadget('Agent Team Summary Report', loading) +
      gadget('Team Summary Report', emptyRow) +
      gadget('Agent Statistics Report', nothing),
  );
  const desktop = new Desktop(page);
  await expect(desktop.state).toHaveText('Not Ready');
  await expect(desktop.report('Agent CSQ Statistics Report').settled).toBeVisible();
  await expect(desktop.report('Agent CSQ Statistics Report').loading).toBeVisible();
  await expect(desktop.report('Recent State History').settled).toBeVisible();
  await expect(desktop.report('Recent State History').rows).toHaveCount(2);
  await expect(desktop.report('Team Summary Report').settled).toBeVisible();
  await expect(desktop.report('Team Summary Report').rows).toHaveCount(0);
  await expect(desktop.report('Agent Team Summary Report').settled).toBeHidden();
  await expect(desktop.report('Agent Statistics Report').loading).toBeVisible();
  await expect(desktop.report('Agent Statistics Report').settled).toBeHidden();
});

test('a report becomes settled when its data come', async ({ page }) => {
  await page.setContent(gadget('Agent CSQ Statistics Report', loading));
  const report = new Desktop(page).report('Agent CSQ Statistics Report');
  const table = page.frameLocator('iframe').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['CSQ Name', 'Calls Waiting', 'Longest Call in Queue']);
  await expect(report.settled).toBeHidden();
  await table.evaluate((element) => {
    element.insertAdjacentHTML('beforeend', '<tr><td>Sales<td>0<td>00:00:00</tr>');
  });
  await expect(report.settled).toBeVisible();
});

test('frames that bear the titles themselves, all side by side', async ({ page }) => {
  await page.setContent(
    frame(rows, 'title="Agent Team Summary Report"') + frame(emptyRow, 'title="Team Summary Report"'),
  );
  const desktop = new Desktop(page);
  await expect(desktop.report('Team Summary Report').settled).toContainText('No data available.');
  await expect(desktop.report('Team Summary Report').rows).toHaveCount(0);
  await expect(desktop.report('Agent Team Summary Report').rows).toHaveCount(2);
});

test('sign-out goes by the user menu and never by the list of states', async ({ page }) => {
  await page.setContent(`${bar.replace('<button id="state"', '<button id="state" onclick="document.title = \'state list\'"')}
    <script>const bar = document.querySelector('header');
      bar.insertAdjacentHTML('beforeend', '<button aria-haspopup="menu" onclick="menu.hidden = false">agent1</button>');</script>
    <ul id="menu" role="menu" hidden><li role="menuitem" onclick="out.hidden = false">Sign Out</li></ul>
    <p id="out" hidden><a href="#">Sign In</a></p>`);
  await new Desktop(page).signOut();
  await expect(page.getByRole('link', { name: 'Sign In' })).toBeVisible();
  await expect(page).toHaveTitle('');
});
