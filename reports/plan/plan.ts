/** The rows of a plan: made from Playwright's results, counted, and kept with those of an earlier plan of the same change. */
import type { TestCase, TestResult } from '@playwright/test/reporter';
import { allSteps } from '../../fixtures/document/document.ts';
import { messages } from '../../fixtures/evidence/attachments.ts';
import { defined } from '../../fixtures/evidence/defined.ts';
import { explain } from '../../fixtures/evidence/explain/explain.ts';
import { planSchema, verdicts, type Plan, type Row, type Verdict } from '../../fixtures/evidence/planned-step.ts';
import { scrubs } from '../../fixtures/evidence/scrub-text.ts';
import { parseJson } from '../../fixtures/json.ts';
import { unreached } from '../keep/step-result.ts';

/** `change`: the value of CHANGE that finds the notes again. */
export function toRow(test: TestCase, result: TestResult, change: string): Row {
  const { id, heading, number, title } = unreached(test);
  const step = { id, heading, number, title, at: result.startTime.toISOString() };
  const scrub = scrubs();
  const explained = (errors: readonly { message?: string }[]) => {
    const console = messages.console.read(result).join(' · ');
    const failed = { step: { ...step, console, screenshots: [] }, project: 'plan', change };
    return explain(errors, failed, messages.screen.read(result, scrub.values));
  };
  const [planned] = messages.planned.read(result, scrub.values);
  if (planned !== undefined && result.status !== 'failed' && result.status !== 'timedOut') {
    const { error, ...rest } = planned;
    return {
      ...step,
      ...rest,
      ...defined({ explanation: error === undefined ? undefined : explained([{ message: error }]) }),
    };
  }
  const [skip] = result.annotations.filter(({ type }) => type === 'skip');
  if (result.status === 'skipped' && skip?.description !== undefined)
    return { ...step, verdict: 'not applicable', wish: '', reason: scrub.words(skip.description) };
  const errors = result.errors.length > 0 ? result.errors : [{ message: 'The step was not reached.' }];
  return {
    ...step,
    verdict: 'cannot be read',
    wish: '',
    reason: 'The reading was stopped.',
    explanation: explained(errors),
  };
}

export function count(rows: readonly Row[]): Record<Verdict, number> {
  const counts = { 'in place': 0, 'would change': 0, 'known later': 0, 'cannot be read': 0, 'not applicable': 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** "3 in place, 12 would change, 11 known later" */
export function describeCounts(counts: Readonly<Record<Verdict, number>>): string {
  const words = verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${verdict}`);
  return words.length === 0 ? 'nothing was planned' : words.join(', ');
}

/** True if a run would change something, or if nobody can know before it. */
export function isOpen({ verdict }: Pick<Row, 'verdict'>): boolean {
  return verdict === 'would change' || verdict === 'known later';
}

/** The steps that need an approval on a live target. */
export function toApprove(rows: readonly Row[]): readonly string[] {
  return rows.filter((row) => isOpen(row) && row.interrupts !== undefined).map(({ id }) => id);
}

/** Rows of now, and those of an earlier plan that this one did not ask for, in the document's order. */
export function mergeRows(earlier: readonly Row[], now: readonly Row[]): Row[] {
  const rows = new Map([...earlier, ...now].map((row) => [row.id, row]));
  const steps = allSteps();
  const place = ({ id }: Row): number => {
    const found = steps.findIndex((step) => step.id === id);
    return found < 0 ? steps.length : found;
  };
  return [...rows.values()].sort((a, b) => place(a) - place(b));
}

/** Undefined if it is missing or damaged. */
export function parsePlan(content: Buffer | undefined): Plan | undefined {
  return planSchema.safeParse(parseJson(content?.toString('utf8') ?? '')).data;
}
