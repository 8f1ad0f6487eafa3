import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, withoutCallingHome } from '../fixtures/target/browser/find-browser.mjs';

// The seed of the drawn labs (fixtures/end-to-end/testing/drawn-labs.ts): workers inherit it.
if (process.env['VARIANTS_SEED'] === undefined) {
  process.env['VARIANTS_SEED'] = new Date().toISOString().slice(0, 10);
  console.error(`Labs are drawn from the seed ${process.env['VARIANTS_SEED']}.`);
}

// A state folder for each worker: labs have the same names, and an account is signed in for the first time by one of all.
const worker = process.env['TEST_PARALLEL_INDEX'];
if (worker !== undefined)
  process.env['STATE_FOLDER'] = join(import.meta.dirname, '..', 'test-results', 'self', 'state', worker);

const executablePath = findBrowser({ env: process.env, headless: true });

/** The fault table, and what is made of all its rows. */
const causes = ['fixtures/causes/causes.test.ts'];
const confusion = ['fixtures/causes/confusion.test.ts'];
/** A whole run of the runbook is one test there. */
const whole = ['fixtures/end-to-end/**/*.test.ts'];
/** The slow files of the rest: sign-in pages and consoles in a browser, waits that must run out, child runs. */
const slow = [
  'fixtures/approve/approval.test.ts',
  'fixtures/bench/traffic.test.ts',
  'fixtures/consoles/asking-lab.test.ts',
  'fixtures/consoles/cce/meets-lab.test.ts',
  'fixtures/consoles/ccx/recovery.test.ts',
  'fixtures/consoles/finesse/*.test.ts',
  'fixtures/consoles/leaving/open-sessions.test.ts',
  'fixtures/consoles/session/session-ends.test.ts',
  'fixtures/lab/ccx/{sso-asks,sso-popup}.test.ts',
  'fixtures/lab-by-hand/by-hand.test.ts',
  'fixtures/lab/contact-center/*.test.ts',
  'fixtures/lab/finesse/{desktop,sign-out,gadgets/gadgets,sign-in/sign-in}.test.ts',
  'fixtures/lab/ids/admin/{asks,browser}.test.ts',
  'fixtures/lab/okta/{admin,sign-in}/**/*.test.ts',
  'fixtures/lab/saml-oracles.test.ts',
  'fixtures/mutants/sample.test.ts',
  'fixtures/preflight/preflight*.test.ts',
  'fixtures/probe/screens.test.ts',
  'fixtures/saml/sign-in.test.ts',
  'fixtures/run/{lock,signals}.test.ts',
  'fixtures/setup/{setup-cce,setup-command,checks/check-all}.test.ts',
  'fixtures/sign-in/{phone,okta/unanswered}.test.ts',
  'fixtures/sign-in/hand-over/*.test.ts',
  'fixtures/sign-in/passkey/{enrol,passkey-sign-in}.test.ts',
  'fixtures/watch/{awaited,watch,watch-step}.test.ts',
  'pages/ccx/sso-questions.test.ts',
  'pages/ids/keys-and-certificates.test.ts',
  'pages/okta/**/{answered-click,sign-in-widget,configure-saml}.test.ts',
  'reports/evidence-reporter*.test.ts',
  'reports/hand-over/{fit-limit,redact-run}.test.ts',
  'reports/keep/{earlier-run,scrub-trace}.test.ts',
  'reports/plan/plan-reporter.test.ts',
];

/** Quick tests that need a browser, or a command line that lets one wait: a second or less for most of them. */
const screens = ['pages/**/*.test.ts', 'fixtures/{consoles,sign-in,lab/cce,approve,evidence,saml}/**/*.test.ts'];

/** The project's own tests: `npm test` runs them all, `npm run unit` the quick ones, within a minute on two cores. */
export default defineConfig({
  testDir: '..',
  outputDir: '../test-results/self',
  fullyParallel: true,
  // Thrice the cores, because tests of an unexpected screen, and of codes that last three seconds, mostly wait.
  workers: 6,
  // Nothing is tried twice.
  retries: 0,
  timeout: 240_000,
  // On a machine that others use, a page of the lab may take longer than the five seconds that Playwright waits.
  expect: { timeout: 20_000 },
  reporter: 'dot',
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: withoutCallingHome,
    },
  },
  // The long ones first, so that no core waits for them at the end.
  projects: [
    // Minutes of several processes on cores that others use too.
    { name: 'whole', testMatch: whole, timeout: 600_000 },
    { name: 'causes', testMatch: causes },
    { name: 'slow', testMatch: slow },
    { name: 'screens', testMatch: screens, testIgnore: slow },
    {
      name: 'unit',
      testMatch: '{.config,fixtures,pages,reports}/**/*.test.ts',
      testIgnore: [...whole, ...slow, ...screens, ...causes, ...confusion, 'reports/runs/**'],
    },
    { name: 'confusion', testMatch: confusion, dependencies: ['causes'] },
  ],
});
