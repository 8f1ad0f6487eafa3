import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import runbook from '../playwright.config.ts';
import { environment } from '../fixtures/environment.ts';
import { outputFolder } from '../fixtures/run/output-folder.ts';

// With a change number the plan lies in the folder of the change; without, never in that of a run.
if (!environment()['CHANGE'])
  environment()['RUN_FOLDER'] ??= join('reports', 'runs', `plan-${new Date().toISOString().replace(/[:.]/g, '-')}`);

// Only for a command that names it, and for its workers: the other plan holds on products that have no way back yet.
if (process.argv.includes('--project=plan-rollback')) environment()['ROLLBACK_IS_ASKED'] = '1';
const isRollback = environment()['ROLLBACK_IS_ASKED'] !== undefined;
const configure = { name: 'plan', testMatch: 'configure-sso.spec.ts', grepInvert: / Preflight / };
const rollback = {
  ...{ name: 'plan-rollback', testMatch: 'roll-back-sso.spec.ts', grep: / Roll back / },
  // Nobody is signed in to look.
  use: { oktaMayBeDown: true },
};

/** `npm run plan`: the configure flow, read-only; `npm run rollback -- --plan`: the way back. */
export default defineConfig<{ pictures: boolean }, { planning: boolean; oktaMayBeDown: boolean }>({
  ...runbook,
  testDir: '../flows',
  outputDir: outputFolder('plan'),
  globalSetup: '../fixtures/global-setup.ts',
  reporter: '../reports/plan/plan-reporter.ts',
  workers: 1,
  use: { ...runbook.use, trace: 'off', pictures: false, planning: true },
  // The preflight is a command of its own, which changes nothing either.
  projects: [isRollback ? rollback : configure],
});
