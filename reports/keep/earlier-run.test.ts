/** A run in a folder that an earlier one has left its evidence in. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { anchorLog, anchorsOf } from '../seal/anchors.ts';
import { checkSeal } from '../seal/check-seal.ts';
import { runFolder } from '../../fixtures/target/run-folder.ts';
import { resume } from './earlier-run.ts';
import { RunFiles } from './run-files.ts';
import { procedure, SampleRun } from '../testing/sample-run.ts';

// A child run takes about two seconds, and ten times that on a machine that is busy with the other tests.
test.describe.configure({ timeout: 120_000 });

test('a resumed run keeps what it does not reach, and what the change itself did', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  await sample.run();
  const { code, output } = await sample.run(['-g', 'Cisco Side (1|4a|5)\\.'], { AGAIN: 'yes' });

  expect(code).toBe(0);
  expect(sample.evidence().summary).toEqual({
    passed: 3,
    alreadyInPlace: 2,
    failed: 0,
    notApplicable: 1,
    notReached: 0,
  });
  expect(sample.evidence().steps.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '4a', '5']);
  expect(sample.step('cisco-1')).toMatchObject({
    run: 2,
    status: 'already in place',
    transcript: 'transcripts/cisco-1.run-2.txt',
    earlier: [
      {
        run: 1,
        status: 'passed',
        acted: true,
        read: { before: 'false', after: 'true' },
        transcript: 'transcripts/cisco-1.txt',
      },
    ],
  });
  expect(sample.step('cisco-4a').earlier).toMatchObject([
    { run: 1, status: 'failed', screenshots: ['pictures/cisco-4a-1.png'], error: { what: 'Nothing is noted.' } },
  ]);
  for (const name of ['transcripts/cisco-1.txt', 'transcripts/cisco-1.run-2.txt', 'pictures/cisco-4a-1.png'])
    expect(sample.has(name), name).toBe(true);
  expect(sample.read('index.html')).toContain('An earlier run of this change did it');
  expect(output).toContain('2 passed, 1 already in place in');
  expect(output).toContain('With earlier runs of this change: 3 passed, 2 already in place, 1 not applicable');
  expect(sample.read('index.html')).toContain('earlier run of this change');
  const heads = readFileSync(anchorLog(sample.folder), 'utf8').trim().split('\n');
  expect(heads).toHaveLength(2);
  expect(checkedBy(sample)).toEqual([]);
});

test('the evidence of another target is left alone', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  await sample.run(['-g', 'Cisco Side 1\\.']);
  const { output } = await sample.run(['-g', 'Cisco Side 1\\.'], { TARGET: 'production' });
  expect(output).toContain('holds the evidence of "sample", this run is against "production"');
  expect(output.trimEnd()).toMatch(/Evidence: .*CHG0012345-2.*index\.html$/);
  expect(sample.evidence().target).toBe('sample');
});

test('an older run of the change, from before there was a folder for runs, is named before the first step', () => {
  const reports = test.info().outputPath('reports');
  new RunFiles(join(reports, 'CHG1')).save('evidence.json', '{}');
  const folder = runFolder('CHG1', reports);
  expect(resume(folder, 'sample', new Date())).toMatchObject({
    steps: [],
    warning: `${join(reports, 'CHG1')} holds an older run of this change, which is not resumed. To go on with it: stop, move that folder to ${folder}, and run the command again.`,
  });
  expect(resume(runFolder('CHG2', reports), 'sample', new Date()).warning).toBeUndefined();
});

test('damaged evidence of an earlier run is kept aside, and the operator reads so', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  mkdirSync(sample.folder, { recursive: true });
  writeFileSync(join(sample.folder, 'evidence.json'), '{"schema":1,"steps":[');
  const { code, output } = await sample.run(['-g', 'Cisco Side 1\\.']);
  expect(code).toBe(0);
  expect(output).toMatch(/evidence\.json is damaged: .* kept as evidence-damaged-/);
  expect(sample.evidence().summary.passed).toBe(1);
});

test('the run names files that somebody changed before it, and the page names them for good', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  await sample.run(['-g', 'Cisco Side (1|4a)\\.']);
  expect(checkedBy(sample)).toEqual([]);
  appendFileSync(join(sample.folder, 'transcripts', 'cisco-1.txt'), 'and nothing else\n');
  expect(checkedBy(sample)).toEqual(['transcripts/cisco-1.txt edited']);
  const remark = /the evidence of earlier runs was not as it was sealed: transcripts\/cisco-1\.txt edited\./;
  const { output } = await sample.run(['-g', 'Cisco Side 3\\.']);
  expect(output).toMatch(remark);
  expect(sample.read('index.html')).toMatch(remark);
  // The new seal covers the folder as it is now, with the remark in it.
  expect(checkedBy(sample)).toEqual([]);
  const { output: third } = await sample.run(['-g', 'Cisco Side 3\\.']);
  expect(third).not.toMatch(remark);
  expect(sample.read('index.html')).toMatch(remark);
});

function checkedBy({ folder }: SampleRun): string[] {
  expect(existsSync(anchorLog(folder))).toBe(true);
  const { findings } = checkSeal(new RunFiles(folder).all(), { anchors: anchorsOf([anchorLog(folder)], 'CHG0012345') });
  return findings.map(({ fault, path }) => `${path} ${fault}`);
}
