/** Bytes in an archive that belong to none of its files, and an archive under the name of another change. */
import { appendFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { run } from '../testing/killed-run.ts';
import { rezip, sealedRun, type Spoilt } from '../testing/spoilt-run.ts';
import { zipped } from './archive.ts';
import { strayBytes } from './zip-shape.ts';

test.describe.configure({ mode: 'default' });
const copy = sealedRun();

for (const [name, spoil, said] of [
  [
    'bytes behind its end',
    ({ files }: Spoilt) => appendFileSync(files.path('evidence.zip'), 'hidden'),
    'inserted        evidence.zip (6 bytes behind its end)',
  ],
  [
    'bytes before its first file',
    ({ files }: Spoilt) => {
      const zip = readFileSync(files.path('evidence.zip'));
      files.save('evidence.zip', shifted(zip, Buffer.from('hidden')));
    },
    'inserted        evidence.zip (6 bytes before CHG1/evidence.json)',
  ],
  [
    'the name of another change',
    (spoilt: Spoilt) => rezip(spoilt, () => undefined, 'CHG999'),
    'renamed         CHG999 (it is the evidence of CHG1)',
  ],
] as const)
  for (const [known, heads] of [
    ['alone', () => []],
    ['head', ({ head }: Spoilt) => ['--head', head]],
  ] as const)
    test(`the check of an archive names ${name} (${known})`, async () => {
      const spoilt = copy();
      spoil(spoilt);
      const downloads = test.info().outputPath('downloads');
      mkdirSync(downloads);
      cpSync(spoilt.files.path('evidence.zip'), join(downloads, 'evidence.zip'));
      const { code, output } = await run(downloads, ['--check', join(downloads, 'evidence.zip'), ...heads(spoilt)]);
      expect(output).toContain(`\n  ${said}`);
      expect(code).toBe(1);
    });

test('an archive as the runbook writes it has no such bytes, and one that is no archive has no end', () => {
  const zip = zipped(
    new Map([
      ['a.txt', Buffer.from('a')],
      ['b.png', Buffer.from('b')],
    ]),
    'CHG1',
  );
  expect(strayBytes(zip)).toEqual([]);
  expect(
    strayBytes(Buffer.concat([zip.subarray(0, zip.length - 22), Buffer.from('12345'), zip.subarray(-22)])),
  ).toEqual(['5 bytes before its end']);
  expect(strayBytes(Buffer.alloc(100))).toEqual(['it has no end']);
  const commented = zipSync({ 'CHG1/a.txt': [Buffer.from('a'), { comment: 'hidden' }] });
  expect(strayBytes(Buffer.from(commented))).toEqual(['6 bytes beside the name of CHG1/a.txt']);
  // Info-ZIP keeps times so; nothing else fits in there.
  const timed = zipSync({ 'CHG1/a.txt': [Buffer.from('a'), { extra: { 0x5455: Buffer.alloc(9) } }] });
  expect(strayBytes(Buffer.from(timed))).toEqual([]);
  const extended = zipSync({ 'CHG1/a.txt': [Buffer.from('a'), { extra: { 0x7777: Buffer.from('hidden') } }] });
  expect(strayBytes(Buffer.from(extended))).toEqual(['20 bytes beside the name of CHG1/a.txt']);
});

/** Bytes before the first file, and a list of files that knows of them. */
function shifted(zip: Buffer, before: Buffer): Buffer {
  const moved = Buffer.concat([before, zip]);
  const end = moved.length - 22;
  const [count, start] = [moved.readUInt16LE(end + 10), moved.readUInt32LE(end + 16) + before.length];
  moved.writeUInt32LE(start, end + 16);
  let at = start;
  for (let entry = 0; entry < count; entry += 1) {
    moved.writeUInt32LE(moved.readUInt32LE(at + 42) + before.length, at + 42);
    at += 46 + moved.readUInt16LE(at + 28) + moved.readUInt16LE(at + 30) + moved.readUInt16LE(at + 32);
  }
  return moved;
}
