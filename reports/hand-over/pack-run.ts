/** Packs a run: seals its folder and makes an evidence.zip that the ticket takes, from a redacted copy if .env asks for it. */
import { basename } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import { anchorLog, appendAnchor } from '../seal/anchors.ts';
import type { Evidence } from '../evidence.ts';
import type { EvidenceSettings } from './evidence-settings.ts';
import { fitLimit } from './fit-limit.ts';
import { buildOutputs, type Built, type Building } from './build-outputs.ts';
import { type Manifest } from '../seal/manifest.ts';
import { megabytes } from '../megabytes.ts';
import { archiveName, manifestName, outputNames, sealedLast } from '../at-end/outputs.ts';
import { readEvidence } from '../keep/read-evidence.ts';
import { redactRun } from './redact-run.ts';
import { reason, RunFiles } from '../keep/run-files.ts';

export interface Packed {
  /** The run's folder, or the redacted copy of it. */
  readonly files: RunFiles;
  readonly evidence: Evidence;
  /** Manifest and size of evidence.zip; undefined if it was not made. */
  readonly zip: { readonly manifest: Manifest; readonly bytes: number } | undefined;
  /** Manifest of the folder. */
  readonly manifest: Manifest;
  /** Sentences for the operator. */
  readonly notices: readonly string[];
}

type Packing = Building & {
  /** True if the existing page belongs to this evidence. Otherwise the page and the PDF are made again. */
  readonly sealed?: boolean;
};

export async function packRun(files: RunFiles, evidence: Evidence, settings: Packing): Promise<Packed> {
  const own = await seal(files, evidence, settings);
  if (settings.redact.length === 0) return zip(files, evidence, own, settings);
  // Beside a redacted archive, somebody would attach the full one by mistake.
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
    return { ...packed, notices: [...own.notices, ...packed.notices, ...missing] };
  } catch (error) {
    if (!(error instanceof RunbookError)) throw error;
    const { what, cure } = error.explanation;
    const notices = [...own.notices, `No redacted evidence.zip was made: ${what} Do: ${cure}`];
    return { files, evidence, zip: undefined, manifest: own.manifest, notices };
  }
}

async function seal(files: RunFiles, evidence: Evidence, settings: Packing): Promise<Built> {
  files.tidy();
  const there = [...files.all()].filter(([name]) => settings.sealed === true || !sealedLast.includes(name));
  const made = await buildOutputs(new Map(there), evidence, settings);
  for (const name of [...outputNames, manifestName]) keep(files, name, made.files.get(name));
  const later = `Make it later: npm run evidence -- --run ${basename(files.folder)}`;
  const notices = made.notices.map((each) => `${each} ${later}`);
  return { ...made, notices: [...notices, ...anchor(files.folder, made.manifest)] };
}

function keep(files: RunFiles, name: string, content: Buffer | undefined): void {
  if (content === undefined) files.remove(name);
  else if (files.load(name)?.equals(content) !== true) files.save(name, content);
}

async function zip(files: RunFiles, evidence: Evidence, own: Built, settings: EvidenceSettings): Promise<Packed> {
  const { content, manifest, notices } = await fitLimit(own, evidence, basename(files.folder), settings);
  files.save(archiveName, content);
  const anchored = manifest === own.manifest ? [] : anchor(files.folder, manifest);
  const archive = { manifest, bytes: content.length };
  const all = [...own.notices, ...notices, ...anchored];
  return { files, evidence, zip: archive, manifest: own.manifest, notices: all };
}

function anchor(folder: string, manifest: Manifest): string[] {
  try {
    appendAnchor(anchorLog(folder), basename(folder), manifest, new Date());
    return [];
  } catch (error) {
    return [
      `${anchorLog(folder)} does not hold this head (${reason(error)}): put the line below into the ticket, its only anchor.`,
    ];
  }
}

/** Lines for the console: notices, the file to attach, and the line for the ticket, with which any machine can check it. */
export function describePacked({ files, zip: archive, manifest: own, notices }: Packed): string[] {
  const manifest = archive?.manifest ?? own;
  const of = manifest === own ? '' : `, made from ${own.head}`;
  const attachable = archive !== undefined && !files.isMissing(archiveName);
  return [
    ...notices,
    ...(attachable ? [`To attach: ${files.path(archiveName)} (${megabytes(archive.bytes)})`] : []),
    `For the ticket: evidence of ${basename(files.folder)}, ${manifest.files.length} files, SHA-256 chain ${manifest.head}${of}`,
  ];
}
