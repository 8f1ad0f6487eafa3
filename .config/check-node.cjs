/**
 * Before every command, and before any other file: does this Node fit `engines` of package.json? In the syntax of Node 12,
 * because an older Node must read it too and end in a sentence.
 */
'use strict';
const { readFileSync } = require('fs');
const { join } = require('path');

/** @param {string} version @returns {number[]} */
const numbers = (version) =>
  version
    .replace(/^[^\d]+/, '')
    .split(/[.-]/, 3)
    .map(Number);

/** @param {number[]} one @param {number[]} other */
function isOlder(one, other) {
  const at = [0, 1, 2].find((each) => (one[each] || 0) !== (other[each] || 0));
  return at !== undefined && (one[at] || 0) < (other[at] || 0);
}

/** `^20.19.0`: 20.19 and later of 20. `>=24`: 24 and all that follow. @param {string} range @param {number[]} version */
function fits(range, version) {
  const from = numbers(range);
  return !isOlder(version, from) && (range.startsWith('>=') || version[0] === from[0]);
}

/** @param {string} range */
function inWords(range) {
  const [major, minor] = numbers(range);
  return `${major}${minor ? `.${minor}` : ''}${range.startsWith('>=') ? ' or later' : ` or a later ${major}`}`;
}

/**
 * What is wrong with this Node, and what to install; undefined if it fits.
 * @param {string} version @param {string} engines ranges with || between them @param {string} path
 * @returns {string | undefined}
 */
function faultOf(version, engines, path) {
  const ranges = engines.split('||').map((range) => range.trim());
  if (ranges.some((range) => fits(range, numbers(version)))) return undefined;
  const newest = numbers(ranges[ranges.length - 1] || '')[0];
  return `This is Node ${version.replace(/^v/, '')} (${path}), and the runbook needs ${ranges.map(inWords).join(', ')}: install Node ${newest} (https://nodejs.org, or nvm install ${newest}), open a new terminal and run the same command again.`;
}

if (require.main === module) {
  const { engines } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
  const fault = faultOf(process.version, engines.node, process.execPath);
  if (fault !== undefined) {
    console.error(fault);
    process.exitCode = 1;
  }
}

module.exports = { faultOf };
