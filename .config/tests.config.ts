import { defineConfig } from '@playwright/test';
import { findBrowser, withoutCallingHome } from '../fixtures/target/find-browser.mjs';

const executablePath = findBrowser({ env: process.env, headless: true });

/** The project's own tests: units, the lab, and the whole runbook on the lab as child runs. `npm test` runs it. */
export default defineConfig({
  testDir: '..',
  testMatch: ['fixtures/**/*.test.ts', 'pages/**/*.test.ts', 'reports/**/*.test.ts'],
  testIgnore: 'reports/runs/**',
  outputDir: '../test-results/self',
  fullyParallel: true,
  workers: 2,
  // A whole run of the runbook is one test here; nothing is tried twice.
  timeout: 240_000,
  retries: 0,
  reporter: [[process.env['CI'] === undefined ? 'dot' : 'list']],
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: withoutCallingHome,
    },
  },
});
