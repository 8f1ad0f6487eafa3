/** Where a run differs from the plan of the same change: a remark for each step, on the console and in the evidence. */
import { isDeepStrictEqual } from 'node:util';
import type { TestResult } from '@playwright/test/reporter';
import { messages } from '../../fixtures/evidence/attachments.ts';
import { courses, planFile, type Row } from '../../fixtures/evidence/planned-step.ts';
import { scrubs } from '../../fixtures/evidence/scrub-text.ts';
import { hasActed, resultsOf, utc, type Step } from '../evidence.ts';
import type { RunFiles } from '../keep/run-files.ts';
import { rowsOf } from '../page/read-table.ts';
import { shorten } from '../shorten.ts';
import { parsePlan } from './plan.ts';

type Value = Row['now'];

/** Compares steps as they end with the plans in the folder, if there are any. */
export class PlanOfChange {
  private readonly rows: ReadonlyMap<string, Row>;

  constructor(files: Pick<RunFiles, 'load'>) {
    const rows = courses.flatMap((course) => parsePlan(files.load(planFile(course)))?.steps ?? []);
    this.rows = new Map(rows.map((row) => [row.id, row]));
  }

  /** `earlier`: the step in earlier runs of this change. What the change itself did is no difference. */
  compare(step: Step, result: Pick<TestResult, 'attachments' | 'annotations'>, earlier: readonly Step[]): Step {
    const row = this.rows.get(step.id);
    const before = earlier.find(({ id }) => id === step.id);
    const own = before !== undefined && resultsOf(before).some(hasActed);
    if (row === undefined || own) return step;
    const [reading] = messages.reading.read(result, scrubs().values);
    const differs = difference(row, step, reading?.wanted);
    return differs === undefined ? step : { ...step, differs: `Planned on ${utc(row.at)}: ${differs}` };
  }
}

/** Undefined if it is as planned, or if the plan could not know. `wanted`: the value that the run wanted. */
export function difference(row: Row, step: Step, wanted?: Value): string | undefined {
  const { verdict, now, reason } = row;
  const { status, acted = false, read } = step;
  if (status === 'not reached' || status === 'failed') return undefined;
  if (verdict === 'not applicable')
    return status === verdict ? undefined : `not applicable (${reason}). The run found it applicable.`;
  if (status === 'not applicable') return `${verdict}. The run found it not applicable: ${step.reason ?? ''}.`;
  if (verdict === 'known later' || verdict === 'cannot be read') return undefined;
  const found = now === undefined || isDeepStrictEqual(read.before, now) ? '' : ` ${changed(now, read.before)}`;
  if (verdict === 'in place' && acted) return `in place. The run changed it.${found}`;
  if (verdict === 'would change' && !acted)
    return `would change. It is in place now, and this change did not do it.${found}`;
  if (found !== '') return `${verdict}, with other values.${found}`;
  if (row.wanted === undefined || wanted === undefined || isDeepStrictEqual(wanted, row.wanted)) return undefined;
  return `${verdict}, to other values. ${changed(row.wanted, wanted, 'planned', 'wanted by the run')}`;
}

function changed(planned: Value, found: Value, first = 'then', second = 'now'): string {
  const rows = rowsOf(planned ?? null, found ?? null).filter(({ was, is }) => was !== is);
  const words = rows.map(({ name, was, is }) => `${name === '' ? '' : `${name}: `}${first} ${was}, ${second} ${is}`);
  return `${shorten(words.join('; ').replaceAll('\n', ', '), 300)}.`.replace(/^./, (letter) => letter.toUpperCase());
}
