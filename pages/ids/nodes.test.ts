/** The Nodes table: status, expiry and the star of the primary node. */
import { expect, test } from '@playwright/test';
import { Nodes } from './nodes.ts';

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

test('Nodes: the same cells where the table is a grid', async ({ page }) => {
  await page.setContent(nodes.replace('<table>', '<table role="grid">'));
  const screen = new Nodes(page);
  await expect(screen.status('ccx-pub2.lab.test')).toHaveText('Partial Service');
  await expect(screen.samlCertificateExpiry('ccx-pub.lab.test')).toHaveText('12/01/2028');
  await expect(screen.primary).toContainText('ccx-pub.lab.test');
});
