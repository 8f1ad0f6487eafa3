/**
 * What the row of a component says. Nobody has published a word or an icon of it, so only a failure and work in progress are
 * recognised: nothing that a row says is taken for a success.
 * Words: Cisco's REST description, for the four states (Sources, Cisco 16.6).
 * Guesses: all others.
 */
import { isUnknownIcon, markOf } from '../shared/mark.ts';
import type { Seen } from '../shared/seen.ts';
import { phrase } from '../shared/words/words.ts';

export type Phase = 'register' | 'test' | 'mode';

/** 'quiet': says neither. 'unreadable': an icon of an unknown kind tells it. 'missing': no row names the machine. */
type RowState = 'failed' | 'busy' | 'quiet' | 'unreadable' | 'missing';

export interface Row {
  readonly host: string;
  readonly state: RowState;
  /** All words of the row, names of icons too. */
  readonly text: string;
}

const fails = phrase(
  /fail(ed|ure|s|ing)?\b|unsuccess|\berrors?\b|\bunable\b|\b(could|can|did|does)( not|n't)\b|\bcannot\b|unreachable|refused|denied|invalid|timed ?-?out|\bexpired\b|\brejected\b|\bis down\b|out of service/,
);
const noFailure = phrase(
  /\b(no|0|zero|without( any)?) (errors?|failures?|fail(ed)?)\b|\b(errors?|fail(ed|ures?)): (none|no|0)\b|\bnot failed\b|fail-?over/,
);
const works = phrase(
  /process(ing)?\b|in[-_ ]?progress|\bpending\b|\brunning\b|\bregistering\b|\btesting\b|\bsetting\b|\bupdating\b|\bchanging\b|\bwaiting\b|\bqueued\b|\bloading\b|\bplease wait\b|\bbusy\b|spinner|\bspin(ning)?\b/,
);
const columns: Readonly<Record<Phase, RegExp>> = {
  register: phrase(/regist|on-?board/),
  test: phrase(/\btest/),
  mode: phrase(/\bmode\b/),
};

/** `rows`: each row that names the machine, as its cells with the heads above them. */
export function readRow(
  host: string,
  phase: Phase,
  rows: readonly (readonly (readonly [head: string, cell: Seen])[])[],
): Row {
  const text = rows.map((cells) => cells.map(([, cell]) => told(cell)).join(' · ')).join(' / ');
  if (rows.length === 0) return { host, state: 'missing', text: '' };
  const label = host.split('.')[0] ?? host;
  const states = rows.flatMap((cells) =>
    cells.filter(([head]) => isOf(phase, head)).map(([, cell]) => stateOf(cell, [host, label])),
  );
  const state = (['failed', 'busy', 'unreadable'] as const).find((each) => states.includes(each)) ?? 'quiet';
  return { host, state, text };
}

/** A column of another phase may still show what was before. */
function isOf(phase: Phase, head: string): boolean {
  const named = (['register', 'test', 'mode'] as const).filter((each) => columns[each].test(head));
  return named.length === 0 || named.includes(phase);
}

function stateOf(cell: Seen, names: readonly string[]): RowState {
  const plain = (words: string): string =>
    names.reduce(
      (left, name) => left.replaceAll(new RegExp(name.replace(/[^\w-]/g, String.raw`\$&`), 'gi'), ' '),
      words,
    );
  const shown = plain(cell.text);
  const claimed = shown.replaceAll(everywhere(noFailure), ' ').trim();
  // The class of a cell with words tells its column: "errorDetails".
  const classes = cell.icon || shown.trim() === '' ? cell.classes : [];
  const signs = cell.icon || shown.trim() === '' ? [...cell.names, ...classes, ...cell.files].map(plain) : [];
  const marked = cell.icon ? classes : [];
  const mark = markOf({ ...cell, text: claimed, names: cell.names.map(plain), classes: marked });
  if (mark === '✗' || fails.test(claimed)) return 'failed';
  // Retry is there after a failure (Sources, Cisco 16.4).
  if (/\bretry\b/i.test(shown) && !works.test(shown)) return 'failed';
  if (works.test(shown) || signs.some((each) => works.test(each) || /load(ing|er)|progress/i.test(each))) return 'busy';
  return isUnknownIcon(mark) ? 'unreadable' : 'quiet';
}

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'gi');
}

/** An icon has no words of its own: its name or its file tells what it was. */
function told(cell: Seen): string {
  if (!cell.icon) return cell.text;
  const signs = [...cell.names, ...cell.files, ...cell.classes].filter((each) => !cell.text.includes(each));
  return [cell.text, ...signs.map((each) => `[${each}]`)].filter(Boolean).join(' ');
}
