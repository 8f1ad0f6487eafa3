/** One measured run: a fresh lab, a child process, and when what happened. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { labOptions } from '../../fixtures/lab-options.ts';
import { startLab } from '../../fixtures/lab/lab.ts';
import { readMarks, type Mark } from './marks.ts';
import { watchProcessor } from './processor.ts';

export const variants = ['bare script', 'runbook, evidence off', 'runbook, evidence on'] as const;
export type Variant = (typeof variants)[number];

/** All in milliseconds. */
export interface Measured {
  /** The whole command: from its start to its end. */
  readonly whole: number;
  /** From its start to the first thing it does with a console or a command line. */
  readonly start: number;
  /** From there to SSO Mode: what both do. */
  readonly procedure: number;
  /** From there to the end of the command: signing out, reports, archive. */
  readonly end: number;
  /** Processor time of the command, its workers and its browser; undefined where the system does not tell. */
  readonly cpu: number | undefined;
  readonly marks: readonly Mark[];
}

const root = join(import.meta.dirname, '..', '..');
const bareResult = z.object({ started: z.number(), finished: z.number() });

/** `folder`: empty, for what the run leaves behind. Throws where the run did not end in SSO Mode. */
export async function measure(variant: Variant, folder: string): Promise<Measured> {
  mkdirSync(folder, { recursive: true });
  const lab = await startLab(labOptions({}));
  try {
    const file = join(folder, 'marks');
    const env = { ...clean(process.env), ...lab.env, BENCH_MARKS: file, RUN_FOLDER: join(folder, 'run') };
    const started = Date.now();
    const { code, output, cpu } = await (variant === 'bare script'
      ? node(['--import', 'tsx', join(import.meta.dirname, 'bare.ts')], env)
      : runbook(variant, folder, env));
    const ended = Date.now();
    if (code !== 0 || lab.world.cluster.mode !== 'SSO')
      throw new Error(`The ${variant} did not reach SSO Mode (exit code ${String(code)}):\n${output}`);
    const marks = variant === 'bare script' ? [] : readMarks(file);
    const proof = {
      'bare script': undefined,
      'runbook, evidence off': 'left out',
      'runbook, evidence on': 'pictures',
    } as const;
    if (proof[variant] !== undefined && !marks.some(({ what }) => what === proof[variant]))
      throw new Error(
        `The stop-watch saw no "${proof[variant]}" in the ${variant}: the runbook no longer loads what swap-hooks.mjs swaps.`,
      );
    const { from, to } = variant === 'bare script' ? bareTimes(file) : procedureIn(marks);
    return { whole: ended - started, start: from - started, procedure: to - from, end: ended - to, cpu, marks };
  } finally {
    await lab.stop();
  }
}

async function runbook(variant: Variant, folder: string, env: NodeJS.ProcessEnv) {
  const off = variant === 'runbook, evidence off';
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const args = ['test', '--project', 'configure', '--output', join(folder, 'playwright')];
  mkdirSync(join(folder, 'run'));
  return node([cli, ...args, ...(off ? ['--reporter', 'line', '--trace', 'off'] : [])], {
    ...env,
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'swap.mjs')).href}`,
    BENCH_EVIDENCE: off ? 'off' : 'on',
  });
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly cpu: number | undefined;
}

function node(args: string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd: root, env });
  const stopWatching = watchProcessor(child.pid);
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      resolve({ code, output, cpu: stopWatching() });
    });
  });
}

/** The procedure ends with the last thing before the consoles are signed out. */
function procedureIn(marks: readonly Mark[]): { from: number; to: number } {
  const steps = marks.filter(({ what }) => what !== 'signing out');
  return { from: Math.min(...steps.map(({ at }) => at)), to: Math.max(...steps.map(({ at, ms }) => at + ms)) };
}

function bareTimes(file: string): { from: number; to: number } {
  const { started, finished } = bareResult.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { from: started, to: finished };
}

/** A change number or another target of this shell must not end up in a measured run. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^(CHANGE|REDO|REDACT|LAB|ENV_FILE|RUN_FOLDER|HOST_MAP|EVIDENCE_|TICKET_|NODE_OPTIONS|FORCE_COLOR)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
}
