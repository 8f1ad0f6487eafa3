/**
 * `npm run lint`: format, lint, unused code and types at the same time, each with a cache. Exit code 1 if one fails.
 * `npm test` (`check.mjs --tests`): the same beside the project's tests. Further arguments go to Playwright.
 */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = join(import.meta.dirname, '..');
const cache = 'node_modules/.cache';
const [mode, ...forPlaywright] = process.argv.slice(2);

/** The files behind npm's own links: such a link is a script on Windows, which needs a shell. */
const checks = {
  format: `prettier/bin/prettier.cjs --check . --config=.config/prettier.json --log-level=warn --cache --cache-location=${cache}/format`,
  lint: `eslint/bin/eslint.js . --config=.config/eslint.config.mjs --cache --cache-strategy=content --cache-location=${cache}/eslint`,
  'unused code': 'knip/bin/knip.js --config=.config/knip.json',
  types: `typescript/bin/tsc -p . --incremental --tsBuildInfoFile ${cache}/tsc.json`,
};

/** @param {string[]} command @param {(text: string) => void} hear @returns {Promise<boolean>} */
function run([file = '', ...args], hear, priority = constants.priority.PRIORITY_NORMAL) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    env: { ...process.env, ...colour },
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) setPriority(child.pid, priority);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

const seconds = () => `${Math.round(performance.now() / 1000)} s`;
let printedAfterTests = false;
let testsEnded = false;

/** @param {[string, string]} check */
async function runCheck([name, command]) {
  let output = '';
  const passed = await run(command.split(' '), (text) => (output += text), constants.priority.PRIORITY_BELOW_NORMAL);
  printedAfterTests ||= testsEnded;
  console.log(`\n${name}: ${passed ? 'nothing to complain about' : 'failed'} (${seconds()})`);
  if (!passed) console.log(output.trimEnd());
  return passed;
}

async function runTests() {
  let output = '';
  const config = ['test', '--config=.config/tests.config.ts'];
  const passed = await run(['@playwright/test/cli.js', ...config, ...forPlaywright], (text) => {
    process.stdout.write(text);
    output += text;
  });
  testsEnded = true;
  const lastLines = /\n {2}\d+ (?:failed|flaky|interrupted|skipped|did not run|passed)\b.*$/s;
  return { passed, lastLines: lastLines.exec(stripVTControlCharacters(output))?.[0] };
}

// Ctrl+C reaches the children too: they end by themselves, and so does this process.
process.on('SIGINT', () => undefined);
const tests = mode === '--tests' ? runTests() : undefined;
const passed = await Promise.all(Object.entries(checks).map(runCheck));
const tested = await tests;
// .ci/run counts the tests there.
if (printedAfterTests && tested?.lastLines !== undefined) console.log(tested.lastLines.trimEnd());
process.exitCode = passed.every(Boolean) && tested?.passed !== false ? 0 : 1;
