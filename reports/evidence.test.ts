import { expect, test } from '@playwright/test';
import { headings } from '../fixtures/steps.ts';
import { evidenceSchema, inWords, merge, summarise, type Step } from './evidence.ts';
import { rowsOf } from './read-table.ts';

function step(id: string, number: string, heading: string, more: Partial<Step> = {}): Step {
  return {
    id,
    heading,
    number,
    title: id,
    status: 'passed',
    console: '',
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    read: { before: null, after: null },
    screenshots: [],
    ...more,
  };
}

test('steps stand in the order of the document, whatever ran first', () => {
  const verify = step('verify-b', '', headings.verify);
  const steps = merge(
    [step('okta-11', '11', headings.okta), verify, step('verify-a', '', headings.verify)],
    [step('okta-2', '2', headings.okta), step('okta-11a', '11a', headings.okta), step('cisco-7', '7', headings.cisco)],
  );
  expect(steps.map(({ id }) => id)).toEqual(['cisco-7', 'okta-2', 'okta-11', 'okta-11a', 'verify-b', 'verify-a']);
});

test('a step that failed now is failed, however it was before; one that was not reached keeps what it was', () => {
  const before = [step('cisco-1', '1', headings.cisco), step('cisco-2', '2', headings.cisco)];
  const now = before.map(({ id, number, heading }, index) =>
    step(id, number, heading, { status: index === 0 ? 'failed' : 'not reached' }),
  );
  expect(merge(before, now).map(({ status }) => status)).toEqual(['failed', 'passed']);
});

test('what the change did is still known after two runs that found it in place', () => {
  const acted = step('cisco-1', '1', headings.cisco, { acted: true, read: { before: 'false', after: 'true' } });
  const found = step('cisco-1', '1', headings.cisco, { status: 'already in place' });
  const twice = merge(merge([acted], [found]), [found]);
  expect(twice[0]?.earlier?.read).toEqual({ before: 'false', after: 'true' });
});

test('names of files that lead out of the folder are refused', () => {
  const steps = [step('cisco-1', '1', headings.cisco, { screenshots: ['pictures/../../id_rsa.png'] })];
  const evidence = {
    schema: 1,
    change: 'c',
    target: 't',
    operator: 'o',
    startedAt: '',
    finishedAt: '',
    summary: summarise(steps),
    steps,
  };
  expect(evidenceSchema.safeParse(evidence).success).toBe(false);
});

test('a run of nothing says so', () => {
  expect(inWords(summarise([]))).toBe('no step ran');
});

test('a value that appeared and one that vanished each have a row', () => {
  expect(rowsOf({ gone: 'x', same: true }, { same: true, added: ['a', { b: 1 }] })).toEqual([
    { name: 'gone', was: 'x', is: '–' },
    { name: 'same', was: 'yes', is: 'yes' },
    { name: 'added', was: '–', is: 'a\nb: 1' },
  ]);
});
