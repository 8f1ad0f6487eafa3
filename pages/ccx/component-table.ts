import type { Locator } from '@playwright/test';
import { cellUnder, nodeName } from '../ids/cell-under.ts';

export type Component = 'CCX' | 'CUIC' | 'Finesse Desktop';

/**
 * The table Component × node that the parts of Single Sign-On share: ✓ or ✗ under each node's host name. Words: figures
 * of steps 10 and 13 (Okta side). Guess: the marks are characters, and a host name may be short or an FQDN.
 */
export class ComponentTable {
  readonly rows: Locator;
  private readonly table: Locator;

  /** `root`: the part of the page whose table is meant. */
  constructor(root: Locator) {
    const header = root.page().getByRole('columnheader', { name: 'Component', exact: true });
    this.table = root.getByRole('table').or(root.getByRole('grid')).filter({ has: header });
    this.rows = this.table.getByRole('row').filter({ hasNot: root.page().getByRole('columnheader') });
  }

  cell(component: Component, host: string): Locator {
    return cellUnder(this.table, component, nodeName(host));
  }
}
