/** A sealed run for the tests of the seal, and the ways to change it. */
import type { Files } from '../files.ts';
import { manifestName } from '../at-end/outputs.ts';
import type { Anchor } from '../seal/anchors.ts';
import type { Finding } from '../seal/check-seal.ts';
import { chainBeforePage, link, parseManifest, seal, signer, type Manifest } from '../seal/manifest.ts';
import { picturedStep, sampleEvidence } from './sample-evidence.ts';

export const ids = ['cisco-1', 'cisco-3', 'okta-8'];
const evidence = sampleEvidence(ids.map((id) => picturedStep(id, { transcript: `transcripts/${id}.txt` })));

/** The files of a run without its manifest. The page quotes their chain. */
export function contents(): Map<string, Buffer> {
  const files = new Map<string, Buffer>([
    ['junit.xml', Buffer.from('<testsuites/>')],
    ...ids.flatMap((id): [string, Buffer][] => [
      [`pictures/${id}-1.png`, Buffer.from(`picture of ${id}`)],
      [`transcripts/${id}.txt`, Buffer.from(`admin: ${id}`)],
    ]),
    ['evidence.json', Buffer.from(JSON.stringify(evidence))],
  ]);
  return withPage(files).set('evidence.pdf', Buffer.from('%PDF-1.4'));
}

export function withPage(files: Map<string, Buffer>): Map<string, Buffer> {
  return files.set('index.html', Buffer.from(`<code id="chain">${chainBeforePage(files)}</code>`));
}

export function withManifest(files: Map<string, Buffer>, manifest: Manifest = seal(files, {})): Map<string, Buffer> {
  return new Map(files).set(manifestName, Buffer.from(JSON.stringify(manifest)));
}

export function manifestOf(files: Files): Manifest {
  const manifest = parseManifest(String(files.get(manifestName)));
  if (manifest === undefined) throw new Error('The sample has no manifest.');
  return manifest;
}

export function anchorOf(manifest: Manifest): Anchor {
  const key = signer(manifest);
  return {
    at: '2026-01-01T00:00:00.000Z',
    run: 'CHG1',
    head: manifest.head,
    ...(key === undefined ? {} : { signer: key }),
    files: manifest.files.map(({ path, sha256: hash }) => [path, hash]),
  };
}

/** Changes one file, as an editor would: the manifest stays. */
export function edit(files: Files, name: string, content: string | undefined): Map<string, Buffer> {
  const changed = new Map(files);
  if (content === undefined) changed.delete(name);
  else changed.set(name, Buffer.from(content));
  return changed;
}

/** Seals the files again, as somebody would who knows how it works: with a manifest and a page that fit. */
export function madeAnew(files: Files, order?: (entries: Manifest['files']) => Manifest['files']): Map<string, Buffer> {
  const own = new Map([...files].filter(([name]) => name !== manifestName));
  if (own.has('index.html')) withPage(own);
  const manifest = seal(own, {});
  if (order === undefined) return withManifest(own, manifest);
  let previous = '0'.repeat(64);
  const entries = order(manifest.files).map((entry) => {
    previous = link(previous, entry.path, entry.sha256);
    return { ...entry, chain: previous };
  });
  return withManifest(own, { ...manifest, files: entries, head: previous });
}

export function swapped<Item>(items: readonly Item[], a: number, b: number): Item[] {
  return items.map((item, index) => (index === a ? items[b] : index === b ? items[a] : item) ?? item);
}

export const elsewhere = 'pictures/cisco-9-1.png';

export function renamed(files: Files): Map<string, Buffer> {
  return new Map([...files].map(([name, content]) => [name === picture ? elsewhere : name, content]));
}

export const named = (findings: readonly Finding[]): string[] => findings.map(({ fault, path }) => `${fault} ${path}`);

export const whole = withManifest(contents());
export const picture = 'pictures/cisco-3-1.png';
export const last = 'pictures/okta-8-1.png';
export const none = { anchors: [] };
export const logged = { anchors: [anchorOf(manifestOf(whole))] };
export const quoted = { anchors: [], head: manifestOf(whole).head };
