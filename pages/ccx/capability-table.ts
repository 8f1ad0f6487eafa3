/**
 * CCX Administration: Administrator Capability View as a table, one row a user and one column of check boxes a capability.
 * Words: Cisco 225814, step 11, OKTA side, for the path and the capability Reporting (Sources, Cisco 4.3).
 * Guess: the table. The Tools Menu chapter describes two lists instead (Sources, Cisco 15.3).
 */
import type { Locator, Page } from '@playwright/test';
import { cellsUnder, tablesWith } from '../shared/cell-under.ts';

export class CapabilityTable {
  readonly shown: Locator;

  constructor(
    page: Page,
    private readonly capability: 'Reporting' | 'Administrator',
  ) {
    this.shown = tablesWith(page, capability).filter({ has: page.getByRole('checkbox') });
  }

  /** What Update saves. */
  get view(): Locator {
    return this.shown.getByRole('checkbox');
  }

  async read(user: string): Promise<'given' | 'missing' | 'not listed'> {
    const box = this.box(user);
    if ((await box.count()) === 0) return 'not listed';
    return (await box.isChecked()) ? 'given' : 'missing';
  }

  /** Takes effect with Update only. */
  async give(user: string): Promise<void> {
    await this.box(user).check();
  }

  /** Where it stands whether the user has it. */
  of(user: string): Locator {
    return this.box(user);
  }

  /** The words of each row's first cell, without the head. */
  async users(): Promise<readonly string[]> {
    const rows = this.shown.getByRole('row').filter({ has: this.shown.page().getByRole('checkbox') });
    const first: string[] = [];
    for (const row of await rows.all()) first.push(((await row.getByRole('cell').allTextContents())[0] ?? '').trim());
    return first;
  }

  private box(user: string): Locator {
    // By the whole id: an id may end in a number.
    const page = this.shown.page();
    const cell = page.getByRole('cell').or(page.getByRole('rowheader')).or(page.getByRole('gridcell'));
    const whole = new RegExp(`^\\s*${user.replace(/[^\w-]/g, '\\$&')}\\s*$`, 'i');
    const name = cell.filter({ hasText: whole });
    return cellsUnder(this.shown, [this.capability], name).getByRole('checkbox');
  }
}
