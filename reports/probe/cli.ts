/** `npm run probe`, and `npm run probe -- --against <pack>`, which compares what it finds with a pack that somebody sent. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '../../fixtures/environment.ts';
import { packName } from './pack.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const against = readAgainst(args);
  if (against instanceof Error) {
    console.error(against.message);
    return 1;
  }
  const root = join(import.meta.dirname, '..', '..');
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--config=.config/probe.config.ts'];
  const env = { ...environment(), ...(against === undefined ? {} : { PROBE_AGAINST: against }) };
  return spawnSync(process.execPath, playwright, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

/** The absolute path of the pack. */
function readAgainst(args: string[]): string | undefined | Error {
  try {
    const { against } = parseArgs({ args, options: { against: { type: 'string' } } }).values;
    if (against === undefined) return undefined;
    const path = resolve(against);
    return existsSync(path) ? path : new Error(`"${against}" does not exist. Do: name the ${packName} of a probe.`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return new Error(`${said}\nDo: npm run probe, or npm run probe -- --against <${packName}>`);
  }
}
