/** Keys and Certificates: only the right Regenerate is ever pressed. */
import { expect, test } from '@playwright/test';
import { KeysAndCertificates } from './keys-and-certificates.ts';

const tokenTitle = '<h3>Encryption/Signature key</h3>';
const tokenHelp = '<p>Regenerate key for token encryption and signing.</p>';
const tokenButton = `<button onclick="document.title += ' TOKEN KEY'">Regenerate</button>`;
const samlTitle = '<h3>SAML Certificate</h3>';
const samlHelp = `<p>Regenerate certificate for signing SAML request.</p>
  <label>Select secure hash algorithm. <select><option>SHA-1</option><option>SHA-256</option></select></label>`;
const samlNote = '<p>Perform the metadata exchange after the certificate is regenerated.</p>';
const samlButton = `<button onclick="document.title += ' SAML ' + document.querySelector('select').value;
  document.querySelector('output').textContent = 'SAML certificate regeneration is successful.'">Regenerate</button>`;

const token = `<section>${tokenTitle}${tokenHelp}${tokenButton}</section>`;
const saml = `<section>${samlTitle}${samlHelp}${samlNote}${samlButton}</section>`;
const sheet = (blocks: string) =>
  `<title>pressed:</title><h2>Generate Keys and SAML Certificate</h2><main>${blocks}</main><output></output>`;

const clear: Record<string, string> = {
  'the figure of step 5': token + saml,
  'the blocks the other way round': saml + token,
  'blocks as table rows': `<table><tr><td>${tokenTitle}${tokenHelp}<td>${tokenButton}</tr>
    <tr><td>${samlTitle}${samlHelp}<td>${samlButton}</tr></table>`,
  'forms, the SAML button below its form by attribute': `<section>${tokenTitle}<form>${tokenHelp}${tokenButton}</form></section>
    <section>${samlTitle}<form id="saml" onsubmit="return false">${samlHelp}</form>${samlButton.replace('<button', '<button type="button" form="saml"')}</section>`,
  'titles in capitals, buttons in lower case': (token + saml)
    .replaceAll('>Regenerate<', '>regenerate…<')
    .replace('SAML Certificate', 'SAML CERTIFICATE:'),
  'the blocks in boxes within boxes': `<div><div><div>${token}</div></div><div><div>${saml}</div></div></div>`,
};

for (const [layout, blocks] of Object.entries(clear)) {
  test(`presses Regenerate of the SAML certificate, with the chosen hash: ${layout}`, async ({ page }) => {
    await page.setContent(sheet(blocks));
    const keys = new KeysAndCertificates(page);
    await expect(keys.regenerated).toBeHidden();
    expect(await keys.regeneration('SHA-256').press()).toBe('SAML certificate regeneration is successful');
    await expect(page.getByRole('combobox')).toHaveValue('SHA-256');
    await expect(keys.regenerated).toBeVisible();
    await expect(page).toHaveTitle('pressed: SAML SHA-256');
  });
}

const unclear: Record<string, string> = {
  'both in one block': `<section>${tokenTitle}${tokenHelp}${tokenButton}${samlTitle}${samlHelp}${samlButton}</section>`,
  'the SAML title missing': `${token}<section>${samlHelp}${samlButton}</section>`,
  'the SAML help missing': `${token}<section>${samlTitle}<select><option>SHA-256</select>${samlButton}</section>`,
  'the token title missing': `<section>${tokenHelp}${tokenButton}</section>${saml}`,
  'all titles and helps missing': `<section>${tokenButton}</section><section>${samlButton}</section>`,
  'the SAML button missing': `${token}<section>${samlTitle}${samlHelp}</section>`,
  'buttons slipped down a block': `<section>${tokenTitle}${tokenHelp}</section>
    <section>${tokenButton}${samlTitle}${samlHelp}</section><section>${samlButton}</section>`,
  'the token button in the SAML block too': `${token}<section>${samlTitle}${samlHelp}${tokenButton}${samlButton}</section>`,
  'the token button moved, of its own form by attribute, and a third one': `<section>${tokenTitle}<form id="token">${tokenHelp}</form>
    ${samlButton}</section><section>${samlTitle}<form>${samlHelp}${tokenButton.replace('<button', '<button form="token"')}</form></section>
    <div>Client secret ${tokenButton}</div>`,
  'the token button moved, of its own form by attribute': `<section>${tokenTitle}<form id="token">${tokenHelp}</form>
    ${samlButton}</section><section>${samlTitle}<form>${samlHelp}${tokenButton.replace('<button', '<button form="token"')}</form></section>`,
  'a third Regenerate': `${token}${saml}<section><h3>Client secret</h3>${tokenButton}</section>`,
  'a tip with one in the SAML block, whose own is renamed': `${token}<section>${samlTitle}${samlHelp}
    ${samlButton.replace('Regenerate<', 'Renew<')}<aside>Tip ${tokenButton}</aside></section>`,
};

for (const [layout, blocks] of Object.entries(unclear)) {
  test(`presses no button on an unclear sheet: ${layout}`, async ({ page }) => {
    await page.setContent(sheet(blocks));
    await expect(new KeysAndCertificates(page).regeneration('SHA-256').press()).rejects.toThrow(
      /Expected one SAML Certificate block with one Regenerate of its own|The page has 3 buttons "Regenerate"/,
    );
    await expect(page).toHaveTitle('pressed:');
  });
}

test('a question ends the verb, for the caller to decide', async ({ page }) => {
  await page.setContent(
    sheet(token + saml.replace(/onclick="[^"]*"/, `onclick="document.querySelector('dialog').showModal()"`)) +
      `<dialog>Regenerate the SAML certificate? SSO does not work until the metadata is exchanged. <button onclick="this.parentElement.close();
        document.querySelector('output').textContent = 'SAML certificate regeneration is successful.'">OK</button></dialog>`,
  );
  const keys = new KeysAndCertificates(page);
  const regeneration = keys.regeneration('SHA-256');
  expect(await regeneration.press()).toBe('question');
  expect((await regeneration.question.read()).verdict).toBe('asks');
  expect(await regeneration.confirm()).toBe('SAML certificate regeneration is successful');
  await expect(keys.regenerated).toBeVisible();
});

const otherWords = {
  'the token key': 'Regenerate the Encryption/Signature key? All agents are signed out.',
  'agents and tokens': 'All agents will be logged out and every token is deleted. This cannot be undone.',
  'the certificate, and agents': 'Regenerate the SAML certificate? Signed-in agents have to begin anew.',
  'a certificate of which it says nothing': 'Do you want to continue?',
  'a regeneration that failed': 'SAML certificate regeneration failed. Regenerate once more?',
};

for (const [what, words] of Object.entries(otherWords))
  test(`nothing in a dialog about ${what} can be confirmed`, async ({ page }) => {
    await page.setContent(`<dialog open>${words} <button>OK</button><button>Cancel</button></dialog>`);
    const { question } = new KeysAndCertificates(page).regeneration('SHA-256');
    expect((await question.read()).verdict).toBe('is another');
  });

test('a check box in the block is named before anything is pressed', async ({ page }) => {
  await page.setContent(
    sheet(token + saml.replace('<select', '<input type="checkbox" aria-label="Also the token key"><select')),
  );
  expect(await new KeysAndCertificates(page).strangeWords()).toContain('Also the token key');
});
