import { defineConfig } from '@playwright/test';

/** The project's own tests: units, the lab, and the whole runbook on the lab as child runs. `npm test` runs it. */
export default defineConfig({
  testDir: '..',
  testMatch: [
    'fixtures/**/*.test.ts',
    'pages/**/*.test.ts',
    'flows/**/*.test.ts',
    'reports/*.test.ts',
    '.config/*.test.ts',
  ],
  outputDir: '../test-results/self',
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  use: {
    launchOptions: {
      executablePath: '/usr/bin/chromium-headless-shell',
      args: ['--disable-background-networking', '--no-first-run'],
    },
  },
});
