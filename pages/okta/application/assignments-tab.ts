/**
 * An app's Assignments tab. The document leaves it out, but without an assignment nobody gets in.
 * Words: screenshot of February 2026 (Sources, Picture 7 and Okta 1.10).
 * Guess: the assigned are rows of a table, each with its name as a link.
 */
import type { Locator, Page } from '@playwright/test';
import { AssignDialog } from './assign-dialog.ts';
import { listed } from '../listed.ts';
import { action, blockWith, menuEntry } from '../locate.ts';

export class AssignmentsTab {
  readonly assign: Locator;
  /** One name for each assignment. */
  readonly assigned: Locator;
  private readonly toPeople: Locator;
  private readonly toGroups: Locator;
  private readonly groups: Locator;
  /** The heads of the list of people and of the list of groups (Sources, Picture 7). */
  private readonly people: Locator;
  private readonly priority: Locator;

  constructor(private readonly page: Page) {
    this.assign = action(page, 'Assign');
    this.toPeople = menuEntry(page, 'Assign to People');
    this.toGroups = menuEntry(page, 'Assign to Groups');
    // The view of groups has a second control of this name, the drop-down beside the search (Sources, Picture 7).
    const filters = page.getByText(/^\s*Filters\s*$/i).filter({ visible: true });
    const withoutFilters = page.getByRole('document').filter({ hasNot: filters });
    this.groups = action(blockWith(page, filters, action(page, GROUPS)), GROUPS).or(action(withoutFilters, GROUPS));
    this.people = page.getByRole('columnheader', { name: /^(Type|Person\b)/ });
    this.priority = page.getByRole('columnheader', { name: 'Priority', exact: true });
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

  /** Ends when the list has its rows, or says that it has none. */
  async loaded(): Promise<void> {
    await listed(this.page, this.assigned);
  }

  /** The list shows people first, and members of a group are people too. The group itself is under Groups. */
  async showGroups(): Promise<void> {
    if (await this.priority.isVisible()) return;
    await this.groups.click();
    await this.page.getByRole('document').filter({ has: this.people }).waitFor({ state: 'detached' });
    await this.loaded();
  }

  private async dialog(): Promise<AssignDialog> {
    const dialog = new AssignDialog(this.page);
    await dialog.heading.waitFor();
    return dialog;
  }
}

/** An entry of the filters may have a number behind it. */
const GROUPS = /Groups(\s*\d+)?/;
