/** Part 1 of IdS Trust: the row of the table, and the file. */
import { expect, test } from '@playwright/test';
import { SpMetadataTable } from './sp-metadata.ts';

test('IdS Trust 15.0: the row for LAN/WAN is used, not that of a proxy; the file comes back as text', async ({
  page,
}) => {
  const row = (id: string, what: string) => `<tr><td>${id}<td>${what}<td><a download="sp.xml"
    href="data:text/xml,%3CEntityDescriptor entityID='${id}'/%3E">Download</a></tr>`;
  await page.setContent(`<table><tr><th>SP Entity ID<th>Description<th>Metadata file</tr>
    ${row('proxy.lab.test', 'SAML SP to configure IdS access via proxy')}
    ${row('ccx-pub.lab.test', 'SAML SP to configure IdS access via LAN/WAN')}</table>`);
  const part1 = new SpMetadataTable(page);
  await expect(part1.entityId).toHaveText('ccx-pub.lab.test');
  expect(await part1.download()).toBe("<EntityDescriptor entityID='ccx-pub.lab.test'/>");
});
