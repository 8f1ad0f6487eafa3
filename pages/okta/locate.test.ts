/** Names with glyphs and arrows around them, and labels that a placeholder overrides. */
import { expect, test } from '@playwright/test';
import { action, textBox } from './locate.ts';
import { text, toolkit } from './testing/toolkit.ts';

const plus = '<span class="add-16-thin"></span>';

test('a glyph, a blank or an arrow is no part of a name, any other word is', async ({ page }) => {
  await page.setContent(
    toolkit(`<a href="#" id="a">${plus}Add Another</a><button id="b"> Assign ▾</button><a href="#" id="c">Assign to People</a>
<input type="button" id="d" value="Add"><button id="e">Don't Add Another</button>`),
  );
  await expect(action(page, 'Add Another')).toHaveId('a');
  await expect(action(page, 'Assign')).toHaveId('b');
  await expect(action(page, /Assign( to People)?/)).toHaveCount(2);
  await expect(action(page, 'Add')).toHaveId('d');
});

test('a dot in a name is a dot', async ({ page }) => {
  await page.setContent(toolkit('<button>SAML 200</button><button>SAML 2.0</button>'));
  await expect(action(page, 'SAML 2.0')).toHaveText('SAML 2.0');
});

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
