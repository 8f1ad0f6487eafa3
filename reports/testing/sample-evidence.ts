/** Evidence for the tests: a run whose steps passed. Each test states the members that it is about. */
import { headings } from '../../fixtures/document/document.ts';
import { summarise, type Evidence, type Step } from '../evidence.ts';

export function sampleStep(id: string, more: Partial<Step> = {}): Step {
  return {
    id,
    heading: id.startsWith('cisco') ? headings.cisco : id.startsWith('okta') ? headings.okta : headings.verify,
    number: /\d\w*$/.exec(id)?.[0] ?? '',
    title: id,
    status: 'passed',
    console: '',
    startedAt: '2026-01-01T00:00:01.000Z',
    durationMs: 1000,
    read: { before: null, after: null },
    screenshots: [],
    ...more,
  };
}

export function sampleEvidence(steps: readonly Step[]): Evidence {
  return {
    schema: 1,
    change: 'CHG1',
    target: 'sample',
    operator: 'anna',
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T00:01:00.000Z',
    summary: summarise(steps),
    steps: [...steps],
  };
}

/** A step with a picture. */
export function picturedStep(id: string, more: Partial<Step> = {}): Step {
  return sampleStep(id, { screenshots: [`pictures/${id}-1.png`], ...more });
}
