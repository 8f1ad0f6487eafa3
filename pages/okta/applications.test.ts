/** The way to the list of apps, the search in it, and the dialog that creates one. */
import { expect, test } from '@playwright/test';
import { AdminConsole } from './admin-console.ts';
import { Application } from './application/application.ts';
import { Applications } from './applications.ts';
import { CreateAppIntegrationDialog } from './wizard/create-app-integration-dialog.ts';
import { applications } from './testing/console-screens.ts';
import { toolkit } from './testing/toolkit.ts';

test.describe('Applications', () => {
  for (const group of ['Applications', 'Applications and Resources']) {
    for (const open of [false, true]) {
      test(`opens from the navigation: ${group}, ${open ? 'open' : 'collapsed'}`, async ({ page }) => {
        await page.setContent(toolkit(applications({ group, open })));
        await new AdminConsole(page, 'org.okta.example').openApplications();
        await expect(new Applications(page).heading).toBeVisible();
        await expect(page.getByRole('link', { name: 'Self Service' })).toBeVisible();
      });
    }
  }

  test("rail, title and banner of 2026 are in nobody's way", async ({ page }) => {
    await page.setContent(toolkit(applications({ shell2026: true })));
    await new AdminConsole(page, 'org.okta.example').openApplications();
    const list = new Applications(page);
    await list.search('CCXBU15');
    await list.openApplication('CCXBU15');
    await expect(new Application(page).heading('CCXBU15')).toBeVisible();
  });

  for (const [inactive, found] of [
    [['Another', 'CCXBU16'], true],
    [['CCXBU16'], true],
    [['Another', 'CCXBU16 old'], false],
    [[], false],
  ] as const)
    test(`${found ? 'an' : 'no'} inactive app of this label among ${inactive.length}`, async ({ page }) => {
      page.setDefaultTimeout(5_000);
      await page.setContent(toolkit(applications({ inactive })));
      await new AdminConsole(page, 'org.okta.example').openApplications();
      const list = new Applications(page);
      await list.search('CCXBU16');
      await expect(list.application('CCXBU16')).toBeHidden();
      expect(await list.hasInactive('CCXBU16')).toBe(found);
      await list.search('CCXBU15');
      await expect(list.application('CCXBU15')).toBeVisible();
      await expect(list.application('CCXBU16')).toBeHidden();
    });

  test('a filter that shows the active apps too', async ({ page }) => {
    const both = applications({ inactive: ['CCXBU16', 'Another'] }).replace(
      'row.dataset.status !== status',
      "(row.dataset.status !== status && row.dataset.status !== 'ACTIVE')",
    );
    await page.setContent(toolkit(both));
    await new AdminConsole(page, 'org.okta.example').openApplications();
    expect(await new Applications(page).hasInactive('CCXBU16')).toBe(true);
  });

  test('a list that has no filter has no inactive apps', async ({ page }) => {
    await page.setContent(toolkit(applications().replaceAll('class="status"', 'hidden')));
    await new AdminConsole(page, 'org.okta.example').openApplications();
    expect(await new Applications(page).hasInactive('CCXBU16')).toBe(false);
  });

  test('the console of an org has its own host', async ({ page }) => {
    await page.route('https://org-admin.okta.example/admin/dashboard', (route) => route.fulfill({ body: 'console' }));
    await new AdminConsole(page, 'org.okta.example').goto();
    await expect(page.getByText('console')).toBeVisible();
  });

  test('an app is found by its whole label, and its absence is seen', async ({ page }) => {
    await page.setContent(toolkit(applications()));
    await new AdminConsole(page, 'org.okta.example').openApplications();
    const list = new Applications(page);
    await list.search('CCX');
    await expect(page.getByRole('link', { name: 'Okta Admin Console' })).toBeHidden();
    await list.search('nothing like it');
    await expect(list.application('CCXBU15')).toBeHidden();
    await list.search('CCXBU15');
    await list.openApplication('CCXBU15');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('CCXBU15');
  });

  for (const menu of [false, true]) {
    test(`Create App Integration opens ${menu ? 'a menu with Classic experience' : 'the dialog'}`, async ({ page }) => {
      await page.setContent(toolkit(applications({ menu })));
      await new AdminConsole(page, 'org.okta.example').openApplications();
      const list = new Applications(page);
      await list.createAppIntegration();
      await expect(list.classicExperience).toBeVisible({ visible: menu });
      const dialog = new CreateAppIntegrationDialog(page);
      await expect(dialog.heading).toBeVisible({ visible: !menu });
    });
  }

  test('SAML 2.0 is chosen by how its label begins', async ({ page }) => {
    await page.setContent(toolkit(applications({ menu: true })));
    await new AdminConsole(page, 'org.okta.example').openApplications();
    const list = new Applications(page);
    await list.createAppIntegration();
    await list.chooseClassicExperience();
    const dialog = new CreateAppIntegrationDialog(page);
    const saml = page.getByRole('radio', { name: /^SAML 2\.0/ });
    await expect(saml).not.toBeChecked();
    await dialog.choose('SAML 2.0');
    await expect(saml).toBeChecked();
  });
});
