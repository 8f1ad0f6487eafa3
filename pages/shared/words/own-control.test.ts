/** A control is found beside what it belongs to, and another one of the same words never. */
import { expect, test } from '@playwright/test';
import { controlOf, fileOf } from './own-control.ts';
import { field, text } from './said.ts';

const next = (id = '') => `<button id="${id}">Next</button>`;
const form = (inner: string) => `<form><label>Username <input></label><div>${inner}</div></form>`;
const tour = `<div class="tour"><p>Tip 1 of 5: the tabs.</p>${next()}</div>`;

const fields: Record<string, readonly [string, number]> = {
  'in the form': [form(next('it')), 1],
  'in a row of buttons': [form(`<p><a href="#">Help</a> ${next('it')}</p>`), 1],
  'beside a tour with one': [form(next('it')) + tour, 1],
  'renamed, and a tour has one': [form('<button>Continue</button>') + tour, 0],
  'renamed, and a tour inside the form has one': [form(`<button>Continue</button>${tour}`), 0],
  'renamed, and a bare one around': [form('<button>Continue</button>') + next(), 0],
  'renamed, and one in another form': [form('<button>Continue</button>') + `<form>${next()}</form>`, 0],
  'of another form by its attribute': [`<form id="other"></form>${form('<button form="other">Next</button>')}`, 0],
  'outside, of this form by its attribute': [
    `<section><form id="f"><input placeholder="Username"></form><button form="f" id="it">Next</button></section>`,
    1,
  ],
  'without a form': [`<div><input placeholder="Username">${next('it')}</div>`, 1],
  twice: [form(next() + next()), 2],
};

for (const [where, [html, count]] of Object.entries(fields))
  test(`the button of a field: ${where}`, async ({ page }) => {
    await page.setContent(`<header>Product</header><main>${html}</main>`);
    const next = controlOf(field(page, 'Username'), 'Next');
    await expect(next).toHaveCount(count);
    // The bare and the wrong ones have no id.
    // eslint-disable-next-line playwright/no-raw-locators -- all of them have the same words
    await expect(next.and(page.locator('#it'))).toHaveCount(count === 1 ? 1 : 0);
  });

const register = (id = '') => `<button id="${id}">Register</button>`;
const part = (inner: string) => `<section><div><h2>On-Boarding</h2></div>${inner}</section>`;
const titles: Record<string, readonly [string, number]> = {
  'in the part': [part(`<form>${register('it')}</form><table><tr><td><button>Go</button></table>`), 1],
  'in the body below the title, with a note': [
    part(`<p>Note</p><fieldset><p>Status</p><form>${register('it')}</form></fieldset>`),
    1,
  ],
  'hidden, and a box in the part has one': [
    part(`<form><button hidden>Register</button></form><div>Licence ${register()}</div>`),
    0,
  ],
  'renamed, and a bare one around': [part('<button>Register Components</button>') + register(), 0],
  'renamed, and a box in the part has one': [
    part(`<button>Register Components</button><div>Licence <span>${register()}</span></div>`),
    0,
  ],
  'renamed, and one in the header of the part': [part(`<header>${register()}</header>`), 0],
};

for (const [where, [html, count]] of Object.entries(titles))
  test(`the button of a title: ${where}`, async ({ page }) => {
    await page.setContent(`<main>${html}</main>`);
    await expect(controlOf(text(page, 'On-Boarding'), 'Register')).toHaveCount(count);
  });

const files: Record<string, readonly [string, number]> = {
  'with a label': ['<form><label>IdP metadata file <input type="file" accept=".xml" hidden></label></form>', 1],
  'without a label': ['<button>Browse</button><input type="file" hidden>', 1],
  'with the label of a button': ['<label>Choose file <input type="file"></label>', 1],
  'of a certificate': ['<div><label>CA certificate <input type="file"></label></div>', 0],
  'of a certificate by its kinds': ['<input type="file" accept=".pem,.cer">', 0],
  'of a certificate beside': ['<div><span>CA certificate</span><input type="file"></div>', 0],
};

for (const [which, [html, count]] of Object.entries(files))
  test(`the file field of a title: ${which}`, async ({ page }) => {
    await page.setContent(`<section><h2>Upload IdP Metadata</h2>${html}</section>`);
    await expect(fileOf(text(page, 'Upload IdP Metadata'), 'metadata', 'xml')).toHaveCount(count);
  });
