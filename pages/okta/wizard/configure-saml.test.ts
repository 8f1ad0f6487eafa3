/** Step 2 of the SAML wizard: settings, requestable URLs, attribute statements. */
import { expect, test } from '@playwright/test';
import { ConfigureSaml } from './configure-saml.ts';
import type { SamlSettings } from './saml-settings.ts';
import { configureSaml } from '../testing/wizard-screens.ts';
import { toolkit } from '../testing/toolkit.ts';

const wanted: SamlSettings = {
  'Single sign-on URL': 'https://pub.example:8553/ids/saml/response/metaAlias/sp',
  'Use this for Recipient URL and Destination URL': true,
  'Audience URI (SP Entity ID)': 'pub.example',
  'Default RelayState': '',
  'Name ID format': 'Transient',
  'Application username': 'Email',
  'Update application username on': 'Create and update',
  Response: 'Signed',
  'Assertion Signature': 'Unsigned',
  'Signature Algorithm': 'RSA-SHA1',
  'Digest Algorithm': 'SHA256',
  'Assertion Encryption': 'Unencrypted',
};

test.describe('Configure SAML', () => {
  test.beforeEach(({ page }) => page.setDefaultTimeout(5_000));

  for (const [old, placeholder] of [
    [true, ''],
    [false, 'https://'],
  ] as const)
    test(`fills settings and reads them back, by the labels: ${old ? '2018' : 'today'}`, async ({ page }) => {
      await page.setContent(toolkit(configureSaml({ statements: true, placeholder }), { old }));
      const wizard = new ConfigureSaml(page);
      await wizard.fill(wanted);
      expect(await wizard.read()).toEqual(wanted);
    });

  test('leaves other settings alone', async ({ page }) => {
    await page.setContent(toolkit(configureSaml()));
    const wizard = new ConfigureSaml(page);
    await wizard.fill({ 'Use this for Recipient URL and Destination URL': false, Response: 'Unsigned' });
    expect(await wizard.read()).toMatchObject({
      'Use this for Recipient URL and Destination URL': false,
      'Name ID format': 'Unspecified',
      Response: 'Unsigned',
      'Assertion Signature': 'Signed',
    });
  });

  for (const open of [false, true])
    test(`the advanced settings are shown and stay so, ${open ? 'open' : 'collapsed'} at first`, async ({ page }) => {
      await page.setContent(toolkit(configureSaml({ open })));
      const wizard = new ConfigureSaml(page);
      await wizard.showAdvancedSettings();
      await wizard.showAdvancedSettings();
      await expect(page.getByText('Digest Algorithm')).toBeVisible();
    });

  test('attribute statements: the empty row first, then Add Another of their own section', async ({ page }) => {
    await page.setContent(toolkit(configureSaml({ statements: true })));
    const { attributeStatements, statements } = new ConfigureSaml(page);
    await expect(attributeStatements).toBeVisible();
    expect(await statements.read()).toEqual([]);
    await statements.add({ name: 'uid', value: 'user.login' });
    await statements.add({ name: 'user_principal', value: 'user.email' });
    expect(await statements.read()).toEqual([
      { name: 'uid', value: 'user.login' },
      { name: 'user_principal', value: 'user.email' },
    ]);
    // Head, foot and one row: the group statements are left alone.
    const group = page.getByRole('table').filter({ hasText: 'Filter' });
    await expect(group.getByRole('row')).toHaveCount(3);
  });

  test('a form that is drawn before its values is read when it has them', async ({ page }) => {
    await page.setContent(toolkit(configureSaml()));
    const [acs, audience] = ['https://pub.example/acs', 'https://pub.example/sp'];
    await page.evaluate(
      (values) => {
        const fields = document.querySelectorAll<HTMLInputElement>('input[type="text"], input:not([type])');
        setTimeout(() => {
          for (const [at, value] of values.entries()) {
            const field = [...fields].filter((each) => each.checkVisibility())[at];
            if (field !== undefined) field.value = value;
          }
        }, 500);
      },
      [acs, audience],
    );
    expect(await new ConfigureSaml(page).readAddressee()).toEqual({ acs, audience });
  });

  test('without attribute statements in the wizard', async ({ page }) => {
    await page.setContent(toolkit(configureSaml()));
    await expect(new ConfigureSaml(page).attributeStatements).toBeHidden();
  });
});
