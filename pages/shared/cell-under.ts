/** A cell of a table, found by the words of its row and of its column. */
import type { Locator } from '@playwright/test';

/** More places than the widest table of these consoles has columns. */
const columns = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The cell of the row `row` under the column header `header`. A cell's own name does not tell its column (✓ under both
 * nodes), so the header's place decides. Works in tables and in ARIA grids. A table without that header has no such
 * cell, and the run stops.
 */
export function cellUnder(tables: Locator, row: string | RegExp, header: string | RegExp): Locator {
  const page = tables.page();
  const named = { name: row, exact: true };
  const name = page
    .getByRole('cell', named)
    .or(page.getByRole('rowheader', named))
    .or(page.getByRole('gridcell', named));
  const atPlace = columns.map((place) => {
    // No role or text tells a cell's column; only the place of the header does.
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

/** A node's name in a table: its FQDN or the first label of it, with or without a mark beside it. */
export function nodeName(host: string): RegExp {
  const [label = host, ...domain] = host.split('.').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`(^|\\s)${label}(\\.${domain.join('\\.')})?(\\s|$)`, 'i');
}
