/** Everything that is made from evidence.json and the files it names: junit.xml, the page, the PDF, the manifest over all of it. */
import { archiveName } from '../seal/archive.ts';
import type { Evidence } from '../evidence.ts';
import type { EvidenceSettings } from './evidence-settings.ts';
import { indexHtml } from '../page/index-html.ts';
import { junit } from '../page/junit.ts';
import { chainBeforePage, manifestName, seal, type Files, type Manifest } from '../seal/manifest.ts';
import { pdf } from '../page/pdf.ts';

export interface Made {
  /** With the page, the PDF and the manifest. */
  readonly files: Files;
  readonly manifest: Manifest;
  readonly said: readonly string[];
}

export interface Making extends EvidenceSettings {
  readonly from?: string | undefined;
  /** Sentences for the top of the page. */
  readonly remarks?: readonly string[];
}

/** Seals what is there, with what it lacks: a page that is there is not made again, a PDF neither. */
export async function make(
  given: Files,
  evidence: Evidence,
  { key, from, browser, remarks = [] }: Making,
): Promise<Made> {
  const files = new Map([...given].filter(([name]) => name !== manifestName && name !== archiveName));
  const said: string[] = [];
  if (!files.has('index.html')) {
    files.delete('evidence.pdf');
    files.set('junit.xml', Buffer.from(await junit(evidence)));
    const page = await indexHtml(evidence, files, { chain: chainBeforePage(files, from), remarks });
    files.set('index.html', Buffer.from(page));
  }
  if (!files.has('evidence.pdf')) {
    const printed = await pdf(String(files.get('index.html')), evidence, browser);
    if (typeof printed === 'string') said.push(`evidence.pdf is missing: ${printed}.`);
    else files.set('evidence.pdf', printed);
  }
  const manifest = seal(files, { from, key });
  files.set(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return { files, manifest, said };
}
