/** Cells by row and column, in tables, in grids and inside a table that only arranges. */
import { expect, test } from '@playwright/test';
import { cellUnder, nodeName } from './cell-under.ts';

const nodes = `<table><tr><th>Node<th>Status<th>SAML Certificate Expiry</tr>
  <tr><td>ccx-pub.lab.test <span title="primary node">★</span><td><a href="#">In Service</a><td>12/01/2028</tr>
  <tr><td>ccx-pub2.lab.test<td><a href="#">Partial Service</a><td>11/30/2027</tr></table>`;

test('columns moved: the same words find the same cells, in a table, a grid and inside a layout table', async ({
  page,
}) => {
  const grid = `<div role="grid"><div role="row"><b role="columnheader">SAML Certificate Expiry</b><b role="columnheader">Status</b>
    <b role="columnheader">Node</b></div><div role="row"><i role="gridcell">12/01/2028</i><i role="gridcell">Out of Service</i>
    <i role="gridcell">ccx-pub</i></div></div>`;
  await page.setContent(grid);
  await expect(cellUnder(page.getByRole('grid'), nodeName('ccx-pub.lab.test'), 'Status')).toHaveText('Out of Service');
  await page.setContent(`<table><tr><td>menu<td>${nodes}</table>`);
  const tables = page.getByRole('table');
  await expect(cellUnder(tables, nodeName('ccx-pub2.lab.test'), 'Status')).toHaveText('Partial Service');
});

test('a column that is not there gives no cell', async ({ page }) => {
  await page.setContent(nodes);
  await expect(cellUnder(page.getByRole('table'), nodeName('ccx-pub.lab.test'), 'Expiry')).toHaveCount(0);
});
