/** A description is told by the message of a stop, and changes nothing else. */
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { sentenceOf } from '../../../fixtures/evidence/explain/playwright-message.ts';
import { tellDescriptions } from './described.ts';

test.beforeEach(async ({ page }) => {
  tellDescriptions(page);
  tellDescriptions(page);
  await page.setContent('<form id="a"><button>Go</button></form><form id="b"><i>1</i><i>2</i></form>');
});

test('a described element that is missing is told by its words', async ({ page }) => {
  const words = 'the button "Regenerate" of the block "SAML Certificate"';
  const error: unknown = await page
    .getByRole('button', { name: /^Regen/ })
    .describe(words)
    .click({ timeout: 100 })
    .catch((reason: unknown) => reason);
  expect(sentenceOf(stripVTControlCharacters(String(error)))).toBe(
    `T${words.slice(1)} is not on the screen within 0.1 s (click).`,
  );
});

test('a described element is found as before, alone, in others and as a filter', async ({ page }) => {
  const go = page.getByRole('button', { name: 'Go' }).describe('the button "Go"');
  await expect(go).toHaveText('Go');
  await expect(page.getByText('1').describe('one').or(go)).toHaveCount(2);
  const forms = page.getByText(/./).describe('the forms').filter({ has: go });
  await expect(forms).toHaveCount(0);
  await expect(page.getByRole('document').filter({ has: go }).getByText(/[12]/)).toHaveCount(2);
});
