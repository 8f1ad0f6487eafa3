/** Keeps a scrubbed trace of a step that failed, and removes Playwright's own trace whatever happens. */
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestResult } from '@playwright/test/reporter';
import type { RunFiles } from './run-files.ts';
import type { Scrub } from '../../fixtures/evidence/scrub-text.ts';
import { scrubTrace } from './scrub-trace.ts';

export type Kept = { readonly trace?: string; readonly missing?: string };

/** Saves the scrubbed trace of a failed step under `name`, and removes every file that Playwright attached. */
export function keepTrace(
  result: Pick<TestResult, 'attachments' | 'status'>,
  name: string,
  files: RunFiles,
  scrub: Scrub,
): Kept {
  const paths = result.attachments.flatMap(({ path }) => (path === undefined ? [] : [path]));
  try {
    const path = result.attachments.find((each) => each.name === 'trace')?.path;
    if (path === undefined || result.status === 'passed' || result.status === 'skipped') return {};
    files.save(name, Buffer.from(scrubTrace(readFileSync(path), scrub)));
    return { trace: name };
  } catch {
    // The error is not shown, because it may quote the trace.
    return { missing: 'no trace: what Playwright recorded could not be scrubbed, so it was not kept' };
  } finally {
    for (const path of paths) remove(path);
  }
}

/** Removes the files of a stopped run from Playwright's own folders: traces that nobody has scrubbed, texts of pages. */
export function removeOriginals(outputDirs: readonly string[]): void {
  for (const folder of new Set(outputDirs))
    for (const name of list(folder))
      if (name.startsWith('.playwright-artifacts-')) remove(join(folder, name));
      else for (const file of ['trace.zip', 'error-context.md']) remove(join(folder, name, file));
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes the folder of the file too, if it is empty now. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    rmdirSync(dirname(path));
  } catch {
    // The folder holds more, or was never there.
  }
}
