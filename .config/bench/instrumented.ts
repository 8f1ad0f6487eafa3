/** The modules of a measured run: the same, with a stop-watch; with BENCH_EVIDENCE=off nothing is attached. See swap-hooks.mjs. */
import { appendFileSync } from 'node:fs';
import { converge as realConverge } from '../../fixtures/converge.ts';
import * as real from '../../fixtures/evidence.ts';
import { CcxAdmin } from '../../fixtures/consoles/ccx-admin.ts';
import { IdsAdmin } from '../../fixtures/consoles/ids-admin.ts';
import { OktaAdmin } from '../../fixtures/consoles/okta-admin.ts';
import { Tabs } from '../../fixtures/tabs.ts';
import type { Mark, What } from './marks.ts';

export * from '../../fixtures/evidence.ts';
export * from '../../fixtures/converge.ts';

const file = process.env['BENCH_MARKS'];
const off = process.env['BENCH_EVIDENCE'] === 'off';

async function timed<T>(what: What, work: () => Promise<T>): Promise<T> {
  const at = Date.now();
  const start = performance.now();
  try {
    return await work();
  } finally {
    const mark: Mark = { what, at, ms: performance.now() - start };
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(mark)}\n`);
  }
}

const evidence = (what: What, attach: () => Promise<void>): Promise<void> =>
  off ? timed('left out', () => Promise.resolve()) : timed(what, attach);

export const attachPictures: typeof real.attachPictures = (...args) =>
  evidence('pictures', () => real.attachPictures(...args));

export const attachReading: typeof real.attachReading = (...args) =>
  evidence('readings and transcripts', () => real.attachReading(...args));

export const attachTranscript: typeof real.attachTranscript = (...args) =>
  evidence('readings and transcripts', () => real.attachTranscript(...args));

export const converge: typeof realConverge = (step, ...rest) => {
  let reads = 0;
  const read = (): ReturnType<typeof step.read> => {
    reads += 1;
    return timed(reads === 1 ? 'reading before' : 'reading after', async () => step.read());
  };
  return realConverge({ ...step, read, act: () => timed('acting', async () => step.act()) }, ...rest);
};

function stopWatch(what: What, prototype: object, name: string): void {
  const method: unknown = Reflect.get(prototype, name);
  if (typeof method !== 'function') throw new Error(`${name} is not where the bench looks for it.`);
  const watched = function (this: unknown, ...args: unknown[]): Promise<unknown> {
    return timed(what, async () => await Promise.resolve<unknown>(Reflect.apply(method, this, args)));
  };
  Reflect.set(prototype, name, watched);
}

for (const console of [IdsAdmin, OktaAdmin, CcxAdmin]) stopWatch('signing in', console.prototype, 'signIn');
stopWatch('signing out', Tabs.prototype, 'close');
