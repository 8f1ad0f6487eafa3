/** The data of the evidence: order, merged runs, file names, and the values of a step as rows. */
import { expect, test } from '@playwright/test';
import { describeSummary, evidenceSchema, filesOf, isChange, summarise } from './evidence.ts';
import { merge, nextRun } from './keep/merge-runs.ts';
import { rowsOf } from './page/read-table.ts';
import type { Step } from './evidence.ts';
import { sampleEvidence, sampleStep } from './testing/sample-evidence.ts';

test('steps stand in the order of the document, whatever ran first', () => {
  const verify = sampleStep('verify-b');
  const steps = merge(
    [sampleStep('okta-11'), verify, sampleStep('verify-a')],
    [sampleStep('okta-2'), sampleStep('okta-11a'), sampleStep('cisco-7')],
  );
  expect(steps.map(({ id }) => id)).toEqual(['cisco-7', 'okta-2', 'okta-11', 'okta-11a', 'verify-b', 'verify-a']);
});

test('a step that failed now is failed, however it was before; one that was not reached keeps what it was', () => {
  const before = [sampleStep('cisco-1'), sampleStep('cisco-2')];
  const now = before.map(({ id }, index) => sampleStep(id, { status: index === 0 ? 'failed' : 'not reached' }));
  expect(merge(before, now).map(({ status }) => status)).toEqual(['failed', 'passed']);
});

test('three runs of a step: each keeps its reading, its transcript and its pictures', () => {
  const read = { before: 'false', after: 'true' };
  const run = (number: number, more: Partial<Step>): Step =>
    sampleStep('cisco-1', {
      run: number,
      transcript: `transcripts/cisco-1.run-${number}.txt`,
      screenshots: [`pictures/cisco-1.run-${number}-1.png`],
      ...more,
    });
  const killed = run(1, { status: 'failed', begun: true });
  const acted = run(2, { acted: true, read });
  const found = run(3, { status: 'already in place' });
  const [step = found] = merge(merge([killed], [acted]), [found]);
  expect(step.earlier?.map((each) => [each.run, each.status, each.begun, each.acted, each.read])).toEqual([
    [1, 'failed', true, undefined, { before: null, after: null }],
    [2, 'passed', undefined, true, read],
  ]);
  expect(filesOf(step)).toEqual([
    ...['transcripts/cisco-1.run-3.txt', 'pictures/cisco-1.run-3-1.png'],
    ...['transcripts/cisco-1.run-2.txt', 'pictures/cisco-1.run-2-1.png'],
    ...['transcripts/cisco-1.run-1.txt', 'pictures/cisco-1.run-1-1.png'],
  ]);
  expect(isChange(step)).toBe(true);
  expect(evidenceSchema.parse(sampleEvidence([step])).steps).toEqual([step]);
  expect(nextRun({ steps: [step] })).toBe(4);
});

test('a step that was killed in its act and is in place since is a change of this change', () => {
  const killed = sampleStep('cisco-5', { status: 'failed', begun: true });
  const refused = sampleStep('cisco-5', { status: 'failed' });
  const found = sampleStep('cisco-5', { status: 'already in place' });
  expect(merge([killed], [found]).map(isChange)).toEqual([true]);
  expect(merge([refused], [found]).map(isChange)).toEqual([false]);
});

test('what was not reached or not applicable left nothing to keep', () => {
  const before = [
    sampleStep('cisco-1', { status: 'not reached', startedAt: null }),
    sampleStep('cisco-2', { status: 'not applicable', reason: 'single node' }),
  ];
  const now = before.map(({ id }) => sampleStep(id));
  expect(merge(before, now)).toEqual(now);
});

test('the evidence of an older version, which kept one earlier reading, is read', () => {
  const read = { before: 'false', after: 'true' };
  const older = {
    ...sampleStep('cisco-1', { status: 'already in place' }),
    earlier: { startedAt: '2026-01-01', read },
  };
  const { steps } = evidenceSchema.parse({ ...sampleEvidence([]), steps: [older] });
  expect(steps[0]?.earlier).toEqual([{ startedAt: '2026-01-01', read, acted: true, screenshots: [] }]);
  expect(steps.map(isChange)).toEqual([true]);
  expect(nextRun({ steps })).toBe(2);
});

test('names of files that lead out of the folder are refused', () => {
  const steps = [sampleStep('cisco-1', { screenshots: ['pictures/../../id_rsa.png'] })];
  const evidence = sampleEvidence(steps);
  expect(evidenceSchema.safeParse(sampleEvidence([])).success).toBe(true);
  expect(evidenceSchema.safeParse(evidence).success).toBe(false);
});

test('a run of nothing says so', () => {
  expect(describeSummary(summarise([]))).toBe('no step ran');
});

test('a value that appeared and one that vanished each have a row', () => {
  expect(rowsOf({ gone: 'x', same: true }, { same: true, added: ['a', { b: 1 }] })).toEqual([
    { name: 'gone', was: 'x', is: '–' },
    { name: 'same', was: 'yes', is: 'yes' },
    { name: 'added', was: '–', is: 'a\nb: 1' },
  ]);
});
