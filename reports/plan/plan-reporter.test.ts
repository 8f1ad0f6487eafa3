/** The plan as an operator meets it: a table, exit codes, plan.json and plan.html in the run's folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { anchorLog, anchorsOf } from '../seal/anchors.ts';
import { checkSeal } from '../seal/check-seal.ts';
import { RunFiles } from '../keep/run-files.ts';
import { procedure, SampleRun } from '../testing/sample-run.ts';
import { parsePlan } from './plan.ts';

// A child run takes about two seconds, and ten times that on a machine that is busy with the other tests.
test.describe.configure({ timeout: 120_000 });

const spec = `
const planned = (verdict, more) =>
  messages.planned.attach(test.info(), { verdict, wish: 'true', reason: 'Because.', ...more });
test.describe('Configuration on IDS/Cisco Side', () => {
  test('1. Set IS_IdP_OKTA <b>', async () => {
    await planned(process.env.DONE ? 'in place' : 'would change', { now: 'false', wanted: 'true', interrupts: 'Whoever signs in.' });
  });
  test('2. Both nodes', async () => test.skip(true, 'single node: SUBSCRIBER is not set'));
  test('5. Certificate', async () => {
    if (process.env.BROKEN)
      await planned('cannot be read', { error: new RunbookError({ what: 'It is down.', cure: 'start it.', layer: 'IdS' }).message });
    else await planned(process.env.DONE ? 'in place' : 'known later', { waitsFor: ['cisco-1'] });
  });
});
`;
const sample = (name: string, own = spec) =>
  new SampleRun(test.info().outputPath(name), own, { reporter: 'plan/plan-reporter.ts' });
const planOf = (run: SampleRun) => parsePlan(Buffer.from(run.read('plan.json')));

test('2 where something would change, 1 where something cannot be read, 0 where all is in place; -g keeps the other rows; the way back has a plan of its own', async () => {
  const run = sample('codes');
  const first = await run.run();
  expect(first.code, first.output).toBe(2);
  expect(first.output).toMatch(/Step +Now +Wanted/);
  expect(first.output).toMatch(/1\. Set IS_IdP_OKTA <b> +false +true +would change/);
  expect(first.output).toContain('Interrupts: Whoever signs in.');
  expect(first.output).toContain('1 would change, 1 known later, 1 not applicable');
  expect(first.output).toContain('To approve on a live target: APPROVE=cisco-1');
  expect(planOf(run)).toMatchObject({
    ...{ change: 'CHG0012345', target: 'sample', operator: 'anna' },
    summary: { 'would change': 1, 'known later': 1, 'not applicable': 1 },
    steps: [{ id: 'cisco-1' }, { id: 'cisco-2', reason: 'single node: SUBSCRIBER is not set' }, { id: 'cisco-5' }],
  });
  expect(run.read('plan.html')).toMatch(/Set IS_IdP_OKTA &lt;b&gt;[^]*Whoever signs in\./);

  const second = await run.run(['-g', 'Side 5'], { BROKEN: 'yes' });
  expect(second.code, second.output).toBe(1);
  expect(second.output).toMatch(/It is down\.\n +Do: start it\./);
  expect(planOf(run)?.steps.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    ...['cisco-1 would change', 'cisco-2 not applicable', 'cisco-5 cannot be read'],
  ]);

  const third = await run.run([], { DONE: 'yes' });
  expect(third.code, third.output).toBe(0);
  expect(run.read('plan.html')).toContain('Nothing would change');

  const back = `
test.describe('Roll back', () => {
  test('1. Disable', async () =>
    messages.planned.attach(test.info(), { verdict: 'would change', wish: 'off', reason: 'Because.' }));
});
`;
  const way = await sample('back', back).run([], { RUN_FOLDER: run.folder });
  expect(way.code, way.output).toBe(2);
  expect(parsePlan(Buffer.from(run.read('plan-of-rollback.json')))?.steps.map(({ id }) => id)).toEqual(['rollback-1']);
  expect(run.read('plan-of-rollback.html')).toContain('<h1>Plan: Roll back SSO on CCX with Okta IDP</h1>');
  expect(planOf(run)?.steps.map(({ id }) => id)).toEqual(['cisco-1', 'cisco-2', 'cisco-5']);
});

test('a folder that a run has sealed is sealed with the plan in it; a damaged plan is made anew; --list plans nothing', async () => {
  const evidence = new SampleRun(test.info().outputPath('sealed'), procedure, { handsOver: true });
  await evidence.run(['-g', 'Cisco Side 1\\.']);
  const run = sample('plan');
  const { code, output } = await run.run([], { RUN_FOLDER: evidence.folder });
  expect(code, output).toBe(2);
  const files = new RunFiles(evidence.folder);
  expect(files.has('plan.json')).toBe(true);
  const anchors = anchorsOf([anchorLog(evidence.folder)], 'CHG0012345');
  expect(checkSeal(files.all(), { anchors }).findings).toEqual([]);
  expect(run.has('plan.json')).toBe(false);

  writeFileSync(join(evidence.folder, 'plan.json'), '{"schema":');
  const listed = await run.run(['--list'], { RUN_FOLDER: evidence.folder });
  expect(listed.output).toContain('  5. Certificate');
  expect(parsePlan(files.load('plan.json'))).toBeUndefined();
});

test('a run says where it differs from the plan of its change, and ends with 3 where nobody approved a step', async () => {
  const run = sample('planned');
  await run.run();
  const own = `
test.describe('Configuration on IDS/Cisco Side', () => {
  test.describe.configure({ mode: 'serial' });
  test('1. Set IS_IdP_OKTA <b>', async () => {
    messages.approved.add(test.info(), 'anna, by APPROVE=cisco-1');
    await attach.reading({ before: 'maybe', after: 'true', acted: true });
  });
  test('5. Certificate', async () => {
    const error = new RunbookError({ what: 'Nobody has approved it.', cause: 'All agents.', cure: 'APPROVE=cisco-5', layer: 'runbook' });
    messages.unapproved.add(test.info(), error.message);
    throw error;
  });
  test('6. After it', async () => {});
});
`;
  const changed = new SampleRun(test.info().outputPath('change'), own, { handsOver: true });
  const { code, output } = await changed.run([], { RUN_FOLDER: run.folder });
  expect(code, output).toBe(3);
  expect(output).toMatch(/Planned on .* UTC: would change, with other values\. Then false, now maybe\./);
  expect(output).toMatch(/Nobody has approved it\.\n +Cause: All agents\.\n +Do: APPROVE=cisco-5/);
  const { steps } = run.evidence();
  expect(steps).toMatchObject([
    { id: 'cisco-1', approved: 'anna, by APPROVE=cisco-1', differs: expect.stringContaining('with other values') },
    { id: 'cisco-5', status: 'not reached', reason: 'Nobody has approved it.' },
    { id: 'cisco-6', status: 'not reached' },
  ]);
  expect(run.read('index.html')).toMatch(/approved by anna, by APPROVE=cisco-1[^]*Planned on /);
});
