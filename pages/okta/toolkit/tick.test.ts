/** Check boxes and radio buttons below their labels, beside them, inside of them, and without one. */
import { expect, test } from '@playwright/test';
import { tick } from './tick.ts';
import { checkBox, radio, toolkit } from '../testing/toolkit.ts';

const link = '<a href="#left" style="display: block; text-align: center">Learn more</a>';

const forms = {
  'a label that lies over it': checkBox('Signed'),
  'a label with a link in its middle': checkBox(`Signed ${link}`),
  'two labels': `<label for="own">Signed</label><div class="custom-checkbox"><input id="own" type="checkbox"><label for="own"></label></div>`,
  'a label beside it': '<input id="a" type="checkbox"><label for="a">Signed</label>',
  'a label around it': '<label>Signed <input type="checkbox"></label>',
  'a name of its own': '<input type="checkbox" aria-label="Signed">',
};

for (const [name, form] of Object.entries(forms))
  test(`a check box with ${name}`, async ({ page }) => {
    page.setDefaultTimeout(5_000);
    await page.setContent(toolkit(form));
    const box = page.getByRole('checkbox', { name: /^Signed/ });
    for (const checked of [true, true, false, false]) {
      await tick(page, box, checked);
      await expect(box).toBeChecked({ checked });
    }
    expect(page.url()).not.toContain('#left');
  });

test('a box whose value comes between the look and the click is clicked once more', async ({ page }) => {
  page.setDefaultTimeout(5_000);
  await page.setContent(toolkit(checkBox('Signed')));
  const box = page.getByRole('checkbox', { name: /^Signed/ });
  await page.evaluate(() => {
    const late = document.querySelector('input');
    window.addEventListener('mousedown', () => late?.click(), { once: true, capture: true });
  });
  await tick(page, box);
  await expect(box).toBeChecked();
});

test('a radio button below its label, and not its neighbour', async ({ page }) => {
  page.setDefaultTimeout(5_000);
  await page.setContent(toolkit(radio('SAML 2.0', 'm', { explain: `Read ${link}` }) + radio('OIDC', 'm')));
  await tick(page, page.getByRole('radio', { name: /^SAML 2\.0/ }));
  await expect(page.getByRole('radio', { name: /^SAML 2\.0/ })).toBeChecked();
  await tick(page, page.getByRole('radio', { name: 'OIDC' }));
  await expect(page.getByRole('radio', { name: 'OIDC' })).toBeChecked();
});

test('a box that another thing covers is not clicked through it', async ({ page }) => {
  page.setDefaultTimeout(1_000);
  const cover = '<div style="position: fixed; inset: 0">Saving</div>';
  await page.setContent(toolkit(checkBox('Signed') + cover));
  await expect(tick(page, page.getByRole('checkbox', { name: 'Signed' }))).rejects.toThrow('intercepts pointer events');
});
