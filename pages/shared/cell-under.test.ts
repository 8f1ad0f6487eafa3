/** Cells by row and column, in tables, in grids and inside a table that only arranges. */
import { expect, test } from '@playwright/test';
import { cellOfNode, cellUnder, saying, tablesWith } from './cell-under.ts';

const nodes = `<table><tr><th>Node<th>Status<th>SAML Certificate Expiry</tr>
  <tr><td>ccx-pub.lab.test <span title="primary node">★</span><td><a href="#">In Service</a><td>12/01/2028</tr>
  <tr><td>ccx-pub2.lab.test<td><a href="#">Partial Service</a><td>11/30/2027</tr></table>`;
const dressed: Record<string, string> = {
  'as it is': nodes,
  'cells for heads': nodes.replaceAll('<th>', '<td>'),
  'other case, blanks and a hint': nodes.replace('<th>Status', '<th>STATUS:<i title="?">The state of the service</i>'),
  'capitals by the style sheet': `<div style="text-transform: uppercase">${nodes}</div>`,
  'in a table that arranges': `<table><tr><td>menu<td>${nodes}</table>`,
  'a row that only says something': nodes.replace('</tr>', '</tr><tr><td colspan=3>Status of the nodes today</tr>'),
};

for (const [how, html] of Object.entries(dressed))
  test(`the same words find the same cell: ${how}`, async ({ page }) => {
    await page.setContent(html);
    const tables = tablesWith(page, 'SAML Certificate Expiry');
    await expect(cellOfNode(tables, 'ccx-pub2.lab.test', 'Status')).toHaveText('Partial Service');
    await expect(saying(cellOfNode(tables, 'ccx-pub.lab.test', 'Status'), 'In service')).toBeVisible();
    await expect(cellOfNode(tables, 'ccx-pub.lab.test', 'Expiry')).toHaveCount(0);
  });

test('columns moved, in a grid', async ({ page }) => {
  const grid = `<div role="grid"><div role="row"><b role="columnheader">SAML Certificate Expiry</b><b role="columnheader">Status</b>
    <b role="columnheader">Node</b></div><div role="row"><i role="gridcell">12/01/2028</i><i role="gridcell">Out of Service</i>
    <i role="gridcell">ccx-pub</i></div></div>`;
  await page.setContent(grid);
  const tables = tablesWith(page, 'SAML Certificate Expiry');
  await expect(cellOfNode(tables, 'ccx-pub.lab.test', 'Status')).toHaveText('Out of Service');
});

test('a row by words in a cell of their own, and never one that goes on with others', async ({ page }) => {
  await page.setContent(`<table><tr><th>Description<th>SSO Status</tr>
    <tr><td>Test SSO for LAN / WAN based access via proxy<td>No</tr><tr><td><b>Test SSO for LAN/WAN based access:</b><td>Yes</tr></table>`);
  await expect(cellUnder(tablesWith(page, 'SSO Status'), 'Test SSO for LAN/WAN based access', 'SSO status')).toHaveText(
    'Yes',
  );
});
