/** Resumes an earlier run of the same change if it had the same target; otherwise never writes into its folder. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defined } from '../../fixtures/evidence/defined.ts';
import type { Placeholders } from '../../fixtures/evidence/name-patterns.ts';
import { reportsOf } from '../../fixtures/target/run-folder.ts';
import { anchorLog, anchorsOf } from '../seal/anchors.ts';
import { checkSeal } from '../seal/check-seal.ts';
import { parseEvidence, utc, type Step } from '../evidence.ts';
import { nextRun } from './merge-runs.ts';
import { manifestName } from '../at-end/outputs.ts';
import { RunFiles } from './run-files.ts';

export interface Resumed {
  readonly files: RunFiles;
  readonly steps: readonly Step[];
  /** The number of this run in the folder. */
  readonly run: number;
  /** Remarks about the evidence as a whole, for the page. */
  readonly remarks: readonly string[];
  /** Names of the earlier run, and their placeholders. */
  readonly names?: Placeholders | undefined;
  /** A sentence for the operator before the first step. */
  readonly warning?: string;
}

export function resume(folder: string, target: string, now: Date): Resumed {
  const files = new RunFiles(folder);
  const found = files.load('evidence.json');
  if (found === undefined) return { files, run: 1, steps: [], remarks: [], ...defined({ warning: olderRun(folder) }) };
  const evidence = parseEvidence(found);
  const suffix = now.toISOString().replace(/[:.]/g, '-');
  if (evidence === undefined) {
    const aside = `evidence-damaged-${suffix}.json`;
    files.save(aside, found);
    const warning = `${files.path('evidence.json')} is damaged: this evidence begins without the results of earlier runs. The damaged file is kept as ${aside}.`;
    return {
      files,
      // Nobody knows how many runs there were, and none of their files may be overwritten.
      run: 1 + countOf(files, /\.run-(\d+)/),
      steps: [],
      warning,
      remarks: [`On ${utc(now.toISOString())} the evidence of earlier runs was found damaged.`],
    };
  }
  if (evidence.target === target) {
    const { steps, remarks = [], names } = evidence;
    const run = nextRun(evidence);
    const changed = listChanges(files);
    if (changed === undefined) return { files, run, steps, remarks, names };
    const remark = `Before the run of ${utc(now.toISOString())}, the evidence of earlier runs was not as it was sealed: ${changed}.`;
    return {
      files,
      run,
      steps,
      names,
      remarks: [...remarks, remark],
      warning: `${folder}: ${remark} The page says so too.`,
    };
  }
  const own = new RunFiles(`${folder}-${suffix}`);
  const warning = `${folder} holds the evidence of "${evidence.target}", this run is against "${target}": its evidence goes to ${own.folder}. Give the run a CHANGE of its own.`;
  return { files: own, run: 1, steps: [], warning, remarks: [] };
}

/** The highest number that the names of the files carry; 1 if there are files without one. */
function countOf(files: RunFiles, pattern: RegExp): number {
  return Math.max(1, ...[...files.all().keys()].map((name) => Number(pattern.exec(name)?.[1] ?? 1)));
}

/** Warns of a run that an older version left in `reports/` itself, because its notes and results are not found here. */
function olderRun(folder: string): string | undefined {
  const older = join(reportsOf(folder), basename(folder));
  if (!existsSync(join(older, 'evidence.json'))) return undefined;
  return `${older} holds an older run of this change, which is not resumed. To go on with it: stop, move that folder to ${folder}, and run the command again.`;
}

/** Lists the files that somebody changed between two runs. A killed run left no seal to compare with. */
function listChanges(files: RunFiles): string | undefined {
  const all = files.all();
  if (!all.has(manifestName)) return undefined;
  const { findings } = checkSeal(all, { anchors: anchorsOf([anchorLog(files.folder)], basename(files.folder)) });
  return findings.length === 0 ? undefined : findings.map(({ fault, path }) => `${path} ${fault}`).join(', ');
}
