/**
 * The table Component × node that the parts of Single Sign-On share: ✓ or ✗ under each node's host name.
 * Words: Cisco 225814, figures of steps 10 and 13, OKTA side (Sources, Cisco 4.2).
 * Guesses: the marks are characters; a host name may be short or an FQDN.
 */
import type { Locator } from '@playwright/test';
import { nodeName } from '../shared/cell-under.ts';

const components = ['CCX', 'CUIC', 'Finesse Desktop'] as const;

export class ComponentTable {
  private readonly rows: Locator;

  /** `root`: the part of the page that holds the table. */
  constructor(root: Locator) {
    const page = root.page();
    const header = page.getByRole('columnheader', { name: 'Component', exact: true });
    const table = page.getByRole('table').or(page.getByRole('grid'));
    // A table that only arranges others is not it.
    const tables = root.getByRole('table').or(root.getByRole('grid')).filter({ has: header, hasNot: table });
    this.rows = tables.getByRole('row');
  }

  /** "component on host" → the words of its cell; empty if the table has no such cell. */
  async read(hosts: readonly string[]): Promise<Record<string, string>> {
    const rows: string[][] = [];
    // By place, not by role: a heading beside an empty cell counts as one of a column.
    // eslint-disable-next-line playwright/no-raw-locators -- see above
    for (const row of await this.rows.all()) rows.push(trimmed(await row.locator(':scope > *').allInnerTexts()));
    const heads = rows.find((cells) => cells.includes('Component')) ?? [];
    const named = heads.indexOf('Component');
    const marks: Record<string, string> = {};
    for (const component of components) {
      const row = rows.find((cells) => cells.length === heads.length && cells[named] === component);
      for (const host of hosts) {
        const column = heads.findIndex((words) => nodeName(host).test(words));
        marks[`${component} on ${host}`] = row?.[column] ?? '';
      }
    }
    return marks;
  }

  /** Ends when each component has ✓ or ✗ on that many nodes; `within`: ms for each. */
  async marked(nodes: number, within: number): Promise<void> {
    const marks = new RegExp(`([✓✗][^✓✗]*){${nodes}}`);
    for (const component of components)
      await this.rows
        .filter({ hasText: new RegExp(`(^|\\W)${component}(?![\\w-])`) })
        .filter({ hasText: marks })
        .waitFor({ timeout: within });
  }
}

function trimmed(cells: readonly string[]): string[] {
  return cells.map((words) => words.trim());
}
