/** The readings of a row in words: what is there now, and what the document wants. */
import type { Row } from '../../fixtures/evidence/planned-step.ts';
import { rowsOf } from '../page/read-table.ts';

interface Cells {
  readonly now: string;
  readonly wants: string;
}

/** Of many values only those that differ, because the others are as the document wants them. */
export function cellsOf({ now, wanted, wish, verdict }: Pick<Row, 'now' | 'wanted' | 'wish' | 'verdict'>): Cells {
  if (verdict === 'not applicable') return { now: '–', wants: '–' };
  const there = now === undefined ? '–' : lines(rowsOf(now, now));
  if (wanted === undefined) return { now: there, wants: wish };
  if (now === undefined) return { now: there, wants: lines(rowsOf(wanted, wanted)) };
  const all = rowsOf(now, wanted);
  const differ = all.filter(({ was, is }) => was !== is);
  const shown = differ.length === 0 ? all : differ;
  const rest = all.length - shown.length;
  const more = rest === 0 ? [] : [`and ${rest} more, as the document wants`];
  return {
    now: [lines(shown), ...more].join('\n'),
    wants: lines(shown.map(({ name, is }) => ({ name, was: is }))),
  };
}

function lines(rows: readonly { readonly name: string; readonly was: string }[]): string {
  return rows.map(({ name, was }) => (name === '' ? was : `${name}: ${was}`)).join('\n');
}
