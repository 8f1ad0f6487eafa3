/**
 * An app's Assignments tab. The document leaves it out, but without an assignment nobody gets in.
 * Words: screenshot of February 2026 (Sources, Picture 7 and Okta 1.10).
 * Guess: the assigned are rows of a table, each with its name as a link.
 */
import type { Locator, Page } from '@playwright/test';
import { AssignDialog } from './assign-dialog.ts';
import { action } from '../locate.ts';

export class AssignmentsTab {
  readonly assign: Locator;
  /** One name for each assignment. */
  readonly assigned: Locator;
  private readonly toPeople: Locator;
  private readonly toGroups: Locator;
  private readonly groups: Locator;
  /** The list of people has this column (Sources, Picture 7); the list of groups has other columns. */
  private readonly typeColumn: Locator;

  constructor(private readonly page: Page) {
    this.assign = action(page, /^Assign( ?▾| ?▼)?$/);
    this.toPeople = action(page, 'Assign to People');
    this.toGroups = action(page, 'Assign to Groups');
    this.groups = action(page, 'Groups');
    this.typeColumn = page.getByRole('columnheader', { name: 'Type', exact: true });
    this.assigned = page.getByRole('table').getByRole('row').getByRole('link').filter({ hasText: /\S/ });
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

  /** The list shows people first, and members of a group are people too. The group itself is under Groups. */
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
