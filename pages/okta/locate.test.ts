/** Names with glyphs and arrows around them, and labels that a placeholder overrides. */
import { expect, test } from '@playwright/test';
import { textBox } from './locate.ts';
import { text, toolkit } from './testing/toolkit.ts';

test('a text box is found by its label, though its placeholder is its name', async ({ page }) => {
  await page.setContent(
    toolkit(
      text('SAML Issuer ID', { name: 'issuer', placeholder: 'http://www.okta.com/' }) +
        text('App name', { name: 'app' }),
    ),
  );
  await expect(page.getByRole('textbox', { name: 'SAML Issuer ID', exact: true })).toHaveCount(0);
  await expect(textBox(page, 'SAML Issuer ID')).toHaveAttribute('name', 'issuer');
  await expect(textBox(page, 'App name')).toHaveAttribute('name', 'app');
});
