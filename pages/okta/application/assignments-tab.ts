/**
 * An app's Assignments tab. The document leaves it out, but without an assignment nobody gets in.
 * Words: screenshot of February 2026 (Sources, Picture 7 and Okta 1.10).
 * Guess: the assigned are rows of a table or a grid, each with its name as a link.
 */
import type { Locator, Page } from '@playwright/test';
import { column, control, fieldNamed, text } from '../../shared/words/said.ts';
import { AssignDialog } from './assign-dialog.ts';
import { listed } from '../toolkit/listed.ts';
import { readRows, type ListedRow } from './listed-rows.ts';
import { blockWith, menuEntry } from '../toolkit/locate.ts';
import { comes, goes } from '../../shared/screen/comes.ts';

export class AssignmentsTab {
  readonly assign: Locator;
  /** One row for each assignment, which shows a name, and for people their user name in the app. */
  readonly assigned: Locator;
  private readonly toPeople: Locator;
  private readonly toGroups: Locator;
  private readonly groups: Locator;
  /** The heads of the list of people and of the list of groups (Sources, Picture 7). */
  private readonly people: Locator;
  private readonly priority: Locator;

  constructor(private readonly page: Page) {
    const beside = fieldNamed(page, 'Search').filter({ visible: true }).or(control(page, 'Convert assignments'));
    // A block with a heading is more than the row of tools above the list.
    const tools = blockWith(page, control(page, 'Assign'), beside).filter({ hasNot: page.getByRole('heading') });
    this.assign = control(tools, 'Assign');
    this.toPeople = menuEntry(page, 'Assign to People');
    this.toGroups = menuEntry(page, 'Assign to Groups');
    // The view of groups has a second control of this name, the drop-down beside the search (Sources, Picture 7).
    const filters = text(page, 'Filters');
    const withoutFilters = page.getByRole('document').filter({ hasNot: filters });
    const ofFilters = control(blockWith(page, filters, control(page, 'Groups')), 'Groups');
    this.groups = ofFilters.or(control(withoutFilters, 'Groups'));
    this.people = column(page, 'Person', 'Type');
    this.priority = column(page, 'Priority');
    // Rows of a table and of a grid at once. One with rows in it only arranges them.
    const rows = ['tr', '[role="row"]'].map((row) => `${row}:has(a, [role="link"]):not(:has(tr, [role="row"]))`);
    this.assigned = page.locator(rows.join()).filter({ visible: true });
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

  async read(): Promise<ListedRow[]> {
    return readRows(this.assigned);
  }

  /** The list shows people first, and members of a group are people too. The group itself is under Groups. */
  async showGroups(): Promise<void> {
    if (await this.priority.isVisible()) return;
    await this.groups.click();
    await goes(this.page.getByRole('document').filter({ has: this.people }));
    await this.loaded();
  }

  private async dialog(): Promise<AssignDialog> {
    const dialog = new AssignDialog(this.page);
    await comes(dialog.heading);
    return dialog;
  }
}
