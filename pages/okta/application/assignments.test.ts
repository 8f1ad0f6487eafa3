/** The Assignments tab and its dialog: people, groups, a list that answers late, and names that begin alike. */
import { expect, test } from '@playwright/test';
import { AssignmentsTab } from './assignments-tab.ts';
import { byLogin, byName, group } from './listed-rows.ts';
import { assignments } from '../testing/assignments-screen.ts';
import { toolkit } from '../testing/toolkit.ts';

test.beforeEach(({ page }) => page.setDefaultTimeout(5_000));

for (const old of [false, true])
  test.describe(`Assignments, menu of the toolkit of ${old ? '2018' : 'today'}`, () => {
    test('people: the row of that name only, with a second step', async ({ page }) => {
      await page.setContent(toolkit(assignments('People'), { old }));
      const tab = new AssignmentsTab(page);
      await tab.loaded();
      await expect(tab.assigned).toHaveCount(0);
      const dialog = await tab.assignToPeople();
      await dialog.search(byName('Agent One'));
      await dialog.assign(byName('Agent One'));
      await expect(dialog.saveAndGoBackButton).toBeVisible();
      await dialog.saveAndGoBack();
      await expect(dialog.assigned(byName('Agent One'))).toBeVisible();
      await expect(dialog.assigned(byLogin('agent1@example.com'))).toBeVisible();
      await expect(dialog.assigned(byName('Agent One Hundred'))).toBeHidden();
      await expect(dialog.assigned(byName('Agent Two'))).toBeHidden();
      await dialog.done();
      await expect(tab.assigned).toHaveText([/^Agent One/]);
    });

    test('the second of two, by its login, and then one whom only the search finds', async ({ page }) => {
      await page.setContent(toolkit(assignments('People'), { old }));
      const tab = new AssignmentsTab(page);
      const dialog = await tab.assignToPeople();
      for (const login of ['agent100@example.com', 'sup@example.com', 'agent1@example.com']) {
        await dialog.search(byLogin(login));
        await dialog.assign(byLogin(login));
        await dialog.saveAndGoBack();
      }
      await dialog.done();
      await expect(tab.assigned).toHaveText([/^Agent One Hundred/, /^Supervisor/, /^Agent One/]);
    });

    test('groups: assigned at once, by the answer to the search', async ({ page }) => {
      await page.setContent(toolkit(assignments('Groups'), { old }));
      const dialog = await new AssignmentsTab(page).assignToGroups();
      await dialog.search(group('Supervisor'));
      await dialog.assign(group('Supervisor'));
      await expect(dialog.saveAndGoBackButton).toBeHidden();
      await expect(dialog.assigned(group('Supervisor'))).toBeVisible();
      await dialog.done();
    });
  });

for (const groups of [['Help Desk', 'Agents'], []])
  test(`the view of groups has two controls of that name: ${groups.length} groups`, async ({ page }) => {
    await page.setContent(toolkit(assignments('Groups', { groups })));
    const tab = new AssignmentsTab(page);
    await tab.loaded();
    await tab.showGroups();
    // Read as the run reads it: at once, without a wait.
    const names = (await tab.read()).map(({ texts: [name] }) => name);
    expect(names).toEqual(groups);
    await expect(page.getByRole('link', { name: 'Groups' })).toHaveCount(2);
    await tab.showGroups();
    expect((await tab.read()).map(({ texts: [name] }) => name)).toEqual(groups);
  });
