/** Live reports: settled, still loading or failed; and how a frame is named, with and without the ids of a desktop. */
import { expect, test, type Page } from '@playwright/test';
import { Gadgets } from './gadgets.ts';
import type { LiveReport } from './live-report.ts';
import {
  desktop,
  empty,
  emptyRow,
  frame,
  headers,
  loading,
  numbered,
  rows,
  stacked,
  tabbed,
  unavailable,
} from './testing/reports.ts';

async function reportIn(page: Page, title: string): Promise<LiveReport> {
  const gadgets = new Gadgets(page);
  const found = (await gadgets.read()).find((gadget) => gadget.title === title);
  expect(found, title).toBeDefined();
  return gadgets.report(found ?? { place: '', title, source: '' });
}

test('a report is settled with rows or with No data available., not while it only loads', async ({ page }) => {
  await page.setContent(
    stacked('Agent CSQ Statistics Report', empty) +
      stacked('Recent State History', rows) +
      stacked('Agent Team Summary Report', loading) +
      stacked('Team Summary Report', emptyRow) +
      stacked('Agent Statistics Report', '<p>Loading Report...</p>'),
  );
  await expect((await reportIn(page, 'Agent CSQ Statistics Report')).settled).toBeVisible();
  await expect((await reportIn(page, 'Recent State History')).rows).toHaveCount(2);
  const team = await reportIn(page, 'Team Summary Report');
  await expect(team.settled).toBeVisible();
  await expect(team.rows).toHaveCount(0);
  await expect((await reportIn(page, 'Agent Team Summary Report')).settled).toBeHidden();
  await expect((await reportIn(page, 'Agent Statistics Report')).settled).toBeHidden();
});

test('a report becomes settled when its data come', async ({ page }) => {
  await page.setContent(stacked('Agent CSQ Statistics Report', loading));
  const report = await reportIn(page, 'Agent CSQ Statistics Report');
  const table = page.frameLocator('iframe').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['CSQ Name', 'Calls Waiting', 'Longest Call in Queue']);
  await expect(report.settled).toBeHidden();
  await table.evaluate((element) => {
    element.insertAdjacentHTML('beforeend', '<tr><td>Sales<td>0<td>00:00:00</tr>');
  });
  await expect(report.settled).toBeVisible();
});

test('a dgrid as CUIC draws it: rows that are not used are hidden, and none is a row of data', async ({ page }) => {
  const row = (cells: string, style = '') =>
    `<div role="row" style="${style}"><table role="presentation"><tr>${cells}</tr></table></div>`;
  const grid = `<body class="claro"><div role="grid">${row('<th role="columnheader">Agent ID')}
    ${row('<td role="gridcell">apatel', 'display: none')}<div>No data available.</div></div>`;
  await page.setContent(numbered(3, 'Agent Statistics Report', grid));
  const report = await reportIn(page, 'Agent Statistics Report');
  await expect(report.settled).toBeVisible();
  await expect(report.rows).toHaveCount(0);
});

test('a report that fails gives its words', async ({ page }) => {
  await page.setContent(numbered(1, 'Agent Statistics Report', unavailable));
  const report = await reportIn(page, 'Agent Statistics Report');
  await expect(report.failed).toBeVisible();
  expect(await report.readProblem()).toBe('Live Data is not available after repeated attempts. Retrying');
});

test('names of frames: by the number, by the title, by the open tab; a report that stands there twice is two', async ({
  page,
}) => {
  const tabs = tabbed('t', [
    { name: 'Agent CSQ Statistics Report', content: rows },
    { name: 'Agent Team Summary Report', content: rows },
  ]);
  await page.setContent(
    desktop({
      Home: tabs + numbered(7, 'Team Summary Report', rows) + numbered(8, 'Team Summary Report', emptyRow),
      Hidden: frame(rows, 'title="Not in sight"'),
    }) +
      frame(`<table>${headers}</table>`, 'title="Queue Report"') +
      frame('', 'title="Tunnel of the live data" width="1" height="1"'),
  );
  expect((await new Gadgets(page).read()).map(({ title, place }) => [place, title])).toEqual([
    ['iframe[id="finesse_gadget_t0"]', 'Agent CSQ Statistics Report'],
    ['iframe[id="finesse_gadget_7"]', 'Team Summary Report'],
    ['iframe[id="finesse_gadget_8"]', 'Team Summary Report'],
    ['iframe[title="Queue Report"]', 'Queue Report'],
  ]);
});
