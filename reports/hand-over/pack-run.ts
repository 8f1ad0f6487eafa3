/** What a run hands over: its folder, sealed, and evidence.zip, small enough for the ticket; redacted where .env says so. */
import { basename } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import { anchorLog, appendAnchor } from '../seal/anchors.ts';
import type { Evidence } from '../evidence.ts';
import type { EvidenceSettings } from './evidence-settings.ts';
import { fitLimit } from './fit-limit.ts';
import { buildOutputs, type Built, type Building } from './build-outputs.ts';
import { type Manifest } from '../seal/manifest.ts';
import { megabytes } from '../megabytes.ts';
import { archiveName, manifestName, outputNames, sealedLast } from '../outputs.ts';
import { readEvidence } from '../keep/read-evidence.ts';
import { redactRun } from './redact-run.ts';
import { reason, RunFiles } from '../keep/run-files.ts';

export interface Packed {
  /** The run's folder, or the redacted copy of it. */
  readonly files: RunFiles;
  readonly evidence: Evidence;
  /** Of evidence.zip, and its bytes; undefined if there is none. */
  readonly zip: { readonly manifest: Manifest; readonly bytes: number } | undefined;
  /** Of the folder. */
  readonly manifest: Manifest;
  /** What the operator must know, in sentences. */
  readonly said: readonly string[];
}

type Packing = Building & {
  /** The page that is there is of this evidence. Else everything that is made from it is made anew. */
  readonly sealed?: boolean;
};

export async function packRun(files: RunFiles, evidence: Evidence, settings: Packing): Promise<Packed> {
  const own = await seal(files, evidence, settings);
  if (settings.redact.length === 0) return zip(files, evidence, own, settings);
  // The archive of everything, beside one that may leave the house, is the wrong one to attach.
  files.remove(archiveName);
  try {
    const copy = new RunFiles(await redactRun(files.folder, settings.redact, `${files.folder}-redacted`));
    const redacted = readEvidence(copy);
    const from = own.manifest.head;
    const packed = await zip(
      copy,
      redacted,
      await seal(copy, redacted, { ...settings, from, sealed: false }),
      settings,
    );
    const missing = copy.missing.map((each) => `Missing in ${copy.folder}: ${each}`);
    return { ...packed, said: [...own.said, ...packed.said, ...missing] };
  } catch (error) {
    if (!(error instanceof RunbookError)) throw error;
    const { what, cure } = error.explanation;
    const said = [...own.said, `There is no redacted evidence.zip: ${what} Do: ${cure}`];
    return { files, evidence, zip: undefined, manifest: own.manifest, said };
  }
}

async function seal(files: RunFiles, evidence: Evidence, settings: Packing): Promise<Built> {
  const there = [...files.all()].filter(([name]) => settings.sealed === true || !sealedLast.includes(name));
  const made = await buildOutputs(new Map(there), evidence, settings);
  for (const name of [...outputNames, manifestName]) keep(files, name, made.files.get(name));
  const later = `Make it later: npm run evidence -- --run ${basename(files.folder)}`;
  return { ...made, said: [...made.said.map((each) => `${each} ${later}`), ...anchor(files.folder, made.manifest)] };
}

function keep(files: RunFiles, name: string, content: Buffer | undefined): void {
  if (content === undefined) files.remove(name);
  else if (files.load(name)?.equals(content) !== true) files.save(name, content);
}

async function zip(files: RunFiles, evidence: Evidence, own: Built, settings: EvidenceSettings): Promise<Packed> {
  const { content, manifest, said } = await fitLimit(own, evidence, basename(files.folder), settings);
  files.save(archiveName, content);
  const anchored = manifest === own.manifest ? [] : anchor(files.folder, manifest);
  const found = { manifest, bytes: content.length };
  return { files, evidence, zip: found, manifest: own.manifest, said: [...own.said, ...said, ...anchored] };
}

function anchor(folder: string, manifest: Manifest): string[] {
  try {
    appendAnchor(anchorLog(folder), basename(folder), manifest, new Date());
    return [];
  } catch (error) {
    return [`${anchorLog(folder)} does not hold this head (${reason(error)}): put the line for the ticket there.`];
  }
}

/** For the console: what is not as it should be, what to attach, and the line to paste, which checks it on any machine. */
export function sayPacked({ files, zip: found, manifest: own, said }: Packed): string[] {
  const manifest = found?.manifest ?? own;
  const of = manifest === own ? '' : `, made from ${own.head}`;
  const attachable = found !== undefined && !files.isMissing(archiveName);
  return [
    ...said,
    ...(attachable ? [`To attach: ${files.path(archiveName)} (${megabytes(found.bytes)})`] : []),
    `For the ticket: evidence of ${basename(files.folder)}, ${manifest.files.length} files, SHA-256 chain ${manifest.head}${of}`,
  ];
}
