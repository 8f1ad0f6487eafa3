/**
 * `npm run rollback`: Playwright on the project rollback. With `--plan` the same steps are planned, and nothing is changed.
 * In this process, because a signal to npm must reach the run itself.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const given = process.argv.slice(2);
const own = given.includes('--plan')
  ? [`--config=${join(import.meta.dirname, 'plan.config.ts')}`, '--project=plan-rollback']
  : ['--project=rollback'];
process.argv.splice(2, given.length, 'test', ...own, ...given.filter((argument) => argument !== '--plan'));
createRequire(import.meta.url)('@playwright/test/cli');
