/**
 * The document's two lists as one plain script, the way codegen and an evening make one: no pages, no fixtures, no
 * evidence, no reading back. `npm run bench` compares the runbook with it. HA, release 15.0, Okta of February 2026.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, expect, type Browser, type Locator, type Page } from '@playwright/test';
import { URI } from 'otpauth';
import { Client } from 'ssh2';
import { addressOf } from '../../fixtures/addresses.ts';
import { launchOptions } from '../../fixtures/browser.ts';
import { readConfig, type Credentials } from '../../fixtures/config.ts';

const config = readConfig(process.env);
const { publisher, subscriber = '', oktaOrg, oktaApp, application, oktaAdmin, ssoAdmin } = config;

/** Types the commands one after the other into the command line of a node. */
async function cli(host: string, ...commands: string[]): Promise<void> {
  const client = new Client();
  const { user, password } = config.platform;
  client.on('keyboard-interactive', (_name, _text, _language, _prompts, finish) => finish([password]));
  await new Promise((resolve) => {
    client.on('ready', () => resolve(undefined));
    client.connect({ sock: connect(addressOf(config, host, 22)), username: user, password, tryKeyboard: true });
  });
  await new Promise((resolve, reject) => {
    client.shell((error, channel) => {
      if (error !== undefined) return reject(error);
      const left = [...commands, 'exit'];
      channel.on('data', (chunk: Buffer) => {
        if (chunk.toString().endsWith('admin:')) channel.write(`${left.shift() ?? ''}\n`);
      });
      channel.on('close', resolve);
    });
  });
  client.end();
}

async function untilAnswers(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const answers = () =>
    page.goto(url).then(
      (response) => response?.ok() ?? false,
      () => false,
    );
  await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  await page.close();
}

const used = new Map<string, number>();
/** Okta takes each code once. */
async function code({ totpSecret = '' }: Credentials): Promise<string> {
  const totp = URI.parse(totpSecret);
  if (!('period' in totp)) throw new Error('The seed of the lab is time-based.');
  const counter = () => Math.floor(Date.now() / 1000 / totp.period);
  while (used.get(totpSecret) === counter()) await wait(50);
  used.set(totpSecret, counter());
  return totp.generate();
}

/** The Admin Console asks for the password on a page of its own, an application on the first one. */
async function signInAtOkta(page: Page, who: Credentials, pages: 'one' | 'two'): Promise<void> {
  // The widget takes the focus a moment after it shows a form: what is filled in before may land in another field.
  const first = async (field: Locator): Promise<Locator> => {
    await expect(field).toBeFocused();
    return field;
  };
  await (await first(page.locator('input[name="identifier"]'))).fill(who.user);
  const password = page.getByRole('textbox', { name: 'Password' });
  if (pages === 'two') {
    await page.getByRole('button', { name: 'Next' }).click();
    await first(password);
  }
  await password.fill(who.password);
  await page.getByRole('button', { name: pages === 'two' ? 'Verify' : 'Sign in' }).click();
  await (await first(page.getByRole('textbox', { name: 'Enter code' }))).fill(await code(who));
  await page.getByRole('button', { name: 'Verify' }).click();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.locator('.o-form-fieldset').filter({ has: page.getByText(label, { exact: true }) });
  await field.locator('a.chzn-single').click();
  await page.getByRole('option', { name: option, exact: true }).filter({ visible: true }).click();
}

const exactly = (page: Page, role: 'link' | 'button' | 'textbox', name: string): Locator =>
  page.getByRole(role, { name, exact: true });

const advanced = {
  Response: 'Signed',
  'Assertion Signature': 'Signed',
  'Signature Algorithm': 'RSA-SHA256',
  'Digest Algorithm': 'SHA256',
  'Assertion Encryption': 'Unencrypted',
};

async function configure(browser: Browser): Promise<void> {
  const newPage = async () =>
    (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })).newPage();

  // Cisco side 1 and 2
  for (const node of [publisher, subscriber]) {
    await cli(node, 'utils ids set_property IS_IdP_OKTA true', 'utils service restart Cisco Identity Service');
    await untilAnswers(browser, `https://${node}:8553/idsadmin`);
  }

  // Cisco side 3 to 8
  const ids = await newPage();
  await ids.goto(`https://${publisher}:8553/idsadmin`);
  await ids.getByLabel('Username').fill(application.user);
  await exactly(ids, 'button', 'Next').click();
  await ids.getByLabel('Password').fill(application.password);
  await exactly(ids, 'button', 'Sign In').click();
  await exactly(ids, 'link', 'Nodes').click();
  await exactly(ids, 'link', 'Settings').click();
  await ids.getByRole('tab', { name: 'Security' }).click();
  await ids.getByText('Keys and Certificates', { exact: true }).click();
  await ids.getByLabel('Select secure hash algorithm.').selectOption('SHA-256');
  await ids.getByRole('region', { name: 'SAML Certificate' }).getByRole('button', { name: 'Regenerate' }).click();
  await ids.getByText(/SAML certificate .*success/i).waitFor();
  await exactly(ids, 'link', 'Settings').click();
  await ids.getByRole('tab', { name: 'IdS Trust' }).click();
  const [download] = await Promise.all([
    ids.waitForEvent('download'),
    ids.getByText('Download', { exact: true }).click(),
  ]);
  const sp = readFileSync(await download.path(), 'utf8');
  const acs = /Location="([^"]+)"/.exec(sp)?.[1] ?? '';
  const entity = /entityID="([^"]+)"/.exec(sp)?.[1] ?? '';

  // OKTA side 1 to 6
  const okta = await newPage();
  await okta.goto(`https://${oktaOrg.replace('.', '-admin.')}/admin/dashboard`);
  await signInAtOkta(okta, oktaAdmin, 'two');
  await okta.getByText('Applications', { exact: true }).first().click();
  await exactly(okta, 'link', 'Applications').last().click();
  await okta.getByText('Create App Integration').click();
  await okta.getByRole('radio', { name: /^SAML 2.0/ }).check();
  await okta.getByText('Next', { exact: true }).last().click();
  await exactly(okta, 'textbox', 'App name').fill(oktaApp);
  await okta.getByText('Next', { exact: true }).click();
  await exactly(okta, 'textbox', 'Single sign-on URL').fill(acs);
  await exactly(okta, 'textbox', 'Audience URI (SP Entity ID)').fill(entity);
  await choose(okta, 'Name ID format', 'Transient');
  await choose(okta, 'Application username', 'Email');
  await choose(okta, 'Update application username on', 'Create and update');
  await okta.getByText('Show Advanced Settings').click();
  for (const [label, option] of Object.entries(advanced)) await choose(okta, label, option);
  await okta.getByText('Add Another').first().click();
  await okta
    .getByRole('textbox', { name: 'URL' })
    .last()
    .fill(`https://${subscriber}:8553/ids/saml/response/metaAlias/sp`);
  await okta.getByRole('textbox', { name: 'Index' }).fill('1');
  await okta.getByText('Next', { exact: true }).click();
  await okta.getByText('Finish', { exact: true }).click();
  await exactly(okta, 'link', 'Sign On').click();
  await okta.getByText('Show legacy configuration').click();
  await okta.getByText('Edit', { exact: true }).last().click();
  await okta.locator('input[name="name"]').first().fill('uid');
  await okta.locator('input[name="values"]').fill(config.attributeStatements.uid);
  await exactly(okta, 'button', 'Add Another').first().click();
  await okta.locator('input[name="name"]').nth(1).fill('user_principal');
  await okta.locator('input[name="values"]').last().fill(config.attributeStatements.user_principal);
  await exactly(okta, 'button', 'Save').click();
  await exactly(okta, 'link', 'Assignments').click();
  await okta
    .getByRole('link', { name: /^Assign( ?[▾▼])?$/ })
    .or(okta.getByRole('button', { name: /^Assign( ?[▾▼])?$/ }))
    .click();
  await okta.getByText('Assign to Groups').click();
  await okta
    .getByRole('dialog')
    .getByPlaceholder(/^Search/)
    .fill('Contact Center');
  await okta
    .getByRole('dialog')
    .getByPlaceholder(/^Search/)
    .press('Enter');
  await okta.getByRole('dialog').getByText('Assign', { exact: true }).click();
  await okta.getByText('Done', { exact: true }).click();
  await exactly(okta, 'link', 'Sign On').click();
  const address = await okta.getByText(/sso\/saml\/metadata/).innerText();
  const response = await okta.goto(address.replace('Copy', '').trim());
  const idp = join(tmpdir(), `bare-${process.pid}.xml`);
  writeFileSync(idp, (await response?.text()) ?? '');

  // OKTA side 7 and 8
  await exactly(ids, 'link', 'Settings').click();
  await exactly(ids, 'button', 'Next').click();
  await ids.locator('input[type="file"]').setInputFiles(idp);
  await ids.getByText(/metadata .*success/i).waitFor();
  await exactly(ids, 'button', 'Next').click();
  const [trust] = await Promise.all([
    ids.waitForEvent('popup'),
    ids.getByText('Test SSO Setup', { exact: true }).click(),
  ]);
  await signInAtOkta(trust, ssoAdmin, 'one');
  await ids.getByRole('cell', { name: /Successful/ }).waitFor();

  // OKTA side 9 to 13
  const ccx = await newPage();
  await ccx.goto(`https://${publisher}/appadmin/main`);
  await ccx.getByLabel('Username').fill(application.user);
  await ccx.getByLabel('Password').fill(application.password);
  await exactly(ccx, 'button', 'Login').click();
  const singleSignOn = async () => {
    await exactly(ccx, 'link', 'System').click();
    await ccx.getByRole('link', { name: /^Single Sign/ }).click();
  };
  await singleSignOn();
  await exactly(ccx, 'button', 'Register').click();
  await ccx.getByText('SSO components are registered successfully').waitFor();
  await exactly(ccx, 'link', 'Tools').click();
  await ccx.getByText('User Management').click();
  await ccx.getByText('Administrator Capability View').click();
  await ccx.getByRole('row', { name: ssoAdmin.id }).getByLabel('Reporting').check();
  await exactly(ccx, 'button', 'Update').click();
  await cli(
    publisher,
    `utils cuic user make-admin CCX\\${ssoAdmin.id}`,
    'utils service restart Cisco Unified Intelligence Center Reporting Service',
  );
  await untilAnswers(browser, `https://${publisher}:8444/cuicui/Main.jsp`);
  await singleSignOn();
  for (const box of await ccx.getByRole('checkbox').all()) await box.check();
  const [test] = await Promise.all([ccx.waitForEvent('popup'), exactly(ccx, 'button', 'Test').click()]);
  await signInAtOkta(test, ssoAdmin, 'one');
  await ccx.getByText('SSO Test completed successfully').waitFor();
  await exactly(ccx, 'button', 'Enable').click();
  await expect(ccx.getByText('Current status: SSO Mode')).toBeVisible();
}

const browser = await chromium.launch(launchOptions(config, process.env, true));
const started = Date.now();
try {
  await configure(browser);
  const file = process.env['BENCH_MARKS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify({ started, finished: Date.now() }));
} finally {
  await browser.close();
}
