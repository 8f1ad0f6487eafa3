import { defineConfig } from '@playwright/test';

/** `npm run lab`: a lab of its own with a browser on it, whatever .env says. Not a project of the runbook: --list is the document. */
export default defineConfig({
  testDir: '../fixtures/lab-by-hand',
  testMatch: 'lab.spec.ts',
  outputDir: '../test-results/lab',
  reporter: [['../fixtures/lab-by-hand/reporter.ts']],
  workers: 1,
  retries: 0,
  timeout: 0,
});
