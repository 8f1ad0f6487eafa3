/** Chosen drop-downs: choosing, reading, and a text that lags behind. */
import { expect, test } from '@playwright/test';
import { ChosenSelect } from './chosen-select.ts';
import { chosen, toolkit } from './testing/toolkit.ts';

test.describe('Chosen drop-down', () => {
  test.beforeEach(async ({ page }) => {
    const nameId = chosen('Name ID format', ['Unspecified', 'EmailAddress', 'Persistent', 'Transient']);
    const response = chosen('Response', ['Signed', 'Unsigned']);
    await page.setContent(toolkit(nameId + response + chosen('Assertion Signature', ['Signed', 'Unsigned'])));
  });

  test('chooses in the list that was moved to the body, on screen and in the hidden select', async ({ page }) => {
    const format = ChosenSelect.labelled(page, 'Name ID format');
    await format.choose('Transient');
    await expect(format.value).toHaveText('Transient');
    expect(await format.read()).toBe('Transient');
    await expect(
      page.getByLabel('Name ID format').and(page.getByRole('combobox', { includeHidden: true })),
    ).toHaveValue('Transient');
  });

  test('leaves the others alone, though they offer the same', async ({ page }) => {
    await ChosenSelect.labelled(page, 'Assertion Signature').choose('Unsigned');
    expect(await ChosenSelect.labelled(page, 'Response').read()).toBe('Signed');
  });

  test('the name of an option is whole: Signed is not Unsigned', async ({ page }) => {
    const response = ChosenSelect.labelled(page, 'Response');
    await response.choose('Unsigned');
    await response.choose('Signed');
    expect(await response.read()).toBe('Signed');
  });

  test('an unknown option stops at once, and the message lists the known ones', async ({ page }) => {
    page.setDefaultTimeout(0);
    await expect(ChosenSelect.labelled(page, 'Response').choose('Sealed')).rejects.toThrow(
      'The list does not offer "Sealed". It offers: Signed, Unsigned.',
    );
  });

  test('a text on the screen that differs from the hidden select stops the run', async ({ page }) => {
    const select = page.getByLabel('Response').and(page.getByRole('combobox', { includeHidden: true }));
    await select.evaluate((element) => element instanceof HTMLSelectElement && (element.value = 'Unsigned'));
    await expect(ChosenSelect.labelled(page, 'Response').read()).rejects.toThrow(
      'The list shows "Signed" but holds "Unsigned".',
    );
  });
});
