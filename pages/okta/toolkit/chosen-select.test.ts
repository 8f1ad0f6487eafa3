/** Chosen drop-downs: choosing, reading, a text that lags behind, and the lists of other controls. */
import { expect, test } from '@playwright/test';
import { ChosenSelect } from './chosen-select.ts';
import { chosen, textSelect, toolkit } from '../testing/toolkit.ts';

const many = Array.from({ length: 13 }, (_, at) => `Format ${at + 1}`);
const form = [
  chosen('Name ID format', ['Unspecified', 'EmailAddress', 'Persistent', 'Transient']),
  chosen('Response', ['Signed', 'Unsigned']),
  chosen('Assertion Signature', ['Signed', 'Unsigned']),
  chosen('Update application username on', ['Create and update', 'Create only'], { disabled: true }),
  chosen('Twice', ['None', 'Hook', 'Hook']),
  chosen('Many', many),
  // "Visible" lists that are only shifted off the screen: the value box of the statements, and a plain Chosen.
  textSelect('values', ['Transient', 'user.login']),
  chosen('Plain', ['One', 'Two'])
    .replace('style="display: none">', '>')
    .replace('role="listbox" style="display: none"', ''),
].join('');

for (const old of [false, true])
  test.describe(`Chosen drop-down of the ${old ? 'toolkit of 2018' : 'toolkit of today'}`, () => {
    test.beforeEach(async ({ page }) => {
      page.setDefaultTimeout(5_000);
      await page.setContent(toolkit(form, { old }));
    });

    test('chooses in the list that was moved to the body, on screen and in the hidden select', async ({ page }) => {
      const format = ChosenSelect.labelled(page, 'Name ID format');
      await format.choose('Transient');
      expect(await format.read()).toBe('Transient');
      await expect(
        page.getByLabel('Name ID format').and(page.getByRole('combobox', { includeHidden: true })),
      ).toHaveValue('Transient');
    });

    test('leaves the others alone, though they offer the same', async ({ page }) => {
      await ChosenSelect.labelled(page, 'Assertion Signature').choose('Unsigned');
      expect(await ChosenSelect.labelled(page, 'Response').read()).toBe('Signed');
    });

    test('the name of an option is whole: Signed is not Unsigned, Format 1 is not Format 13', async ({ page }) => {
      const response = ChosenSelect.labelled(page, 'Response');
      await response.choose('Unsigned');
      await response.choose('Signed');
      expect(await response.read()).toBe('Signed');
      await ChosenSelect.labelled(page, 'Many').choose('Format 13');
      expect(await ChosenSelect.labelled(page, 'Many').read()).toBe('Format 13');
    });

    test('an unknown option stops at once, and the message lists the known ones', async ({ page }) => {
      await expect(ChosenSelect.labelled(page, 'Response').choose('Sealed')).rejects.toThrow(
        'The list does not offer "Sealed". It offers: Signed, Unsigned.',
      );
    });

    test('two options of one text stop the run, with their number', async ({ page }) => {
      await expect(ChosenSelect.labelled(page, 'Twice').choose('Hook')).rejects.toThrow(
        'The list offers "Hook" 2 times. Choose the right one by hand.',
      );
    });

    test('a list that was built again has no roles', async ({ page }) => {
      const select = page.getByLabel('Name ID format').and(page.getByRole('combobox', { includeHidden: true }));
      await select.dispatchEvent('liszt:updated');
      await expect(page.getByRole('option', { name: 'Persistent', includeHidden: true })).toHaveCount(1);
      await ChosenSelect.labelled(page, 'Name ID format').choose('Persistent');
    });

    test('a disabled list is left alone if it has the value, else it stops the run', async ({ page }) => {
      const list = ChosenSelect.labelled(page, 'Update application username on');
      await list.choose('Create and update');
      await expect(list.choose('Create only')).rejects.toThrow('The list is disabled and shows "Create and update"');
    });

    test('a text on the screen that differs from the hidden select stops the run, and choosing mends it', async ({
      page,
    }) => {
      const select = page.getByLabel('Response').and(page.getByRole('combobox', { includeHidden: true }));
      await select.evaluate((element) => element instanceof HTMLSelectElement && (element.value = 'Unsigned'));
      const response = ChosenSelect.labelled(page, 'Response');
      await expect(response.read()).rejects.toThrow('The list shows "Signed" but holds "Unsigned".');
      await response.choose('Signed');
      expect(await response.read()).toBe('Signed');
    });
  });
