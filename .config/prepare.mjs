/**
 * Before every command: packages and a browser, installed where they are missing. Plain JavaScript, no packages needed.
 * `--window`: the command shows a window, so a headless shell is not enough.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../fixtures/target/browser/find-browser.mjs';
import { unwritable } from './writable.mjs';

const root = join(import.meta.dirname, '..');
const headless = !process.argv.includes('--window') && !process.argv.includes('--headed');
/** Ships its binary in the package, headless only; the newest release that runs on Node 20. */
const packaged = '@sparticuz/chromium@147.0.0';

/** @param {string} command @param {string[]} args @param {boolean} [quiet] */
function run(command, args, quiet = true) {
  // npm and npx are scripts: on Windows they need a shell.
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, stdio: quiet ? 'ignore' : 'inherit', shell });
  return status === 0;
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** npm writes this file last: packages of another lock file are not these packages. */
function packagesAreThere() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = versions(installed);
  const want = versions(join(root, 'package-lock.json'));
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

function installPackages() {
  console.log('prepare: installing packages (npm ci)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], false))
    stop(
      'prepare: npm ci failed. Check that this machine reaches the npm registry (npm config get registry), then run the command again.',
    );
}

const canApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installFromApt() {
  const name = headless ? 'chromium-headless-shell' : 'chromium';
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', name]);
  return canApt() && (install() || (run('apt-get', ['update']) && install())) ? `Debian's ${name}` : undefined;
}

async function installFromNpm() {
  if (!headless || !run('npm', ['install', '--no-save', '--no-audit', '--no-fund', packaged])) return undefined;
  const entry = createRequire(join(root, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const folder = join(root, 'node_modules', '.chromium');
  mkdirSync(folder, { recursive: true });
  copyFileSync(await chromium.executablePath(), join(folder, 'chromium'));
  return packaged;
}

async function installBrowser() {
  console.log('prepare: no Chromium found, installing one');
  const from =
    (run('npx', ['playwright', 'install', 'chromium']) && "Playwright's Chromium") ||
    installFromApt() ||
    (await installFromNpm());
  const found = findBrowser({ env: process.env, headless });
  if (from === undefined || found === undefined)
    return stop(
      `prepare: no Chromium could be installed. Install Chrome, Edge or Chromium${headless ? '' : ' (one that can show a window)'} and run the command again, or name one: set BROWSER=/path/to/chrome`,
    );
  console.log(`prepare: installed ${from} (${found})`);
}

/** The folders of the command that npm is about to run. A check of evidence writes nothing; setup names all folders itself. */
function foldersOfCommand() {
  const command = (process.env['npm_lifecycle_event'] ?? '').replace(/^pre/, '');
  // Playwright removes what an earlier run left there.
  const results = [join(root, 'test-results'), join(root, 'test-results', 'runbook')];
  if (!['start', 'preflight', 'plan', 'configure', 'verify', 'rollback', 'watch'].includes(command))
    return ['evidence', 'setup'].includes(command) ? [] : results;
  return process.env['RUN_FOLDER'] ? results : [...results, join(root, 'reports'), join(root, 'reports', 'runs')];
}

/** @param {string[]} folders */
function demandWritable(folders) {
  const fault = unwritable(folders);
  if (fault !== undefined) stop(`prepare: ${fault}`);
}

demandWritable(foldersOfCommand());
if (!packagesAreThere()) {
  demandWritable([join(root, 'node_modules')]);
  installPackages();
}
if (process.env['BROWSER'] && !existsSync(process.env['BROWSER']))
  stop(
    `prepare: BROWSER names "${process.env['BROWSER']}", which does not exist. Correct it, or unset it to have one found.`,
  );
if (findBrowser({ env: process.env, headless }) === undefined) await installBrowser();
