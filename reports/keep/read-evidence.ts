/** Reads evidence.json of a run that has ended. Throws a RunbookError if it is missing or damaged. */
import { basename } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import { parseEvidence, type Evidence } from '../evidence.ts';
import type { RunFiles } from './run-files.ts';

export function readEvidence(files: RunFiles): Evidence {
  const found = files.load('evidence.json');
  const run = basename(files.folder);
  if (found === undefined)
    throw new RunbookError({
      what: `${run} holds no evidence.json: no step of it ended.`,
      cure: `run it again with the same number: CHANGE=${run} npm start`,
      layer: 'runbook',
    });
  const evidence = parseEvidence(found);
  if (evidence !== undefined) return evidence;
  throw new RunbookError({
    what: `The evidence.json of ${run} is damaged: it is not what this runbook wrote.`,
    cure: `restore it from the ticket's evidence.zip; or run it again with the same number, which keeps the damaged file aside: CHANGE=${run} npm start`,
    layer: 'runbook',
  });
}
