/** Makes the missing outputs of a run, keeps the existing ones, and seals all files with the manifest. */
import type { Evidence } from '../evidence.ts';
import type { Files } from '../files.ts';
import { archiveName, manifestName, outputNames, outputs } from '../at-end/outputs.ts';
import { chainBeforePage, inOrder, seal, type Manifest } from '../seal/manifest.ts';
import type { EvidenceSettings } from './evidence-settings.ts';

export interface Built {
  /** All files of the run, with the outputs and the manifest. */
  readonly files: Files;
  readonly manifest: Manifest;
  /** Sentences for the operator. */
  readonly notices: readonly string[];
}

export interface Building extends EvidenceSettings {
  /** For a redacted or smaller copy: the head of the evidence that it is made from. */
  readonly from?: string | undefined;
  /** Sentences for the top of the page. */
  readonly remarks?: readonly string[];
}

export async function buildOutputs(
  given: Files,
  evidence: Evidence,
  { key, from, browser, remarks = [] }: Building,
): Promise<Built> {
  const files = new Map([...given].filter(([name]) => name !== manifestName && name !== archiveName));
  // Without a page all outputs are made anew, because the page links them and the PDF prints the page.
  if (!files.has('index.html')) for (const name of outputNames) files.delete(name);
  const notices: string[] = [];
  const names = () => [...inOrder(files).map(([name]) => name), manifestName];
  const chain = () => chainBeforePage(files, from);
  for (const { name, make } of outputs.filter((output) => !files.has(output.name))) {
    const made = await make({ evidence, files, names, chain, remarks, browser });
    if (typeof made === 'string' || Buffer.isBuffer(made)) files.set(name, Buffer.from(made));
    else notices.push(`${name} is missing: ${made.missing}.`);
  }
  const manifest = seal(files, { from, key });
  files.set(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return { files, manifest, notices };
}
