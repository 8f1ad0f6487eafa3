/** Packs a run again after its end. Seals a run that was stopped before its seal; refuses one whose seal is broken. */
import { basename } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import { anchorLog, anchorsOf } from '../seal/anchors.ts';
import { checkSeal } from '../seal/check-seal.ts';
import { utc } from '../evidence.ts';
import type { EvidenceSettings } from './evidence-settings.ts';
import { manifestName } from '../at-end/outputs.ts';
import { packRun, type Packed } from './pack-run.ts';
import { readEvidence } from '../keep/read-evidence.ts';
import type { RunFiles } from '../keep/run-files.ts';

export async function repackRun(files: RunFiles, settings: EvidenceSettings): Promise<Packed> {
  const evidence = readEvidence(files);
  const run = basename(files.folder);
  const all = files.all();
  if (!all.has(manifestName)) {
    const remark = `This run was stopped before it sealed its evidence. Its files were sealed later, on ${utc(new Date().toISOString())}.`;
    const packed = await packRun(files, evidence, { ...settings, remarks: [remark] });
    return { ...packed, notices: [remark, ...packed.notices] };
  }
  const { findings, manifest } = checkSeal(all, { anchors: anchorsOf([anchorLog(files.folder)], run) });
  if (findings.length > 0)
    throw new RunbookError({
      what: `${run} is not as it was sealed, so it is not packed: ${findings.map(({ fault, path }) => `${path} ${fault}`).join(', ')}.`,
      cure: `look at it: npm run evidence -- --check ${run}. Restore those files from the ticket's evidence.zip, then pack it.`,
      layer: 'runbook',
    });
  const from = manifest?.from;
  // A copy that was made from a run is not redacted again.
  const redact = from === undefined ? settings.redact : [];
  return packRun(files, evidence, { ...settings, from, redact, sealed: true });
}
