import { expect, test } from '@playwright/test';
import type { Row } from '../../fixtures/evidence/planned-step.ts';
import type { Step } from '../evidence.ts';
import { difference, PlanOfChange } from './differences.ts';

const row = (more: Partial<Row>): Row => ({
  ...{ id: 'cisco-1', heading: 'Configuration on IDS/Cisco Side', number: '1', title: 'Words' },
  ...{ at: '2026-11-26T10:00:00.000Z', verdict: 'would change', wish: 'true', reason: '', now: 'false' },
  ...more,
});
const step = (more: Partial<Step>): Step => ({
  ...{ id: 'cisco-1', heading: 'Configuration on IDS/Cisco Side', number: '1', title: 'Words', console: '' },
  ...{ status: 'passed', startedAt: '2026-11-26T12:00:00.000Z', durationMs: 1, screenshots: [], acted: true },
  read: { before: 'false', after: 'true' },
  ...more,
});
const inPlace: Partial<Step> = { status: 'already in place', acted: false, read: { before: 'true', after: 'true' } };

for (const [name, planned, ran, says] of [
  ['as planned', {}, {}, undefined],
  ['in place as planned', { verdict: 'in place', now: 'true' }, inPlace, undefined],
  [
    'done meanwhile',
    {},
    inPlace,
    'would change. It is in place now, and this change did not do it. Then false, now true.',
  ],
  ['undone meanwhile', { verdict: 'in place', now: 'true' }, {}, 'in place. The run changed it. Then true, now false.'],
  [
    'other values',
    { now: { a: 1, b: 2 } },
    { read: { before: { a: 1, b: 3 }, after: 'true' } },
    'would change, with other values. B: then 2, now 3.',
  ],
  ['not known before', { verdict: 'known later', now: 'x' }, {}, undefined],
  ['not readable before', { verdict: 'cannot be read' }, {}, undefined],
  ['a step that failed says so itself', {}, { status: 'failed' }, undefined],
  [
    'applicable after all',
    { verdict: 'not applicable', reason: 'single node' },
    {},
    'not applicable (single node). The run found it applicable.',
  ],
  [
    'not applicable any more',
    {},
    { status: 'not applicable', reason: 'single node' },
    'would change. The run found it not applicable: single node.',
  ],
] as const satisfies readonly (readonly [string, Partial<Row>, Partial<Step>, string | undefined])[])
  test(name, () => {
    expect(difference(row(planned), step(ran))).toBe(says);
  });

test('another wish than the planned one is named, also if it was reached', () => {
  const planned = row({ wanted: { uid: 'a' }, now: {} });
  const ran = step({ read: { before: {}, after: { uid: 'b' } } });
  expect(difference(planned, ran, { uid: 'a' })).toBeUndefined();
  expect(difference(planned, ran, { uid: 'b' })).toBe(
    'would change, to other values. Uid: planned a, wanted by the run b.',
  );
});

test('the remark carries the time of the plan; what this change did itself is no difference', () => {
  const plan = {
    ...{ schema: 1, change: 'CHG1', target: 'lab', operator: 'anna', steps: [row({})] },
    ...{ startedAt: '2026-11-26T10:00:00.000Z', finishedAt: '2026-11-26T10:01:00.000Z' },
    summary: { 'in place': 0, 'would change': 1, 'known later': 0, 'cannot be read': 0, 'not applicable': 0 },
  };
  const nothing = { attachments: [], annotations: [] };
  const compared = new PlanOfChange({ load: () => Buffer.from(JSON.stringify(plan)) });
  expect(compared.compare(step(inPlace), nothing, []).differs).toBe(
    'Planned on 2026-11-26 10:00:00 UTC: would change. It is in place now, and this change did not do it. Then false, now true.',
  );
  expect(compared.compare(step(inPlace), nothing, [step({})]).differs).toBeUndefined();
  const killed = step({ status: 'failed', acted: false, begun: true });
  expect(compared.compare(step(inPlace), nothing, [killed]).differs, 'killed after it began').toBeUndefined();
  const none = new PlanOfChange({ load: () => undefined });
  expect(none.compare(step(inPlace), nothing, []).differs).toBeUndefined();
});
