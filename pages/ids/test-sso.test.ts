/** Part 3 of IdS Trust: the popup, and the words of the SSO Status. */
import { expect, test } from '@playwright/test';
import { TestSsoTable } from './test-sso.ts';

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
