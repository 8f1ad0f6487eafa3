import { defineConfig } from '@playwright/test';
import { environment } from './fixtures/environment.ts';
import { outputFolder } from './fixtures/run/output-folder.ts';
import { heedSignals } from './fixtures/run/signals.ts';
import { chooseTarget, wantsLab } from './fixtures/target/choose-target.ts';

heedSignals();
const env = environment();
chooseTarget(env);
// Else a failing step leaves a copy of the page's text, fields included.
env['PLAYWRIGHT_NO_COPY_PROMPT'] ??= '1';

// Only for a command that names it, and for its workers: whoever runs all projects must not undo what they do.
if (process.argv.some((argument) => /^(--project=)?rollback$/.test(argument))) env['ROLLBACK_IS_ASKED'] = '1';
const rollback = {
  ...{ name: 'rollback', testMatch: 'roll-back-sso.spec.ts', use: { oktaMayBeDown: true } },
  // A lab that this run starts must be configured before there is a way back.
  dependencies: wantsLab(env) ? ['configure'] : [],
};

/** The runbook: its projects are the commands. The project's own tests have a configuration of their own, in .config. */
export default defineConfig<object, { oktaMayBeDown: boolean }>({
  testDir: 'flows',
  outputDir: outputFolder('runbook'),
  globalSetup: './fixtures/global-setup.ts',
  reporter: [['./reports/evidence-reporter.ts']],
  // A wrong click is worse than a stop, and a wrong password is worse than both: nothing is tried twice.
  retries: 0,
  workers: 2,
  // A service restart on a live node takes minutes; every wait inside a step has a shorter limit of its own.
  timeout: 20 * 60_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 60_000,
    // Kept of a step that fails, and only as reports/keep/scrub-trace.ts rebuilds it. Pictures are the evidence's own.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false, attachments: false },
    video: 'off',
    screenshot: 'off',
  },
  projects: [
    { name: 'configure', testMatch: 'configure-sso.spec.ts' },
    { name: 'preflight', testMatch: 'configure-sso.spec.ts', grep: / Preflight / },
    // A lab that this run starts is not configured yet.
    { name: 'verify', testMatch: 'verify-sso.spec.ts', dependencies: wantsLab(env) ? ['configure'] : [] },
    { name: 'verify-after', testMatch: 'verify-sso.spec.ts', dependencies: ['configure'] },
    ...(env['ROLLBACK_IS_ASKED'] === undefined ? [] : [rollback]),
  ],
});
