/** The SAML wizard from step to step, the app's page after it, and Okta's small pages. */
import { expect, test } from '@playwright/test';
import { AdminConsole } from '../admin-console.ts';
import { Application } from '../application/application.ts';
import { ConfigureSaml } from './configure-saml.ts';
import { OktaErrorPage } from '../sign-in/error-page.ts';
import { FeedbackCustomerOrVendor, FeedbackOptional } from './feedback.ts';
import { GeneralSettings } from './general-settings.ts';
import { IdpMetadata } from '../application/idp-metadata.ts';
import { Wizard } from '../wizard.ts';
import { configureSaml, wizard } from '../testing/wizard-screens.ts';
import { toolkit } from '../testing/toolkit.ts';

const ORG = 'https://org.okta.example';

test.describe('the SAML wizard, step by step', () => {
  test.beforeEach(({ page }) => page.setDefaultTimeout(5_000));

  test('February 2026: Finish alone, ending on the page of the app', async ({ page }) => {
    await page.setContent(toolkit(wizard({ customer: false })));
    const general = new GeneralSettings(page);
    await general.enterAppName('CCXBU15');
    await general.next();
    const saml = new ConfigureSaml(page);
    await expect(saml.current).toBeVisible();
    await expect(general.current).toBeHidden();
    await saml.next();
    await expect(new FeedbackCustomerOrVendor(page).current).toBeHidden();
    await new FeedbackOptional(page).finish();
    await expect(new Application(page).heading('CCXBU15')).toBeVisible();
    await expect(new Application(page).active).toHaveText('Active ▾');
  });

  test('2024: Finish only after a customer was chosen', async ({ page }) => {
    await page.setContent(toolkit(wizard({ customer: true })));
    await new GeneralSettings(page).enterAppName('CCXBU15');
    await new GeneralSettings(page).next();
    await new ConfigureSaml(page).next();
    await expect(new FeedbackOptional(page).current).toBeHidden();
    await new FeedbackCustomerOrVendor(page).finish();
    await expect(new Application(page).heading('CCXBU15')).toBeVisible();
  });

  test('a refused step stays on the screen, with its errors', async ({ page }) => {
    await page.setContent(toolkit(wizard({ customer: false })));
    const general = new GeneralSettings(page);
    await general.next();
    await expect(general.current).toBeVisible();
    await expect(general.errors).toHaveText('We found some errors. Please review the form and make corrections.');
    await expect(general.fieldErrors).toHaveText('This field cannot be left blank');
  });

  test('a second Next is not answered by the banner of the first', async ({ page }) => {
    await page.setContent(toolkit(wizard({ customer: false })));
    const general = new GeneralSettings(page);
    await general.next();
    await general.next();
    await expect(general.errors).toBeVisible();
    await general.enterAppName('refused by the server');
    await expect(general.errors).toContainText('We found some errors');
    await general.next();
    await expect(general.errors).toHaveText('The server does not take it.');
    await general.enterAppName('CCXBU15');
    await general.next();
    await expect(new ConfigureSaml(page).current).toBeVisible();
    await expect(general.errors).toBeHidden();
  });

  test('a field left blank says so without a banner, and Next goes on once it is filled', async ({ page }) => {
    await page.setContent(toolkit(configureSaml()));
    const saml = new ConfigureSaml(page);
    await saml.current.focus();
    await saml.showAdvancedSettings();
    await expect(saml.fieldErrors).toHaveText('This field cannot be left blank');
    await expect(saml.errors).toBeHidden();
    await saml.fill({ 'Single sign-on URL': 'https://pub.example', 'Audience URI (SP Entity ID)': 'pub.example' });
    await saml.next();
    await expect(new FeedbackOptional(page).current).toBeVisible();
  });

  test("the app's tabs, a link in a list item that is the tab", async ({ page }) => {
    await page.setContent(toolkit(wizard({ customer: false, finished: true })));
    const app = new Application(page);
    await app.openSignOn();
    await app.openAssignments();
    await app.openGeneral();
    await app.editSamlSettings();
    await expect(Wizard.heading(page)).toHaveText('Edit SAML Integration');
  });
});

test('metadata is the text that Okta sent, not as the browser draws it', async ({ page }) => {
  const xml = '<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor entityID="http://www.okta.com/exk1"/>';
  await page.route(`${ORG}/**`, (route) => route.fulfill({ contentType: 'application/xml', body: xml }));
  const answer = await new IdpMetadata(page).goto(`${ORG}/app/exk1/sso/saml/metadata`);
  expect(answer).toMatchObject({ body: xml, status: 200, type: 'application/xml' });
});

test("Okta's error page", async ({ page }) => {
  await page.setContent(
    '<div class="error-content"><h1>400 Bad Request</h1><p>Your request resulted in an error.</p></div>',
  );
  await expect(new OktaErrorPage(page).message).toContainText('400 Bad Request');
});

test('signing out ends on the sign-in page', async ({ page }) => {
  await page.setContent(`<div><button data-se="admin-header--user-menu">admin@example.com</button><a href="#" hidden>Sign out</a></div>
<script>const [menu, out] = document.querySelectorAll('button, a'); menu.onclick = () => { out.hidden = false; };
out.onclick = () => { document.body.innerHTML = '<main><input name="identifier"></main>'; };</script>`);
  const console = new AdminConsole(page, 'org.okta.example');
  await expect(console.dashboard).toBeVisible();
  await console.signOut();
  await expect(console.dashboard).toBeHidden();
});
