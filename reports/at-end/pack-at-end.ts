/** Page, PDF, seal and archive at the end of a run. Whatever goes wrong here, evidence.json has the results. */
import { environment } from '../../fixtures/environment.ts';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Evidence } from '../evidence.ts';
import { evidenceSettings, type EvidenceSettings } from '../hand-over/evidence-settings.ts';
import type { RunFiles } from '../keep/run-files.ts';
import type { OperatorConsole } from '../operator-console.ts';

/** False if something is missing: the operator was told what, and `npm run evidence` can pack it later. */
export async function packAtEnd(files: RunFiles, evidence: Evidence, operator: OperatorConsole): Promise<boolean> {
  const settings = settingsOf(operator);
  try {
    // Loaded here, because only a run that hands something over needs the page, the printer and the archive.
    const { packRun, describePacked } = await import('../hand-over/pack-run.ts');
    const packed = await packRun(files, evidence, settings ?? evidenceSettings({}));
    for (const line of describePacked(packed)) operator.line(line);
    return settings !== undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    operator.warn(`The evidence is not packed: ${why} Do: npm run evidence -- --run ${evidence.change}`);
    return false;
  }
}

/** A run checks these settings before its first step. A fault that comes up only here costs the signature, not the evidence. */
function settingsOf(operator: OperatorConsole): EvidenceSettings | undefined {
  try {
    return evidenceSettings(environment());
  } catch (error) {
    if (!(error instanceof RunbookError)) throw error;
    operator.explain(error.explanation);
    return undefined;
  }
}
