import type { Locator } from '@playwright/test';
import { nodeName } from '../ids/cell-under.ts';

export const components = ['CCX', 'CUIC', 'Finesse Desktop'] as const;

/**
 * The table Component × node that the parts of Single Sign-On share: ✓ or ✗ under each node's host name. Words: figures
 * of steps 10 and 13 (Okta side). Guess: the marks are characters, and a host name may be short or an FQDN.
 */
export class ComponentTable {
  private readonly table: Locator;
  private readonly heads: Locator;
  private readonly cells: Locator;

  /** `root`: the part of the page whose table is meant. */
  constructor(root: Locator) {
    const page = root.page();
    const header = page.getByRole('columnheader', { name: 'Component', exact: true });
    this.table = root.getByRole('table').or(root.getByRole('grid')).filter({ has: header });
    this.heads = this.table.getByRole('columnheader');
    this.cells = this.table
      .getByRole('cell')
      .or(this.table.getByRole('rowheader'))
      .or(this.table.getByRole('gridcell'));
  }

  /** "component on host" → what its cell says; empty where the table has no such cell. */
  async read(hosts: readonly string[]): Promise<Record<string, string>> {
    const heads = await this.heads.allInnerTexts();
    const cells = await this.cells.allInnerTexts();
    if (cells.length % heads.length > 0)
      throw new Error(
        `A table of components has ${cells.length} cells below ${heads.length} heads: ${heads.join(', ')}.`,
      );
    const marks: Record<string, string> = {};
    for (const component of components) {
      const row = cells.findIndex((words, at) => at % heads.length === 0 && words.trim() === component);
      for (const host of hosts) {
        const column = heads.findIndex((words) => nodeName(host).test(words));
        const there = row >= 0 && column > 0;
        marks[`${component} on ${host}`] = there ? (cells[row + column] ?? '').trim() : '';
      }
    }
    return marks;
  }

  /** Ends when each component has ✓ or ✗ on that many nodes. */
  async marked(nodes: number): Promise<void> {
    const count = components.length * nodes;
    await this.table.filter({ hasText: new RegExp(`([✓✗][^✓✗]*){${count}}`) }).waitFor();
  }
}
