/** The button of a form, names that people gave, and labels that a placeholder overrides. */
import { expect, test } from '@playwright/test';
import { formButton, formWith, givenLogin, givenName, textBox } from './locate.ts';
import { text, toolkit } from '../testing/toolkit.ts';

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

test('the button that the toolkit marks is meant, not another one of its words in the form', async ({ page }) => {
  const bar =
    '<input type="submit" value="Next" data-type="save"><input type="button" value="Cancel" data-type="cancel">';
  await page.setContent(toolkit(`<form>${text('App name')}<button type="button">Next</button>${bar}</form>`));
  const form = formWith(page, textBox(page, 'App name'));
  await expect(formButton(form, 'save', 'Next')).toHaveAttribute('type', 'submit');
  await formButton(form, 'save', 'Next').evaluate((own) => own.setAttribute('value', 'Continue'));
  await expect(formButton(form, 'save', 'Next')).toHaveCount(0);
});

test('a given name is whole: a number, a badge or another word makes another name', () => {
  for (const name of ['CCXBU15', ' ccxbu15 ', 'CCXBU15 ▾']) expect(givenName('CCXBU15').test(name)).toBe(true);
  for (const name of ['CCXBU15 2', 'CCXBU15 new', 'CCXBU1']) expect(givenName('CCXBU15').test(name)).toBe(false);
  for (const row of ['a.b@acme.example', 'Ann (A.B@acme.example)', 'Login: a.b@acme.example, active'])
    expect(givenLogin('a.b@acme.example').test(row)).toBe(true);
  for (const row of ['xa.b@acme.example', 'a.b@acme.example.org', 'aXb@acme.example'])
    expect(givenLogin('a.b@acme.example').test(row)).toBe(false);
});
