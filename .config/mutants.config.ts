import { defineConfig } from '@playwright/test';
import tests from './tests.config.ts';

/** `npm run mutants`: one test a worker, each with a lab of its own and a share of the mutants. */
export default defineConfig({
  ...(tests.use === undefined ? {} : { use: tests.use }),
  testDir: '../fixtures/mutants',
  testMatch: 'play-all.spec.ts',
  outputDir: '../test-results/mutants',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 0,
  // Assertions of the flow: a page of the lab may be slow on a machine that others use.
  expect: { timeout: 15_000 },
  reporter: '../fixtures/mutants/play/reporter.ts',
  projects: [{ name: 'mutants' }],
});
