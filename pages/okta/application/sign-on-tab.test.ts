/** The Sign On tab: the Metadata URL and the legacy attribute statements. */
import { expect, test } from '@playwright/test';
import { SignOnTab } from './sign-on-tab.ts';
import { signOn } from '../testing/sign-on-screen.ts';
import { toolkit } from '../testing/toolkit.ts';

test.describe('Sign On tab', () => {
  test.beforeEach(async ({ page }) => {
    await page.setContent(toolkit(signOn()));
  });

  test('reads the Metadata URL', async ({ page }) => {
    expect(await new SignOnTab(page).readMetadataUrl()).toBe('https://org.okta.example/app/exk1/sso/saml/metadata');
  });

  test('the legacy configuration is shown and stays so', async ({ page }) => {
    const tab = new SignOnTab(page);
    await expect(tab.saved('uid')).toBeHidden();
    await tab.showLegacyConfiguration();
    await tab.showLegacyConfiguration();
    await expect(tab.saved('uid')).toBeVisible();
  });

  test('profile attribute statements are edited and saved', async ({ page }) => {
    const tab = new SignOnTab(page);
    await tab.showLegacyConfiguration();
    await tab.editProfileAttributeStatements();
    await tab.showLegacyConfiguration();
    await tab.statements.add({ name: 'uid', value: 'user.login' });
    await tab.statements.add({ name: 'user_principal', value: 'user.email' });
    expect((await tab.statements.read()).map(({ name }) => name)).toEqual(['uid', 'user_principal']);
    await tab.save();
    await expect(tab.saved('uid')).toBeVisible();
  });

  test('Cancel beside Save, though there are two', async ({ page }) => {
    const tab = new SignOnTab(page);
    await tab.showLegacyConfiguration();
    await tab.editProfileAttributeStatements();
    await tab.cancel();
    await expect(tab.saved('uid')).toBeVisible();
  });
});
