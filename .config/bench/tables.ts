/** What was measured, as tables of medians and ratios. */
import { whats, type What } from './marks.ts';
import type { Measured, Variant } from './measure.ts';

type Results = ReadonlyMap<Variant, readonly Measured[]>;

/** What is compared, in milliseconds. The bare script reads nothing: the runbook's acting alone is the same clicks. */
const compared: Readonly<Record<string, (one: Measured) => number | undefined>> = {
  command: ({ whole }) => whole,
  procedure: ({ procedure }) => procedure,
  'without reading': (one) => one.procedure - spent('reading before')(one) - spent('reading after')(one),
  processor: ({ cpu }) => cpu,
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = low] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

/** Each variant against the bare script; the range is that of the first column. */
export function comparison(results: Results): string {
  const all = [...results.values()].flat();
  const columns = Object.entries(compared).filter(([, value]) => all.every((one) => value(one) !== undefined));
  const medianOf = (variant: Variant, value: (one: Measured) => number | undefined): number =>
    median((results.get(variant) ?? []).map((one) => value(one) ?? 0));
  const rows = [...results].map(([variant, own]) => {
    const whole = own.map((one) => one.whole);
    return [
      variant,
      `${seconds(Math.min(...whole))} – ${seconds(Math.max(...whole))}`,
      ...columns.flatMap(([, value]) => {
        const ratio = medianOf(variant, value) / medianOf('bare script', value);
        return [seconds(medianOf(variant, value)), ratio.toFixed(2)];
      }),
    ];
  });
  return table([['', 'from – to', ...columns.flatMap(([name]) => [name, 'ratio'])], ...rows]);
}

export function breakdown(results: Results): string {
  const of = (variant: Variant, value: (one: Measured) => number): string =>
    seconds(median((results.get(variant) ?? []).map(value)));
  const row = (name: string, value: (one: Measured) => number): string[] => [
    name,
    of('runbook, evidence off', value),
    of('runbook, evidence on', value),
  ];
  const inside = whats.filter((what) => what !== 'signing out' && what !== 'left out');
  const rest = (one: Measured) => inside.reduce((left, what) => left - spent(what)(one), one.procedure);
  return table([
    ['', 'off', 'on'],
    row('start, to the first command', ({ start }) => start),
    ...inside.map((what) => row(`  ${what}`, spent(what))),
    row('  other clicks, expectations, the runner', rest),
    row('signing out', spent('signing out')),
    row('report, seal, PDF, archive, end', (one) => one.end - spent('signing out')(one)),
    row('all', ({ whole }) => whole),
  ]);
}

const spent = (what: What) => (one: Measured) =>
  one.marks.filter((mark) => mark.what === what).reduce((sum, { ms }) => sum + ms, 0);

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join('  ');
  return rows.map(line).join('\n');
}
