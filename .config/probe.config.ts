import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import runbook from '../playwright.config.ts';
import { environment } from '../fixtures/environment.ts';
import { outputFolder } from '../fixtures/run/output-folder.ts';

// Never the folder of a change: a probe is no evidence of one.
environment()['RUN_FOLDER'] ??= join('reports', 'runs', `probe-${new Date().toISOString().replace(/[:.]/g, '-')}`);

/** `npm run probe`: looks at every screen that can be opened without a change, and compares it with the page objects. */
export default defineConfig({
  ...runbook,
  testDir: '../fixtures/probe',
  testMatch: 'probe.spec.ts',
  outputDir: outputFolder('probe'),
  globalSetup: '../fixtures/global-setup.ts',
  reporter: '../reports/probe/probe-reporter.ts',
  workers: 1,
  use: { ...runbook.use, trace: 'off' },
  projects: [{ name: 'probe' }],
});
