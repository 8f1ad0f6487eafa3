/** The data of the evidence: order, merged runs, file names, and the values of a step as rows. */
import { expect, test } from '@playwright/test';
import { describeSummary, evidenceSchema, merge, summarise } from './evidence.ts';
import { rowsOf } from './page/read-table.ts';
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

test('a change is still known after two runs that found it in place', () => {
  const acted = sampleStep('cisco-1', { acted: true, read: { before: 'false', after: 'true' } });
  const found = sampleStep('cisco-1', { status: 'already in place' });
  const twice = merge(merge([acted], [found]), [found]);
  expect(twice[0]?.earlier?.read).toEqual({ before: 'false', after: 'true' });
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
