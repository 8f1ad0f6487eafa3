/** A folder where nothing can be written is one sentence before the command begins. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unwritable } from './writable.mjs';

test('a folder that can be written, or made, is no fault and stays as it was', ({}, info) => {
  mkdirSync(info.outputPath('reports'));
  expect(unwritable([info.outputPath('reports'), info.outputPath('a', 'b', 'c')])).toBeUndefined();
  expect(readdirSync(info.outputPath())).toEqual(['reports']);
  expect(readdirSync(info.outputPath('reports'))).toEqual([]);
});

test('a file in the place of a folder is named', ({}, info) => {
  writeFileSync(info.outputPath('reports'), '');
  expect(unwritable([info.outputPath('reports')])).toBe(
    `${info.outputPath('reports')} cannot be written: it is a file, not a folder. Make room or get the right to write there, or clone the repository to a folder of your own, then run the command again.`,
  );
});

test('a folder of another user is named', ({}, info) => {
  test.skip(process.platform === 'win32', 'Windows has no mode of this kind');
  const folder = info.outputPath('reports');
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  const script = `const { unwritable } = await import(${JSON.stringify(join(import.meta.dirname, 'writable.mjs'))});
    if (process.getuid() === 0) process.setuid(65534);
    console.log(unwritable([${JSON.stringify(folder)}]));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stdout).toContain(`${folder} cannot be written: you may not write there.`);
});
