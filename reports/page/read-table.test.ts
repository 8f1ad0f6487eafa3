/** The table of values: two columns only where something differs. */
import { expect, test } from '@playwright/test';
import type { Step } from '../evidence.ts';
import { readTable } from './read-table.ts';

type Value = Step['read']['before'];

const shown = async (before: Value, after: Value, acted?: boolean) => {
  const read = { before, after };
  return String(await readTable({ title: 'A step', read, ...(acted === undefined ? {} : { acted }) }));
};

test('a step that changed nothing has one column', async ({ page }) => {
  await page.setContent(await shown({ state: 'Not Ready' }, { state: 'Not Ready' }));
  await expect(page.getByRole('columnheader')).toHaveText(['Value', 'Seen']);
  await expect(page.getByRole('cell', { name: 'Not Ready' })).toHaveCount(1);
});

test('so has one value without a name', async ({ page }) => {
  await page.setContent(await shown('SSO Mode', 'SSO Mode', false));
  await expect(page.getByRole('columnheader')).toHaveText(['Seen']);
  await expect(page.getByRole('cell')).toHaveText(['SSO Mode']);
});

test('a change has two columns, and a value beside it that stays stands there once', async ({ page }) => {
  await page.setContent(
    await shown({ 'IdP Entity ID': '', Status: 'None' }, { 'IdP Entity ID': 'http://okta', Status: 'None' }, true),
  );
  await expect(page.getByRole('columnheader')).toHaveText(['Value', 'Before', 'After']);
  await expect(page.getByRole('row', { name: 'IdP Entity ID' }).getByRole('cell')).toHaveText(['–', 'http://okta']);
  await expect(page.getByRole('row', { name: 'Status' }).getByRole('cell')).toHaveText(['None (before and after)']);
});

test('a step that acted and read the same again says so in one column', async ({ page }) => {
  await page.setContent(await shown({ Expiry: 'Nov 25, 2029' }, { Expiry: 'Nov 25, 2029' }, true));
  await expect(page.getByRole('columnheader')).toHaveText(['Value', 'Before and after']);
});

test('a step without values has no table', async () => {
  expect(await shown(null, null)).toBe('');
});
