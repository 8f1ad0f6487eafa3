/** A click that is not possible explains more than the answer that did not come. */
import { expect, test } from '@playwright/test';
import { clickFor } from './click-for.ts';

test('a control that is missing is told, although the wait for the answer ends first', async ({ page }) => {
  page.setDefaultTimeout(150);
  await page.setContent('<button>Other</button>');
  const popup = page.waitForEvent('popup', { timeout: 100 });
  await expect(clickFor(page.getByRole('button', { name: 'Test' }), popup)).rejects.toThrow(/locator\.click/);
});

test('an answer that does not come is told if the click was done', async ({ page }) => {
  await page.setContent('<button>Test</button>');
  const popup = page.waitForEvent('popup', { timeout: 200 });
  await expect(clickFor(page.getByRole('button', { name: 'Test' }), popup)).rejects.toThrow(/event "popup"/);
});

test('two controls of the name are told at once', async ({ page }) => {
  await page.setContent('<button>Test</button><button>Test</button>');
  const popup = page.waitForEvent('popup', { timeout: 30_000 });
  popup.catch(() => undefined);
  await expect(clickFor(page.getByRole('button', { name: 'Test' }), popup)).rejects.toThrow(/strict mode violation/);
});

test('the answer is given', async ({ page }) => {
  await page.setContent('<button onclick="window.open()">Test</button>');
  const popup = page.waitForEvent('popup');
  expect(await clickFor(page.getByRole('button', { name: 'Test' }), popup)).not.toBe(page);
});
