import { expect, test } from '@playwright/test';
import { cellUnder, nodeName } from './cell-under.ts';
import { Nodes } from '../ids/nodes.ts';
import { SpMetadataTable } from '../ids/sp-metadata.ts';
import { TestSsoTable } from '../ids/test-sso.ts';

const nodes = `<table><tr><th>Node<th>Status<th>SAML Certificate Expiry</tr>
  <tr><td>ccx-pub.lab.test <span title="primary node">★</span><td><a href="#">In Service</a><td>12/01/2028</tr>
  <tr><td>ccx-pub2.lab.test<td><a href="#">Partial Service</a><td>11/30/2027</tr></table>`;

test('Nodes: each cell by node and column, the star tells the primary', async ({ page }) => {
  await page.setContent(nodes);
  const screen = new Nodes(page);
  await expect(screen.status('ccx-pub.lab.test')).toHaveText('In Service');
  await expect(screen.status('ccx-pub2.lab.test')).toHaveText('Partial Service');
  await expect(screen.samlCertificateExpiry('ccx-pub2.lab.test')).toHaveText('11/30/2027');
  await expect(screen.primary).toContainText('ccx-pub.lab.test');
});

test('columns moved: the same words find the same cells, in a table, a grid and inside a layout table', async ({
  page,
}) => {
  const grid = `<div role="grid"><div role="row"><b role="columnheader">SAML Certificate Expiry</b><b role="columnheader">Status</b>
    <b role="columnheader">Node</b></div><div role="row"><i role="gridcell">12/01/2028</i><i role="gridcell">Out of Service</i>
    <i role="gridcell">ccx-pub</i></div></div>`;
  const screen = new Nodes(page);
  await page.setContent(grid);
  await expect(screen.status('ccx-pub.lab.test')).toHaveText('Out of Service');
  await page.setContent(`<table><tr><td>menu<td>${nodes}</table>`);
  const tables = page.getByRole('table');
  await expect(cellUnder(tables, nodeName('ccx-pub2.lab.test'), 'Status')).toHaveText('Partial Service');
});

test('a column that is not there gives no cell', async ({ page }) => {
  await page.setContent(nodes);
  await expect(cellUnder(page.getByRole('table'), nodeName('ccx-pub.lab.test'), 'Expiry')).toHaveCount(0);
});

test('IdS Trust 15.0: the row for LAN/WAN is used, not that of a proxy; the file comes back as text', async ({
  page,
}) => {
  const row = (id: string, what: string) => `<tr><td>${id}<td>${what}<td><a download="sp.xml"
    href="data:text/xml,%3CEntityDescriptor entityID='${id}'/%3E">Download</a></tr>`;
  await page.setContent(`<table><tr><th>SP Entity ID<th>Description<th>Metadata file</tr>
    ${row('proxy.lab.test', 'SAML SP to configure IdS access via proxy')}
    ${row('ccx-pub.lab.test', 'SAML SP to configure IdS access via LAN/WAN')}</table>
    <p>Note : This operation can be performed only on the primary node.</p>`);
  const part1 = new SpMetadataTable(page);
  await expect(part1.entityId).toHaveText('ccx-pub.lab.test');
  await expect(part1.primaryOnlyNote).toBeVisible();
  expect(await part1.download()).toBe("<EntityDescriptor entityID='ccx-pub.lab.test'/>");
});

test('IdS Trust 15.0: Test SSO Setup gives the popup; Unsuccessful is not Successful', async ({ page }) => {
  await page.setContent(`<table><tr><th>Description<th>SSO Status<th>SSO Validation</tr>
    <tr><td>Test SSO for LAN/WAN based access<td>● Unsuccessful<td>
    <button onclick="window.open('about:blank#idp')">Test SSO Setup</button></tr></table>`);
  const part3 = new TestSsoTable(page);
  await expect(part3.unsuccessful).toBeVisible();
  await expect(part3.successful).toBeHidden();
  const popup = await part3.testSsoSetup();
  expect(popup.url()).toBe('about:blank#idp');
  await page
    .getByRole('table')
    .evaluate((table) => (table.innerHTML = table.innerHTML.replace('Unsuccessful', 'Successful')));
  await expect(part3.successful).toBeVisible();
  await expect(part3.unsuccessful).toBeHidden();
});
