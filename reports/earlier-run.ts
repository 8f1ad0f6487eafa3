/** What an earlier run of the same change left in the folder: kept where it is of the same target, never overwritten where not. */
import { evidenceSchema, parseJson, type Step } from './evidence.ts';
import { RunFiles } from './run-files.ts';

export interface Resumed {
  readonly files: RunFiles;
  readonly steps: readonly Step[];
  /** What the operator must know before it begins. */
  readonly warning?: string;
}

export function resume(folder: string, target: string, now: Date): Resumed {
  const files = new RunFiles(folder);
  const found = files.load('evidence.json');
  if (found === undefined) return { files, steps: [] };
  const parsed = evidenceSchema.safeParse(parseJson(found.toString('utf8')));
  const suffix = now.toISOString().replace(/[:.]/g, '-');
  if (!parsed.success) {
    const aside = `evidence-damaged-${suffix}.json`;
    files.save(aside, found);
    const warning = `${files.path('evidence.json')} is damaged: what earlier runs saw is not in this evidence. It is kept as ${aside}.`;
    return { files, steps: [], warning };
  }
  if (parsed.data.target === target) return { files, steps: parsed.data.steps };
  const own = new RunFiles(`${folder}-${suffix}`);
  const warning = `${folder} holds the evidence of "${parsed.data.target}", this run is against "${target}": its evidence goes to ${own.folder}. Give the run a CHANGE of its own.`;
  return { files: own, steps: [], warning };
}
