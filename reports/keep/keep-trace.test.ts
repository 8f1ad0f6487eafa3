/** The trace of a step: kept scrubbed if it failed; Playwright’s own files always go. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { keepTrace, removeOriginals } from './keep-trace.ts';
import { RunFiles } from './run-files.ts';

const context = {
  ...{ type: 'context-options', version: 10, browserName: 'chromium', options: {} },
  ...{ wallTime: 1, monotonicTime: 1, title: 'okta-1' },
};

/** A step's folder as Playwright leaves it: a trace (whole or damaged) and the copy of the page's text. */
function left(trace: Uint8Array, status: 'failed' | 'passed' | 'interrupted' = 'failed') {
  const folder = test.info().outputPath('playwright', 'okta-1');
  mkdirSync(folder, { recursive: true });
  const attachments = ['trace.zip', 'error-context.md'].map((file) => {
    const path = join(folder, file);
    writeFileSync(path, trace);
    return { name: file.replace(/\..*/, ''), path, contentType: 'application/octet-stream' };
  });
  const files = new RunFiles(test.info().outputPath('run'));
  return { folder, files, kept: keepTrace({ attachments, status }, 'traces/okta-1.zip', files, String) };
}

for (const status of ['failed', 'interrupted'] as const)
  test(`the trace of a step that ${status} is kept scrubbed, Playwright's own files are gone`, () => {
    const { folder, files, kept } = left(zipSync({ 'trace.trace': strToU8(JSON.stringify(context)) }), status);
    expect(kept).toEqual({ trace: 'traces/okta-1.zip' });
    expect(files.load('traces/okta-1.zip')?.toString('latin1', 0, 2)).toBe('PK');
    expect(existsSync(folder)).toBe(false);
  });

test('a trace that cannot be scrubbed is not kept, and one line says so', () => {
  const { folder, files, kept } = left(strToU8('damaged: s3cret'));
  expect(kept).toEqual({ missing: expect.stringMatching(/^no trace: .* could not be scrubbed/) });
  expect(files.load('traces/okta-1.zip')).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});

test('a step that passed keeps none', () => {
  const { folder, files, kept } = left(zipSync({ 'trace.trace': strToU8(JSON.stringify(context)) }), 'passed');
  expect(kept).toEqual({});
  expect(files.load('traces/okta-1.zip')).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});

test('the files of a stopped run go from Playwright’s folder; files of others stay', () => {
  const folder = test.info().outputPath('out');
  for (const path of [
    '.playwright-artifacts-0/traces/a.network',
    'step/trace.zip',
    'step/error-context.md',
    'mine/a.txt',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'JSESSIONID=1');
  }
  removeOriginals([folder, folder, join(folder, 'never there')]);
  expect(readdirSync(folder)).toEqual(['mine']);
});
