import type { Locator } from '@playwright/test';

/** Widest table of these consoles, with room to spare. */
const columns = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The cell of the row `row` under the column header `header`. A cell's own name does not say its column (✓ under both
 * nodes), so the place comes from the header: for each place, if the header stands there, the row's cell there. Holds
 * for real tables and for ARIA grids; a table without that header has no such cell and the run stops.
 */
export function cellUnder(tables: Locator, row: string | RegExp, header: string | RegExp): Locator {
  const page = tables.page();
  const named = { name: row, exact: true };
  const name = page
    .getByRole('cell', named)
    .or(page.getByRole('rowheader', named))
    .or(page.getByRole('gridcell', named));
  const atPlace = columns.map((place) => {
    // No role or text tells a cell's column: only the header does, by its place.
    const there = page.locator(`:nth-child(${place})`);
    const heading = page.getByRole('columnheader', { name: header, exact: true }).and(there);
    const rows = tables
      .filter({ has: heading })
      .getByRole('row')
      .filter({ has: name, hasNot: page.getByRole('table') });
    return rows.locator(`:scope > :nth-child(${place})`);
  });
  return atPlace.reduce((all, one) => all.or(one)).describe(`cell "${String(header)}" of row "${String(row)}"`);
}

/** A node as a table names it: by FQDN or by its first label, whatever mark stands beside it. */
export function nodeName(host: string): RegExp {
  const [label = host, ...domain] = host.split('.').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`(^|\\s)${label}(\\.${domain.join('\\.')})?(\\s|$)`, 'i');
}
