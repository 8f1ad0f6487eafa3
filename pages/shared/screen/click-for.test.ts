/** A click that is not possible explains more than the answer that did not come. */
import { expect, test } from '@playwright/test';
import { sentenceOf } from '../../../fixtures/evidence/explain/playwright-message.ts';
import { clickFor } from './click-for.ts';

const opens = { clicked: 'The button "Test"', follows: 'its window' };

test('a control that is missing is told, although the wait for the answer ends first', async ({ page }) => {
  page.setDefaultTimeout(150);
  await page.setContent('<button>Other</button>');
  const popup = page.waitForEvent('popup', { timeout: 100 });
  await expect(clickFor(page.getByRole('button', { name: 'Test' }), popup, opens)).rejects.toThrow(/locator\.click/);
});

test('what does not come is told with the control, if the click was done', async ({ page }) => {
  await page.setContent('<button>Test</button>');
  const popup = page.waitForEvent('popup', { timeout: 200 });
  const clicked = clickFor(page.getByRole('button', { name: 'Test' }), popup, opens);
  const told = await clicked.catch((error: unknown) => sentenceOf(String(error)));
  expect(told).toBe('The button "Test" was clicked, and its window did not come within 0.2 s.');
});

test('two controls of the name are told at once', async ({ page }) => {
  await page.setContent('<button>Test</button><button>Test</button>');
  const popup = page.waitForEvent('popup', { timeout: 30_000 });
  popup.catch(() => undefined);
  await expect(clickFor(page.getByRole('button', { name: 'Test' }), popup, opens)).rejects.toThrow(
    /strict mode violation/,
  );
});

test('the answer is given', async ({ page }) => {
  await page.setContent('<button onclick="window.open()">Test</button>');
  const popup = page.waitForEvent('popup');
  expect(await clickFor(page.getByRole('button', { name: 'Test' }), popup, opens)).not.toBe(page);
});
