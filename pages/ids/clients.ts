import type { Locator, Page } from '@playwright/test';

/** IdS admin: Clients (name, client ID, redirect URL). Words: UCCE Admin Guide 12.6(2); the header words are a guess. */
export class Clients {
  readonly table: Locator;

  constructor(private readonly page: Page) {
    const header = page.getByRole('columnheader', { name: /client id/i });
    this.table = page.getByRole('table').or(page.getByRole('grid')).filter({ has: header });
  }

  /** The row of a client, by the name it was registered under. */
  client(name: string | RegExp): Locator {
    const named = { name, exact: true };
    const cell = this.page.getByRole('cell', named).or(this.page.getByRole('rowheader', named));
    return this.table.getByRole('row').filter({ has: cell.or(this.page.getByRole('gridcell', named)) });
  }
}
