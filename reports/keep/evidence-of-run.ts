/** The evidence as it stands now: the steps with what the environment and the run say about them. */
import { basename } from 'node:path';
import { environment, operatorOf, settingsNotesOf, targetOf } from '../../fixtures/environment.ts';
import { mergeNames, namesToRedact } from '../../fixtures/evidence/names-to-redact.ts';
import { scrubs } from '../../fixtures/evidence/scrub-text.ts';
import { deploymentOf } from '../../fixtures/product/product.ts';
import { notesOfRun } from '../../fixtures/run/notes-of-run.ts';
import { summarise, type Evidence, type Step } from '../evidence.ts';
import type { Resumed } from './earlier-run.ts';

/** `atEnd`: remarks that only the end of the run knows. */
export function evidenceOf(
  run: Resumed,
  steps: readonly Step[],
  startedAt: Date,
  atEnd: readonly string[] = [],
): Evidence {
  const remarks = [...run.remarks, ...[...notesOfRun(), ...atEnd].map(scrubs().words)];
  const warnings = settingsNotesOf(environment()).map(scrubs().words);
  return {
    schema: 1,
    change: basename(run.files.folder),
    target: targetOf(environment()),
    product: deploymentOf(environment()),
    operator: operatorOf(environment()),
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    summary: summarise(steps),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(remarks.length === 0 ? {} : { remarks }),
    names: mergeNames(run.names, namesToRedact(environment())),
    steps: [...steps],
  };
}
