/** A sealed run to spoil: one for all tests of a file, a copy of it for each. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { RunFiles } from '../keep/run-files.ts';
import { unzipped, zipped } from '../seal/archive.ts';
import { killed, run } from './killed-run.ts';

export interface Spoilt {
  readonly reports: string;
  readonly files: RunFiles;
  /** Of its seal. */
  readonly head: string;
}

/** Seals a run before the tests of the file, which must not be parallel. The result copies it for one test. */
export function sealedRun(): () => Spoilt {
  let sealed = '';
  let head = '';
  test.beforeAll(async () => {
    sealed = test.info().outputPath('sealed');
    killed(sealed, 'CHG1');
    const { code, output } = await run(sealed, ['--run', 'CHG1'], { BROWSER: '/nonexistent' });
    expect(code, output).toBe(0);
    head = /chain ([0-9a-f]{64})/.exec(output)?.[1] ?? '';
  });
  return () => {
    const reports = test.info().outputPath('reports');
    rmSync(reports, { recursive: true, force: true });
    cpSync(sealed, reports, { recursive: true });
    return { reports, files: new RunFiles(join(reports, 'runs', 'CHG1')), head };
  };
}

/** The archive of the run, changed before it is zipped again. */
export function rezip({ files }: Spoilt, change: (all: Map<string, Buffer>) => void, name = 'CHG1'): void {
  const all = new Map(unzipped(readFileSync(files.path('evidence.zip')), 'evidence.zip').files);
  change(all);
  files.save('evidence.zip', zipped(all, name));
}
