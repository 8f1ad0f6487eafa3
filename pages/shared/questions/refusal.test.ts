/** What refuses, and what only stands there. */
import { expect, test } from '@playwright/test';
import { Refusal } from './refusal.ts';

const sense = /login failed/i;

test('an alert that stood there before is no refusal, also after it was drawn anew', async ({ page }) => {
  const licence = (days: number) => `<div role="alert">The licence expires in ${days} days.</div>`;
  await page.setContent(licence(30));
  const refusal = new Refusal(page, sense);
  await refusal.remember();
  await page.setContent(`${licence(29)}<p>Welcome</p>`);
  await expect(refusal.shown).toBeHidden();
  await page.setContent(`${licence(29)}<div role="alert">User admin is not authorized.</div>`);
  await expect(refusal.shown).toBeVisible();
  expect(await refusal.words()).toBe('User admin is not authorized.');
});

test('a text of the sense, and the error of a field beside the alert', async ({ page }) => {
  await page.setContent(`<p>Login&nbsp;FAILED for admin</p><form><input aria-invalid="true">
    <span class="field-error">Enter your password.</span></form><div role="alert">Correct the marked field.</div>`);
  const refusal = new Refusal(page, /login\s+failed/i);
  expect(await refusal.words()).toBe('Login FAILED for admin Enter your password. Correct the marked field.');
});

test('on a screen without the form an alert is no refusal', async ({ page }) => {
  await page.setContent(`<div role="alert">The licence expires.</div><main>Home</main>`);
  const refusal = new Refusal(page, sense, page.getByRole('textbox'));
  await expect(refusal.shown).toBeHidden();
  await page.setContent(`<div role="alert">The account is locked.</div><input>`);
  await expect(refusal.shown).toBeVisible();
});
