import { defineConfig } from '@playwright/test';

/** `npm run lab`: a lab of its own with a browser on it, whatever .env says. Not a project of the runbook: --list is the document. */
export default defineConfig({
  testDir: '../flows',
  testMatch: 'lab.spec.ts',
  outputDir: '../test-results/lab',
  reporter: [['./lab-reporter.ts']],
  workers: 1,
  retries: 0,
  timeout: 0,
});
