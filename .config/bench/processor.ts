/** Processor time of a process and everything it starts, from /proc: it hardly minds what else the machine does. Linux only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks: what a process does after the last one is not counted. */
const interval = 250;

/** Starts looking; what it returns stops, and says how many milliseconds it was. Undefined where the system does not tell. */
export function watchProcessor(root: number | undefined): () => number | undefined {
  if (root === undefined || !existsSync('/proc/self/stat')) return () => undefined;
  const used = new Map<number, number>();
  const look = () => {
    const all = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap(stat),
    );
    const mine = new Set([root]);
    // A child has a higher number than its parent, but for the rare time when numbers begin again.
    for (const [pid, { parent }] of [...all].sort(([a], [b]) => a - b)) if (mine.has(parent)) mine.add(pid);
    for (const pid of mine) used.set(pid, all.get(pid)?.ms ?? used.get(pid) ?? 0);
  };
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return [...used.values()].reduce((sum, ms) => sum + ms, 0);
  };
}

/** Fields 4, 14 and 15 of proc(5): the parent, and hundredths of a second. Nothing where the process has just ended. */
function stat(name: string): [number, { parent: number; ms: number }][] {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, parent = 0, , , , , , , , , , user = 0, system = 0] = fields;
    return [[Number(name), { parent, ms: (user + system) * 10 }]];
  } catch {
    return [];
  }
}
