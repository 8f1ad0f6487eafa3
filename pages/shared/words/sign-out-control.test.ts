/** The way out of a console, beside the Sign Out of something else. */
import { expect, test } from '@playwright/test';
import { signOutControl } from './sign-out-control.ts';

const sign = (words = 'Sign Out') => `<button>${words}</button>`;

for (const [what, html] of Object.entries({
  'in a header': `<header>Product <form>${sign()}</form></header>`,
  'beside the name of the user': `<div><span>jane@acme.test</span> | <a href="#out">Sign Out</a></div>`,
  'in a list': `<ul><li>Help</li><li>${sign()}</li></ul>`,
}))
  test(`it is found ${what}`, async ({ page }) => {
    await page.setContent(`${html}<main><p>Phone of the desk: ${sign()}</p></main>`);
    await expect(signOutControl(page, 'Sign Out')).toHaveCount(1);
    await expect(signOutControl(page.getByRole('main'), 'Sign Out')).toHaveCount(0);
  });

test('where it is called otherwise, that of a sentence is not taken, before or behind it', async ({ page }) => {
  await page.setContent(`<header>${sign('Leave')}</header><p>Phone ${sign()}</p><p>${sign()} of the chat</p>`);
  await expect(signOutControl(page, 'Sign Out')).toHaveCount(0);
});
