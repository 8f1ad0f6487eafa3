/** `npm run bench -- [rounds]`: what the runbook and its evidence cost, against the same clicks in a bare script. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, variants, type Measured, type Variant } from './measure.ts';
import { comparison, breakdown } from './tables.ts';

const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`"${process.argv[2] ?? ''}" is not a number of rounds. Do: npm run bench -- 5`);
  process.exit(1);
}

const results = new Map<Variant, Measured[]>(variants.map((variant) => [variant, []]));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  // The first of each fills caches, of the compiler and of the disk: it does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const times: string[] = [];
    // Each comes first in one round of three.
    for (const place of variants.keys()) {
      const variant = variants[(place + round) % variants.length] ?? 'bare script';
      const measured = await measure(variant, join(folder, `${round}-${place}`));
      if (round > 0) results.get(variant)?.push(measured);
      times.push(`${variant} ${(measured.whole / 1000).toFixed(1)} s`);
    }
    console.log(`${round === 0 ? 'warm-up ' : `${round} of ${rounds}`}  ${times.join(' · ')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const load = loadavg()[0] ?? 0;
console.log(`\nconfigure on the lab, ${rounds} rounds, ${cpus().length} processors, load ${load.toFixed(1)}\n`);
console.log(comparison(results));
console.log(`\nWhere the time of a run goes, evidence off and on (medians)\n`);
console.log(breakdown(results));
