/** Other Requestable SSO URLs: rows without names, and what else the rows may look like. */
import { expect, test } from '@playwright/test';
import { ConfigureSaml } from './configure-saml.ts';
import { configureSaml } from '../testing/wizard-screens.ts';
import { toolkit } from '../testing/toolkit.ts';

const subscriber = { url: 'https://sub.example:8553/ids/saml/response/metaAlias/sp', index: '1' };
const other = { url: 'https://other.example/acs', index: '2' };

test.beforeEach(({ page }) => page.setDefaultTimeout(5_000));

for (const rows of ['bare', 'with heads', 'with placeholders', 'with labels', 'with numbers'] as const)
  for (const empty of [0, 1])
    test(`rows are added, read and removed: ${rows}, ${empty} at first`, async ({ page }) => {
      await page.setContent(toolkit(configureSaml({ rows, empty, statements: true })));
      const wizard = new ConfigureSaml(page);
      expect(await wizard.requestableUrls()).toEqual([]);
      await wizard.addRequestableUrl(subscriber);
      await wizard.addRequestableUrl(other);
      expect(await wizard.requestableUrls()).toEqual([subscriber, other]);
      await expect(
        page.getByRole('row').filter({ has: page.getByRole('link'), hasNotText: 'Add Another' }),
      ).toHaveCount(4);
      await wizard.removeRequestableUrl(subscriber.url);
      expect(await wizard.requestableUrls()).toEqual([other]);
    });

test('a list of another form stops the run, because it would read as missing', async ({ page }) => {
  await page.setContent(toolkit(configureSaml({ rows: 'with placeholders', empty: 1 })));
  const wizard = new ConfigureSaml(page);
  await wizard.showAdvancedSettings();
  const index = page.getByRole('textbox', { name: 'Index' });
  await index.fill('https://sub.example/acs');
  await expect(wizard.requestableUrls()).rejects.toThrow(
    'is not rows of a URL and an index: , https://sub.example/acs.',
  );
  await index.evaluate((box) => box.remove());
  await expect(wizard.requestableUrls()).rejects.toThrow('is not rows of a URL and an index');
});

for (const empty of [1, 2])
  test(`a row without a control of its own is not removed with another: ${empty} rows`, async ({ page }) => {
    await page.setContent(toolkit(configureSaml({ empty })));
    const wizard = new ConfigureSaml(page);
    await wizard.addRequestableUrl(subscriber);
    const [remove] = await page.getByRole('row').filter({ hasNotText: 'Add Another' }).getByRole('link').all();
    await remove?.evaluate((link) => link.remove());
    await expect(wizard.removeRequestableUrl(subscriber.url)).rejects.toThrow('has no control of its own');
  });
