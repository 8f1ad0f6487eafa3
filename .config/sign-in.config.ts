import { defineConfig } from '@playwright/test';
import runbook from '../playwright.config.ts';
import { outputFolder } from '../fixtures/run/output-folder.ts';

/** `npm run setup -- --sign-in`: each account once, on the target in .env, and no evidence. */
export default defineConfig({
  ...runbook,
  testDir: '../fixtures/setup/sign-in',
  testMatch: 'sign-in.spec.ts',
  outputDir: outputFolder('sign-in'),
  globalSetup: '../fixtures/global-setup.ts',
  reporter: '../fixtures/setup/sign-in/sign-in-reporter.ts',
  workers: 1,
  use: { ...runbook.use, trace: 'off' },
  projects: [{ name: 'sign-in' }],
});
