/** The sign-in of the IdS administration, and the refusals of the IdS. */
import { expect, type Locator, test } from '@playwright/test';
import { IdentityServiceManagement } from './identity-service-management.ts';
import { SamlError } from './saml-error.ts';
import { IdsSignIn } from './sign-in.ts';

const secret = { typeInto: (field: Locator) => field.fill('placeholder') };
const show = (id: string) => `${id}.hidden = false`;
const screens = (answer: string) => `<h1>Cisco Identity Service Management</h1>
  <div id="first"><input placeholder="Username"><button onclick="first.remove(); ${show('second')}">Next ›</button></div>
  <div class="tour">Tip 1 of 3: the node. <button onclick="document.title = 'the wrong one'">Next</button></div>
  <div id="second" hidden><input type="password" placeholder="Password"><button onclick="${answer}">Sign In</button></div>
  <ul id="pane" role="tablist" hidden><li role="tab"><a href="#">Nodes</a></li><li role="tab">Settings</li></ul>
  <p id="limit" hidden>The Session limit has already been reached for admin. Please logout from those sessions.</p>
  <dialog id="banner">Authorised use only <button onclick="banner.close(); ${show('pane')}">OK</button></dialog>`;

test('both screens, to the console: the tab and the link in it are one entry', async ({ page }) => {
  await page.setContent(screens(show('pane')));
  expect(await new IdsSignIn(page, 'ccx-pub.lab.test').signIn('admin', secret)).toBe('console');
  await expect(new IdentityServiceManagement(page).nodes).toHaveCount(1);
  await expect(page).not.toHaveTitle('the wrong one');
});

test('a session limit ends the sign-in, with its text', async ({ page }) => {
  await page.setContent(screens(show('limit')));
  const signIn = new IdsSignIn(page, 'ccx-pub.lab.test');
  expect(await signIn.signIn('admin', secret)).toBe('refused');
  expect(await signIn.refusal.words()).toContain('already been reached for admin');
});

test('a logon message is acknowledged', async ({ page }) => {
  await page.setContent(screens('banner.showModal()'));
  const signIn = new IdsSignIn(page, 'ccx-pub.lab.test');
  expect(await signIn.signIn('admin', secret)).toBe('message');
  await expect(signIn.logonMessage).toContainText('Authorised use only');
  expect(await signIn.messageButtons()).toEqual(['OK']);
  await signIn.acknowledge();
  await expect(signIn.logonMessage).toBeHidden();
  await expect(new IdentityServiceManagement(page).nodes).toBeVisible();
});

test('a box that stood there is no logon message, and an alert of the console no refusal', async ({ page }) => {
  await page.setContent(`<div role="dialog">What is new? <button onclick="document.title = 'the wrong OK'">OK</button></div>
    ${screens(`${show('pane')}; note.hidden = false`)}<p id="note" role="alert" hidden>The licence expires in 30 days.</p>`);
  expect(await new IdsSignIn(page, 'ccx-pub.lab.test').signIn('admin', secret)).toBe('console');
  await expect(page).not.toHaveTitle('the wrong OK');
});

test('the error of a field on the first screen ends the sign-in', async ({ page }) => {
  await page.setContent(`<form><input placeholder="Username"><span class="field-error" id="said"></span>
    <button type="button" onclick="said.textContent = 'Enter the name with its domain.'">Next</button></form>`);
  const signIn = new IdsSignIn(page, 'ccx-pub.lab.test');
  expect(await signIn.signIn('admin', secret)).toBe('refused');
  expect(await signIn.refusal.words()).toBe('Enter the name with its domain.');
});

test('the IdS refuses with an error page or with bare JSON', async ({ page }) => {
  const refusal = new SamlError(page);
  await page.setContent(`<h1>IdP configuration error : SAML processing failed</h1>
    <p>Could not retrieve user identifier from SAML response.</p>`);
  await expect(refusal.shown).toBeVisible();
  await expect(refusal.message).toHaveText('Could not retrieve user identifier from SAML response.');
  await page.setContent(
    '<p>IdS was unable to process the SAML response even though, the authentication was successful.</p>',
  );
  await expect(refusal.shown).toBeVisible();
  await page.setContent('<pre>{"error":"invalid_redirectUri","error_description":"Invlalid Redirect Uri"}</pre>');
  await expect(refusal.shown).toBeVisible();
  await expect(refusal.json).toContainText('Invlalid Redirect Uri');
  await page.setContent('<h1>Sign in</h1>');
  await expect(refusal.shown).toBeHidden();
});
