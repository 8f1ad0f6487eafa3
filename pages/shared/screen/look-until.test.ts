/** A look that waits for what a page draws late, and a control that is unlocked late or never. */
import { expect, test } from '@playwright/test';
import { lookUntil, unlocks } from './look-until.ts';

test('it looks again until something is found', async ({ page }) => {
  await page.setContent('<input value="" aria-label="Name">');
  await page.evaluate(() => {
    setTimeout(() => document.querySelector('input')?.setAttribute('value', 'late'), 300);
  });
  const value = async () => /.+/.exec(await page.getByRole('textbox').inputValue())?.[0];
  expect(await lookUntil(page, value, 0)).toBeUndefined();
  expect(await lookUntil(page, value, 10_000)).toBe('late');
});

test('a button that is unlocked later can be pressed, and one that stays locked cannot', async ({ page }) => {
  await page.setContent('<button disabled>Register</button><button disabled>Enable</button>');
  await page.evaluate(() => {
    setTimeout(() => document.querySelector('button')?.removeAttribute('disabled'), 300);
  });
  expect(await unlocks(page.getByRole('button', { name: 'Register' }), 10_000)).toBe(true);
  expect(await unlocks(page.getByRole('button', { name: 'Enable' }), 300)).toBe(false);
});
