import type { Locator, Page } from '@playwright/test';
import { AssignDialog } from './assign-dialog.ts';
import { action } from '../locate.ts';

/**
 * An app's Assignments tab. The document forgets it; without an assignment nobody gets in. Words: figure of February
 * 2026. Guess: the assigned are rows of a table, each with its name as a link.
 */
export class AssignmentsTab {
  readonly assign: Locator;
  /** The names, as many as there are. */
  readonly assigned: Locator;
  readonly nobody: Locator;
  private readonly toPeople: Locator;
  private readonly toGroups: Locator;
  private readonly groups: Locator;
  /** Of the list of people (figure); the list of groups has others (guess). */
  private readonly typeColumn: Locator;

  constructor(private readonly page: Page) {
    this.assign = action(page, /^Assign( ?▾| ?▼)?$/);
    this.toPeople = action(page, 'Assign to People');
    this.toGroups = action(page, 'Assign to Groups');
    this.groups = action(page, 'Groups');
    this.typeColumn = page.getByRole('columnheader', { name: 'Type', exact: true });
    this.assigned = page.getByRole('table').getByRole('row').getByRole('link').filter({ hasText: /\S/ });
    this.nobody = page.getByText(/^\s*No (users|groups) found\s*$/);
  }

  async assignToPeople(): Promise<AssignDialog> {
    await this.assign.click();
    await this.toPeople.click();
    return this.dialog();
  }

  async assignToGroups(): Promise<AssignDialog> {
    await this.assign.click();
    await this.toGroups.click();
    return this.dialog();
  }

  /** The list shows people first; those of a group are people too, the group itself is under Groups. */
  async showGroups(): Promise<void> {
    await this.groups.click();
    await this.typeColumn.waitFor({ state: 'hidden' });
  }

  private async dialog(): Promise<AssignDialog> {
    const dialog = new AssignDialog(this.page);
    await dialog.heading.waitFor();
    return dialog;
  }
}
