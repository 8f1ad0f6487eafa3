/** The plan as a table on the operator's console, in the document's order: one row a step, as it is read. */
import type { Row, Verdict } from '../../fixtures/evidence/planned-step.ts';
import { numberedTitle } from '../evidence.ts';
import { shorten } from '../shorten.ts';
import { cellsOf } from './cells.ts';

const verdictWidth = 14;
const gap = 2;

export interface Line {
  readonly text: string;
  readonly tone: 'head' | 'row' | 'note' | 'fault';
  readonly verdict?: Verdict;
}

export function headOf(width: number): Line {
  return { text: columns(['Step', 'Now', 'Wanted', ''], width).join('').trimEnd(), tone: 'head' };
}

/** Values are wrapped, the title is cut: it stands in the document. */
export function linesOf(row: Row, width: number): readonly Line[] {
  const { now, wants } = cellsOf(row);
  const [title, value] = widths(width);
  const cells = [
    wrapped(shorten(numberedTitle(row), title * 2), title),
    wrapped(now, value),
    wrapped(wants, value),
    [row.verdict],
  ];
  const height = Math.max(...cells.map((cell) => cell.length));
  const rows = Array.from({ length: height }, (_, index): Line => {
    const text = columns(
      cells.map((cell) => cell[index] ?? ''),
      width,
    )
      .join('')
      .trimEnd();
    return { text, tone: 'row', ...(index === 0 ? { verdict: row.verdict } : {}) };
  });
  const note = (words: string): Line[] =>
    wrapped(words, width - 8).map((text) => ({
      text: `      ${text}`,
      tone: row.verdict === 'cannot be read' ? 'fault' : 'note',
    }));
  const { what, cause, cure } = row.explanation ?? {};
  return [
    ...rows,
    ...ownWords(row).flatMap(note),
    ...(row.verdict === 'in place' ? [] : note(row.reason)),
    ...(what === undefined ? [] : note(what)),
    ...(cause === undefined ? [] : note(`Cause: ${cause}`)),
    ...(cure === undefined ? [] : note(`Do: ${cure}`)),
    ...(row.interrupts === undefined || row.verdict === 'in place' ? [] : note(`Interrupts: ${row.interrupts}`)),
  ];
}

/** The product's own words at the end of a title, because the title is cut: "UCCE: Set Mode: Hybrid, or SSO". */
function ownWords({ title }: Row): readonly string[] {
  const [, words] = /\[((?:UCCE|PCCE): .*)\]$/s.exec(title) ?? [];
  return words === undefined ? [] : [words];
}

function widths(width: number): readonly [title: number, value: number] {
  const rest = width - verdictWidth - 3 * gap;
  const title = Math.floor(rest * 0.38);
  return [title, Math.floor((rest - title) / 2)];
}

function columns(cells: readonly string[], width: number): string[] {
  const [title, value] = widths(width);
  return cells.map((cell, index) => cell.padEnd([title, value, value, verdictWidth][index] ?? 0) + ' '.repeat(gap));
}

/** A word that is longer than the column is broken. */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((each) => pieces(each, width))) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
  });
}

function pieces(word: string, width: number): string[] {
  return word.match(new RegExp(`.{1,${Math.max(width, 1)}}`, 'gsu')) ?? [];
}
