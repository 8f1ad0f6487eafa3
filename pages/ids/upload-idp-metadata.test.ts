/** Part 2 of IdS Trust: the upload, and the IdP that is configured already. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { UploadIdpMetadata } from './upload-idp-metadata.ts';

const idp = {
  'a line': 'IdP Entity ID: http://www.okta.com/exk1',
  'a list': '<dl><dt>IdP Entity ID</dt><dd>http://www.okta.com/exk1</dd></dl>',
  'a table': '<table><thead><tr><th>IDP ENTITY ID</thead><tr><td>http://www.okta.com/exk1</table>',
  'a table without heads': '<table><tr><td>IdP Entity ID:</tr><tr><td>http://www.okta.com/exk1</table>',
  'a row of label and value': '<table><tr><td>IdP Entity ID<td>http://www.okta.com/exk1</table>',
  'a row between that only says something': `<table><tr><th>IdP Entity ID</tr>
    <tr><td>${'The trust was made by an administrator of the contact center. '.repeat(3)}</tr><tr><td>http://www.okta.com/exk1</table>`,
};

test('the file goes up through a hidden input, and the verb ends on the notification', async ({ page }, info) => {
  const file = info.outputPath('okta-metadata.xml');
  await writeFile(file, '<EntityDescriptor/>');
  await page.setContent(`<h2>Upload IdP Metadata</h2><button>Browse</button><input type="file" hidden
    onchange="said.textContent = 'IdP metadata uploaded successfully: ' + this.files[0].name"><p id="said"></p>`);
  const part2 = new UploadIdpMetadata(page);
  await expect(part2.shown).toBeVisible();
  await expect(part2.configuredIdp).toBeHidden();
  expect(await part2.upload(file).press()).toBe('notification');
  await expect(part2.notification).toHaveText('IdP metadata uploaded successfully: okta-metadata.xml');
});

test('a question before the upload ends the verb; confirmed, it ends on the notification, which comes later', async ({
  page,
}, info) => {
  const file = info.outputPath('okta-metadata.xml');
  await writeFile(file, '<EntityDescriptor/>');
  await page.setContent(`<h2>Upload IdP Metadata</h2><input type="file" hidden onchange="ask.showModal()"><p id="said"></p>
    <div><button onclick="said.textContent = 'The wrong OK'">OK</button></div>
    <dialog id="ask"><p>The IdP metadata is replaced by that of the uploaded file.</p><button onclick="ask.close();
      setTimeout(() => (said.textContent = 'IdP metadata uploaded successfully'), 300)">Yes</button><button>No</button></dialog>`);
  const part2 = new UploadIdpMetadata(page);
  const upload = part2.upload(file);
  expect(await upload.press()).toBe('question');
  expect((await upload.question.read()).verdict).toBe('asks');
  await expect(page.getByText('IdP metadata uploaded successfully')).toBeHidden();
  expect(await upload.confirm()).toBe('notification');
  await expect(part2.notification).toHaveText('IdP metadata uploaded successfully');
});

test('a file field that is locked at first gets the file when it is unlocked', async ({ page }, info) => {
  const file = info.outputPath('okta-metadata.xml');
  await writeFile(file, '<EntityDescriptor/>');
  await page.setContent(`<h2>Upload IdP Metadata</h2><p id="said"></p>
    <input type="file" disabled onchange="said.textContent = disabled ? 'Choose a file' : 'IdP metadata uploaded successfully'">`);
  await page.evaluate(() => {
    setTimeout(() => document.querySelector('input')?.removeAttribute('disabled'), 500);
  });
  const part2 = new UploadIdpMetadata(page);
  expect(await part2.upload(file).press()).toBe('notification');
});

const refused = [
  'The uploaded metadata is not signed. Continue?',
  'The uploaded metadata is invalid. Continue?',
  'The certificate in the uploaded metadata expires soon. Continue?',
  'Remove the uploaded metadata?',
  'The metadata was uploaded before. Discard it?',
];

for (const words of refused)
  test(`nothing in a dialog that says "${words}" can be confirmed`, async ({ page }) => {
    await page.setContent(`<dialog open>${words} <button>Yes</button><button>No</button></dialog>`);
    const { question } = new UploadIdpMetadata(page).upload('');
    expect((await question.read()).verdict).toBe('is another');
  });

const reports = [
  ['reports its success', 'IdP metadata uploaded successfully', 'OK'],
  ['is another', 'IdP metadata uploaded successfully. Restart the node?', 'OK'],
  ['reports its success', 'IdP metadata uploaded successfully', 'Close'],
  ['reports a failure', 'The metadata is not valid.', 'OK'],
] as const;

for (const [verdict, words, button] of reports)
  test(`a dialog with ${button} alone that says "${words}" ${verdict}`, async ({ page }, info) => {
    const file = info.outputPath('okta-metadata.xml');
    await writeFile(file, '<EntityDescriptor/>');
    await page.setContent(`<h2>Upload IdP Metadata</h2><input type="file" hidden onchange="ask.showModal()">
      <dialog id="ask"><p>${words}</p><form method="dialog"><button>${button}</button></form></dialog>`);
    const upload = new UploadIdpMetadata(page).upload(file);
    expect(await upload.press()).toBe('question');
    expect((await upload.question.read()).verdict).toBe(verdict);
  });

for (const [how, markup] of Object.entries(idp)) {
  test(`an IdP that is configured already is listed: ${how}`, async ({ page }) => {
    await page.setContent(`<h2>Upload IdP Metadata</h2><input type="file"><section>${markup}</section>`);
    await expect(new UploadIdpMetadata(page).configuredIdp).toContainText('http://www.okta.com/exk1');
  });
}

test('a file of another kind never gets the metadata', async ({ page }, info) => {
  const file = info.outputPath('okta-metadata.xml');
  await writeFile(file, '<EntityDescriptor/>');
  await page.setContent(`<section><h2>Upload IdP Metadata</h2><p>Drop the file here.</p></section>
    <section><h2>Certificates</h2><label>CA certificate <input type="file"></label></section>`);
  page.setDefaultTimeout(300);
  const part2 = new UploadIdpMetadata(page);
  await expect(part2.upload(file).press()).rejects.toThrow(/Timeout|not the expected one/);
  await expect(page.getByLabel('CA certificate')).toHaveValue('');
});
