/** A cell of a table, found by the words of its row and of its column. */
import type { Locator, Page } from '@playwright/test';
import { column, text } from './words/said.ts';

/** More places than the widest table of these consoles has columns. */
const columns = [1, 2, 3, 4, 5, 6, 7, 8];

/** Tables and grids under a head of these words. One that only arranges others is none of them. */
export function tablesWith(scope: Page | Locator, ...heads: readonly string[]): Locator {
  const page = 'page' in scope ? scope.page() : scope;
  const any = page.getByRole('table').or(page.getByRole('grid'));
  return scope
    .getByRole('table')
    .or(scope.getByRole('grid'))
    .filter({ has: column(page, ...heads), hasNot: any });
}

/**
 * The cells under the head `heads` (words, or another form of them), with the head itself. A cell's own name does not
 * tell its column (✓ under both nodes), so the head's place decides. Works in tables and in ARIA grids.
 */
export function cellsUnder(tables: Locator, heads: readonly string[], row?: Locator): Locator {
  const page = tables.page();
  const all = columns.map((place) => {
    const there = page.locator(`:nth-child(${place})`);
    const rows = tables.filter({ has: column(page, ...heads).and(there) }).getByRole('row');
    const own = rows.filter({ hasNot: page.getByRole('table') });

    return (row === undefined ? own : own.filter({ has: row })).locator(`:scope > :nth-child(${place})`);
  });
  return all.reduce((some, one) => some.or(one));
}

/** The cell of the row that has these words in a cell of their own. A table without that head has no such cell. */
export function cellUnder(tables: Locator, row: string, ...heads: readonly string[]): Locator {
  return cellsUnder(tables, heads, text(tables.page(), row)).describe(
    `the cell "${heads[0] ?? ''}" of the row "${row}"`,
  );
}

/** The cell of a node's row. */
export function cellOfNode(tables: Locator, host: string, ...heads: readonly string[]): Locator {
  const page = tables.page();
  const cell = page.getByRole('cell').or(page.getByRole('rowheader')).or(page.getByRole('gridcell'));
  const name = cell.filter({ hasText: nodeName(host) });
  return cellsUnder(tables, heads, name).describe(`the cell "${heads[0] ?? ''}" of the node ${host}`);
}

/** Visible if the cell, or something in it, says one of `forms`. */
export function saying(cell: Locator, ...forms: readonly string[]): Locator {
  return cell.and(text(cell.page(), ...forms)).or(text(cell, ...forms));
}

/** A node's name in a table: its FQDN or the first label of it, with or without a mark beside it. */
export function nodeName(host: string): RegExp {
  const [label = host, ...domain] = host.split('.').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`(^|\\s)${label}(\\.${domain.join('\\.')})?(\\s|$)`, 'i');
}
