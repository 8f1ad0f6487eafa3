/**
 * CCE Administration: the table of components, in which each machine has a row. One table shows in turn the status of
 * registering, of testing and of setting the mode. Rows are found by the host name, whatever the columns are.
 * Words: UCCE and PCCE guides of 12.6 and 15.0, which name the table and no word of it; Cisco's REST description, for the
 * name of a row (Sources, Cisco 16.4 and Cisco 16.6).
 * Guesses: how a failure and work in progress are written (row-words.ts); that a row may be one of a table, of a grid, of a
 * list, or a block without a role.
 */
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from '@playwright/test';
import { seen, seenRows, type Seen } from '../shared/seen.ts';
import type { View } from '../shared/view.ts';
import { inContent } from './blocks.ts';
import { readRow, type Phase, type Row } from './row-words.ts';

export interface Waiting {
  readonly phase: Phase;
  /** Milliseconds: at most, and that no row may change before the work counts as done. */
  readonly within: number;
  readonly quiet: number;
  /** Says of a source beside the screen whether the work goes on. */
  readonly isBusy?: () => Promise<boolean>;
  /** Ends the wait at once: a dialog or a refusal that comes late. */
  readonly ends?: Locator;
}

export interface Settled {
  readonly rows: readonly Row[];
  /** False if the rows still changed, or still said that they are at work, when the time was over or something ended it. */
  readonly quiet: boolean;
}

export class ComponentRows {
  private readonly rows: Locator;

  /** `hosts`: of all machines, with their domains. */
  constructor(
    private readonly view: View,
    readonly hosts: readonly string[],
  ) {
    // eslint-disable-next-line playwright/no-raw-locators -- rows of a table, of a grid and of a list at once
    const all = view.locator('tr, [role="row"], li, [role="listitem"]').filter({ visible: true });
    this.rows = inContent(all.filter({ hasNot: all }));
  }

  /** In the order of the hosts. One that no row names has no text. */
  async read(phase: Phase): Promise<Row[]> {
    return Promise.all(this.hosts.map((host) => this.readOne(host, phase)));
  }

  /** The row of one machine. */
  async readOne(host: string, phase: Phase): Promise<Row> {
    return readRow(host, phase, await this.partsOf(host));
  }

  /**
   * Reads once a row is there, because the table may come after the buttons, and twice the same, because it may come while it
   * is read. Without any row after `within` ms, all are missing.
   */
  async readWhenThere(phase: Phase, within = 5_000): Promise<Row[]> {
    const end = Date.now() + within;
    let before: Row[] = [];
    for (;;) {
      const rows = await this.read(phase);
      const isThere = rows.some(({ state }) => state !== 'missing') && isDeepStrictEqual(rows, before);
      if (isThere || Date.now() >= end) return rows;
      before = rows;
      await setTimeout(200);
    }
  }

  /** The machine's own row, or the blocks in it, without those of other machines. */
  blocksOf(host: string): Locator {
    const { view } = this;
    const others = this.hosts.filter((other) => other !== host).map((other) => this.nameOf(other));
    // eslint-disable-next-line playwright/no-raw-locators -- a row may have no role
    const holding = view.locator('tr, [role="row"], li, [role="listitem"], div, section, article').filter({
      has: this.nameOf(host),
      visible: true,
    });
    const controls = view.getByRole('heading').or(view.getByRole('columnheader')).or(view.getByRole('combobox'));
    return others.reduce(
      (some, other) => some.filter({ hasNot: other }),
      inContent(holding.filter({ hasNot: controls })),
    );
  }

  /** Reads until the work is done: no row says that it is at work, and none has changed for a while. */
  async settled({ phase, within, quiet, isBusy = () => Promise.resolve(false), ends }: Waiting): Promise<Settled> {
    const end = Date.now() + within;
    let rows = await this.read(phase);
    let since = Date.now();
    for (;;) {
      const works = rows.some(({ state }) => state === 'busy');
      if (!works && Date.now() - since >= quiet) {
        if (!(await isBusy())) return { rows, quiet: true };
        // What it does next shows in the rows later.
        since = Date.now();
      }
      if (Date.now() >= end || ((await ends?.count()) ?? 0) > 0) return { rows, quiet: false };
      await setTimeout(Math.min(500, quiet));
      const next = await this.read(phase);
      if (!isDeepStrictEqual(next, rows)) since = Date.now();
      rows = next;
    }
  }

  /** Each row of the machine, as its cells, with the heads above them. */
  private async partsOf(host: string): Promise<(readonly [head: string, cell: Seen])[][]> {
    const rows = this.rows.filter({ has: this.nameOf(host) });
    const found = await seenRows(rows);
    const each = found.length > 1 ? await rows.all() : [rows];
    const all = await Promise.all(
      found.map(async (cells, row) => {
        const heads = await seen(headsOver(each[row] ?? rows));
        const under = heads.length === cells.length;
        return cells.map((cell, at) => [under ? (heads[at]?.text ?? '') : '', cell] as const);
      }),
    );
    if (all.length > 0) return all;
    // The widest block comes first.
    const [block] = await seen(this.blocksOf(host));
    return block === undefined ? [] : [[['', block]]];
  }

  /** What names the machine, and does not only speak of it: "cannot reach fin-b.acme.test" stands in the row of another. */
  nameOf(host: string): Locator {
    return this.view.getByText(nameIn(host, this.hosts)).filter({ visible: true });
  }
}

/** Of the table that holds the row; none for a row of a list. */
function headsOver(row: Locator): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- a table or a grid, whatever its rows are
  return row.locator('xpath=ancestor::*[self::table or @role="table" or @role="grid"][1]').getByRole('columnheader');
}

/** What may stand beside a name and belongs to it. */
const kinds =
  'side|a|b|primary|secondary|publisher|subscriber|principal|aw|hds|dds|finesse|cuic|ld|ids|unified|cisco|intelligence|center|live|data|identity|service|administration|server|main|core';

/**
 * A name as a whole text: the FQDN, or its first label if no other machine has the same one. An address around it, a port, a
 * dot at the end, words in brackets and the kind of the machine do not count.
 */
export function nameIn(host: string, hosts: readonly string[]): RegExp {
  const [label = '', ...domain] = host.split('.').map((part) => part.replace(/[^\w-]/g, String.raw`\$&`));
  const first = (name: string) => name.split('.')[0]?.toLowerCase();
  const isAlone = hosts.every((other) => other === host || first(other) !== first(host));
  const rest = domain.length === 0 ? '' : String.raw`\.${domain.join(String.raw`\.`)}`;
  const name = isAlone && rest !== '' ? `${label}(${rest})?` : `${label}${rest}`;
  const before = String.raw`^\s*((${kinds})[\s:|,(]+)*(https?:\/\/)?`;
  return new RegExp(String.raw`${before}${name}\.?(:\d+)?(\/\w*)?([\s|,:([]+(${kinds})[\])]?)*\s*$`, 'i');
}
