/** A run that is stopped before its first step: its evidence says that it was there, and nobody else's is touched. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { environment } from '../fixtures/environment.ts';
import { lockFolder } from '../fixtures/run/begin-run.ts';
import { alive, holderBy } from '../fixtures/run/testing/holders.ts';
import { evidenceSchema } from './evidence.ts';
import EvidenceReporter from './evidence-reporter.ts';
import { lateFolder } from './at-end/late-folder.ts';
import { checkRun } from './seal/check-run.ts';

const now = new Date('2026-03-02T00:36:32.123Z');

/** Variables of this process for the length of one test. */
const test = base.extend<{ set: (values: Readonly<Record<string, string>>) => void }>({
  set: async ({}, use, info) => {
    const before = { ...environment() };
    environment()['STATE_FOLDER'] = info.outputPath('state');
    await use((values) => void Object.assign(environment(), values));
    for (const name of Object.keys(environment())) Reflect.deleteProperty(environment(), name);
    Object.assign(environment(), before);
  },
});

/** What the operator reads of a run that ended before Playwright began it. */
async function ended(status: 'interrupted' | 'failed'): Promise<string> {
  let output = '';
  const reporter = new EvidenceReporter({ terminal: { write: (text) => (output += text) } });
  await reporter.onEnd({ status, startTime: now, duration: 0 });
  return output;
}

test('it is written and sealed', async ({ set }, info) => {
  const folder = info.outputPath('reports', 'runs', 'CHG1');
  set({ RUN_FOLDER: folder, TARGET: 'sample', RUN_STOPPED_BY: 'SIGTERM', RUN_NOTES: 'apatel is signed in.' });
  expect(await ended('interrupted')).toContain('no step ran');
  const evidence = evidenceSchema.parse(JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8')));
  expect(evidence).toMatchObject({ change: 'CHG1', target: 'sample', steps: [] });
  expect(evidence.remarks).toEqual([
    'apatel is signed in.',
    expect.stringMatching(/^The run of .+ UTC was stopped before its first step had ended \(SIGTERM\)\.$/),
  ]);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('was stopped before its first step had ended');
  expect(checkRun(folder, undefined, info.outputPath('reports')).findings).toEqual([]);
});

test('a run that failed before its first step, as one that was refused, writes nothing', async ({ set }, info) => {
  set({ RUN_FOLDER: info.outputPath('reports', 'runs', 'CHG1') });
  mkdirSync(info.outputPath('reports'));
  expect(await ended('failed')).toBe('');
  expect(readdirSync(info.outputPath('reports'))).toEqual([]);
});

test('the folder is that of the change, unless another run works there or the change is wrong', async ({
  set,
}, info) => {
  const reports = info.outputPath('reports');
  set({});
  expect(await lateFolder({ CHANGE: '../outside' }, now, reports)).toBeUndefined();
  expect(await lateFolder({ CHANGE: '' }, now, reports)).toBe(join(reports, 'runs', '2026-03-02T00-36-32-123Z'));
  const taken = await lockFolder(join(reports, 'runs', 'CHG2'), holderBy(alive));
  const { file } = taken;
  taken.release();
  writeFileSync(file, JSON.stringify(holderBy(alive)));
  expect(await lateFolder({ CHANGE: 'CHG2' }, now, reports)).toBeUndefined();
  expect(await lateFolder({ CHANGE: 'CHG1' }, now, reports)).toBe(join(reports, 'runs', 'CHG1'));
});
