/** The reporter when files cannot be written or packed: no result is lost. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { anchorLog } from './seal/anchors.ts';
import { unzipped } from './seal/archive.ts';
import { checkSeal } from './seal/check-seal.ts';
import { procedure, SampleRun } from './testing/sample-run.ts';

// A child run takes about two seconds, and ten times that on a machine that is busy with the other tests.
test.describe.configure({ timeout: 120_000 });

test('a file that cannot be written loses no result', async () => {
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  mkdirSync(join(sample.folder, 'index.html'), { recursive: true });
  writeFileSync(join(sample.folder, 'pictures'), 'in the way');
  const temporary = test.info().outputPath('temporary');
  mkdirSync(temporary);
  const { code, output } = await sample.run([], { AGAIN: 'yes', TMPDIR: temporary, TEMP: temporary });

  expect(code).toBe(1);
  expect(output).toMatch(/5\. After it +passed/);
  expect(output).toMatch(/Missing in .*: index\.html: \w/);
  expect(output).toMatch(/Missing in .*: pictures\/cisco-4a-1\.png: \w/);
  expect(sample.evidence().summary.failed).toBe(0);
  const page = /Evidence: (.+)\s*$/.exec(output)?.[1] ?? '';
  expect(page).toContain(temporary);
  expect(readFileSync(page, 'utf8')).toContain('data:image/png;base64,');
});

test('on a full disk no result is lost: the run names the missing files, and keeps them elsewhere', async () => {
  test.skip(!existsSync('/dev/full'), 'needs a device that is always full');
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  mkdirSync(join(sample.folder, 'transcripts'), { recursive: true });
  const full = ['transcripts/cisco-1.txt', 'evidence.pdf', 'manifest.json', 'evidence.zip'];
  for (const name of full) symlinkSync('/dev/full', join(sample.folder, `${name}.part`));
  mkdirSync(anchorLog(sample.folder));
  const temporary = test.info().outputPath('temporary');
  mkdirSync(temporary);
  const { code, output } = await sample.run([], { AGAIN: 'yes', TMPDIR: temporary, TEMP: temporary });

  expect(code).toBe(1);
  expect(sample.evidence().summary).toMatchObject({ passed: 3, failed: 0, notReached: 0 });
  for (const name of full) expect(output).toContain(`Missing in ${sample.folder}: ${name}: no space left on device`);
  expect(output).toMatch(/anchors\.log does not hold this head \(illegal operation/);
  const head = /^For the ticket: .* chain ([0-9a-f]{64})$/m.exec(output)?.[1];
  const elsewhere = /These files are in (\S+) instead/.exec(output)?.[1] ?? '';
  const { files } = unzipped(readFileSync(join(elsewhere, 'evidence.zip')), elsewhere);
  expect(checkSeal(files, { anchors: [], head }).findings).toEqual([]);
  expect([...files.keys()]).toEqual(expect.arrayContaining(['transcripts/cisco-1.txt', 'evidence.pdf']));
});

/** Node loads these hooks before Playwright, and the reporter's code that packs then cannot be loaded. */
const withoutPacking = `
import { register } from 'node:module';
const resolve = "export const resolve = (name, context, next) => { if (name.endsWith('/pack-run.ts')) throw new Error('The code is damaged.'); return next(name, context); };";
register('data:text/javascript,' + encodeURIComponent(resolve));
`;

test('if packing fails, the run names no page that it has not made', async () => {
  const hooks = test.info().outputPath('without-packing.mjs');
  writeFileSync(hooks, withoutPacking);
  const sample = new SampleRun(test.info().outputPath('sample'), procedure);
  const { code, output } = await sample.run([], {
    AGAIN: 'yes',
    NODE_OPTIONS: `--import=${pathToFileURL(hooks).href}`,
  });

  expect(code).toBe(1);
  expect(sample.evidence().summary.failed).toBe(0);
  expect(output).toContain('The evidence is not packed: The code is damaged. Do: npm run evidence -- --run CHG0012345');
  expect(output).not.toContain('Evidence: ');
});
