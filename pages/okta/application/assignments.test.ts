/** The Assignments tab and its dialog: people, groups, and names that begin alike. */
import { expect, test } from '@playwright/test';
import { AssignmentsTab } from './assignments-tab.ts';
import { assignments } from '../testing/screens.ts';
import { toolkit } from '../testing/toolkit.ts';

test.describe('Assignments', () => {
  test('people: the row of that name only, with a second step', async ({ page }) => {
    await page.setContent(toolkit(assignments('People')));
    const tab = new AssignmentsTab(page);
    await expect(tab.assigned).toHaveCount(0);
    const dialog = await tab.assignToPeople();
    await dialog.search('Agent');
    await dialog.assign('Agent One');
    await expect(dialog.saveAndGoBackButton).toBeVisible();
    await dialog.saveAndGoBack();
    await expect(dialog.assigned('Agent One')).toBeVisible();
    await expect(dialog.assigned('agent1@example.com')).toBeVisible();
    await expect(dialog.assigned('Agent One Hundred')).toBeHidden();
    await expect(dialog.assigned('Agent Two')).toBeHidden();
    await dialog.done();
    await expect(tab.assigned).toHaveText(['Agent One']);
  });

  test('the second of two, by its login', async ({ page }) => {
    await page.setContent(toolkit(assignments('People')));
    const tab = new AssignmentsTab(page);
    const dialog = await tab.assignToPeople();
    await dialog.assign('agent100@example.com');
    await dialog.saveAndGoBack();
    await dialog.done();
    await expect(tab.assigned).toHaveText(['Agent One Hundred']);
  });

  test('groups: assigned at once', async ({ page }) => {
    await page.setContent(toolkit(assignments('Groups')));
    const dialog = await new AssignmentsTab(page).assignToGroups();
    await dialog.assign('Agent One');
    await expect(dialog.saveAndGoBackButton).toBeHidden();
    await expect(dialog.assigned('Agent One')).toBeVisible();
    await dialog.done();
  });
});
