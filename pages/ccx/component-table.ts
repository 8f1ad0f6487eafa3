/**
 * The table Component × node that the parts of Single Sign-On share: a mark under each node's host name.
 * Words: Cisco 225814, figures of steps 10 and 13, OKTA side; UCCX Admin and Operations Guide 15.0 for the icons (Sources,
 * Cisco 15.2).
 * Guess: a host name may be short or an FQDN.
 */
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from '@playwright/test';
import { nodeName, tablesWith } from '../shared/cell-under.ts';
import { isUnknownIcon, markOf } from '../shared/mark.ts';
import { seenRows, type Seen } from '../shared/seen.ts';
import { says } from '../shared/words/words.ts';

const components = ['CCX', 'CUIC', 'Finesse Desktop'] as const;

/** Milliseconds that a grey mark must stay before it is the result: an earlier component may still be at work. */
const greyStays = 20_000;

/** "component on host" → ✓, ✗, ? (could not be captured), the words of the cell, or '' if there is no such cell. */
export type Marks = Readonly<Record<string, string>>;

export class ComponentTable {
  readonly shown: Locator;
  private readonly rows: Locator;

  /** `root`: the part of the page that holds the table. */
  constructor(root: Locator) {
    // A table that only arranges others is not it.
    this.shown = tablesWith(root, 'Component');
    this.rows = this.shown.getByRole('row');
  }

  async read(hosts: readonly string[]): Promise<Marks> {
    // By place, not by role: a heading beside an empty cell counts as one of a column.
    const rows = await seenRows(this.rows);
    const heads = rows.find((cells) => cells.some((cell) => isCalled(cell, 'Component'))) ?? [];
    const named = heads.findIndex((cell) => isCalled(cell, 'Component'));
    const marks: Record<string, string> = {};
    for (const component of components) {
      const row = rows.find((cells) => cells.length === heads.length && isCalled(cells[named], component));
      for (const host of hosts) {
        const cell = row?.[heads.findIndex(({ text }) => nodeName(host).test(text))];
        marks[`${component} on ${host}`] = cell === undefined ? '' : markOf(cell);
      }
    }
    return marks;
  }

  /** The marks as soon as each is there. If some do not come within so many ms, the marks as they are then. */
  async settled(hosts: readonly string[], within: number): Promise<Marks> {
    const end = Date.now() + within;
    let marks = await this.read(hosts);
    let since = Date.now();
    while (Date.now() < end) {
      const values = Object.values(marks);
      if (values.every(isResult)) return marks;
      const grey = values.every((mark) => mark === '?' || isResult(mark));
      if (grey && Date.now() - since > greyStays) return marks;
      // No one locator tells that all marks are there, so the table is read again.
      await setTimeout(250);
      const next = await this.read(hosts);
      if (!isDeepStrictEqual(next, marks)) since = Date.now();
      marks = next;
    }
    return marks;
  }
}

/** A tip, a badge or an icon with words may stand beside the name. */
function isCalled(cell: Seen | undefined, name: string): boolean {
  return cell !== undefined && (says(cell.text, name) || says(cell.label, name));
}

function isResult(mark: string): boolean {
  return mark === '✓' || mark === '✗' || isUnknownIcon(mark);
}
