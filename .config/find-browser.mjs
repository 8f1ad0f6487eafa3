/** Finds a Chromium on this machine, and says how it is kept from calling home. Plain JavaScript: it runs before the packages are there. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

export const withoutCallingHome = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

const shells = ['chromium-headless-shell'];
const browsers = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
  'chrome',
];
const places = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a browser: the one named in BROWSER; Playwright's own; Chrome, Edge or Chromium on the machine. Headless
 * work takes the headless shell where there is one: twice as fast. Undefined where there is none.
 * @param {{ env: Record<string, string | undefined>, headless: boolean }} options
 * @returns {string | undefined}
 */
export function findBrowser({ env, headless }) {
  if (env['BROWSER']) return existsSync(env['BROWSER']) ? env['BROWSER'] : undefined;
  const onPath = (/** @type {string[]} */ names) => {
    const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter);
    return names.flatMap((name) => folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]));
  };
  const candidates = [
    ...(headless ? onPath(shells) : []),
    ...playwrightsOwn(),
    ...onPath(browsers),
    ...places,
    ...(headless ? packaged() : []),
  ];
  return candidates.find((path) => existsSync(path));
}

/** @returns {string[]} */
function playwrightsOwn() {
  try {
    const require = createRequire(import.meta.url);
    return [require('playwright-core').chromium.executablePath()];
  } catch {
    return []; // the packages are not installed yet
  }
}

/** Where prepare.mjs unpacks the binary that an npm package ships. */
function packaged() {
  return [join(import.meta.dirname, '..', 'node_modules', '.chromium', 'chromium')];
}
