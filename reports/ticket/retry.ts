/** Repeats a request that a busy or restarting server refused: waits as long as the server asks, and ends after six tries. */
import { setTimeout as wait } from 'node:timers/promises';
import { RunbookError } from '../../fixtures/errors.ts';

/** Milliseconds. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const realClock: Clock = { now: Date.now, sleep: (ms) => wait(ms) };

/** Worth another try: 429, 5xx, a connection that was cut. */
export class Transient extends Error {
  constructor(
    /** A sentence without its full stop. */
    readonly what: string,
    /** As the header has it: seconds or an HTTP date. */
    readonly retryAfter: string | null = null,
  ) {
    super(what);
  }
}

const tries = 6;
/** Milliseconds. A used-up hourly quota asks for more, and nobody waits that long at a prompt. */
const longestPause = 120_000;

/** Calls `attempt` again as a whole, so an attempt that sends something must look first whether it has arrived. */
export async function persist<T>(attempt: () => Promise<T>, clock: Clock): Promise<T> {
  const start = clock.now();
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const asked = askedPause(error.retryAfter, clock.now());
      if (asked > longestPause) throw gaveUp(error, `It asks to wait until ${toMinute(clock.now() + asked)}.`);
      if (tried === tries) throw gaveUp(error, `Tried ${tries} times in ${seconds(clock.now() - start)}.`);
      await clock.sleep(Math.max(asked, 1000 * 2 ** (tried - 1)));
    }
  }
}

/** Milliseconds; zero if the server asks for no pause, or for one that is neither seconds nor a date. */
function askedPause(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(date - now, 0);
}

function gaveUp({ what }: Transient, so: string): RunbookError {
  return new RunbookError({
    what: `${what}. ${so}`,
    cure: 'run the same command again later: a file or note that has arrived is not sent twice.',
    layer: 'ticket',
  });
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;
const toMinute = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
