/** manifest.json: the SHA-256 of every file of a run, chained in the order of the document, so that none can be changed alone. */
import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { defined } from '../../fixtures/evidence/defined.ts';
import { parseJson } from '../../fixtures/json.ts';
import { parseEvidence, resultsOf } from '../evidence.ts';
import type { Files } from '../files.ts';
import { outputNames, sealedLast } from '../at-end/outputs.ts';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const entry = z.object({ path: z.string(), bytes: z.number(), sha256: hex, chain: hex });

export const manifestSchema = z.object({
  schema: z.literal(1),
  algorithm: z.literal('SHA-256'),
  /** The head of the evidence that this was made from (redacted, compressed). The chain begins with it. */
  from: hex.optional(),
  files: z.array(entry),
  /** The last value of the chain: with it anyone can check that no file was changed. */
  head: hex,
  /** Signs the head's 32 bytes. `publicKey` (SPKI) and `value` are base64. */
  signature: z.object({ algorithm: z.literal('Ed25519'), publicKey: z.string(), value: z.string() }).optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;
type Entry = z.infer<typeof entry>;

/** The first value of the chain, before any file. */
export const start = '0'.repeat(64);

/** The chain's next value. A path holds no line feed, so no other path and content make the same value. */
export function link(previous: string, path: string, sha256: string): string {
  return createHash('sha256').update(`${previous}\n${path}\n${sha256}`).digest('hex');
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function chainFiles(files: Files, from = start): Entry[] {
  let previous = from;
  return inOrder(files).map(([path, content]) => {
    const hash = sha256(content);
    previous = link(previous, path, hash);
    return { path, bytes: content.length, sha256: hash, chain: previous };
  });
}

/** The value that the page quotes: the chain over every file but those that are sealed last. */
export function chainBeforePage(files: Files, from?: string): string {
  const before = new Map([...files].filter(([name]) => !sealedLast.includes(name)));
  return chainFiles(before, from).at(-1)?.chain ?? from ?? start;
}

export function seal(
  files: Files,
  { from, key }: { from?: string | undefined; key?: KeyObject | undefined },
): Manifest {
  const entries = chainFiles(files, from);
  const head = entries.at(-1)?.chain ?? from ?? start;
  return {
    schema: 1,
    algorithm: 'SHA-256',
    ...defined({ from }),
    files: entries,
    head,
    ...defined({ signature: key === undefined ? undefined : signed(head, key) }),
  };
}

function signed(head: string, key: KeyObject): NonNullable<Manifest['signature']> {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  return { algorithm: 'Ed25519', publicKey, value: sign(null, Buffer.from(head, 'hex'), key).toString('base64') };
}

/** False also if the key or the value is damaged. */
export function isSigned({ head, signature }: Manifest): boolean {
  if (signature === undefined) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(signature.publicKey, 'base64'), type: 'spki', format: 'der' });
    return verify(null, Buffer.from(head, 'hex'), key, Buffer.from(signature.value, 'base64'));
  } catch {
    return false;
  }
}

/** SHA-256 of the public key (SPKI). Undefined if the manifest is not signed. */
export function signer({ signature }: Manifest): string | undefined {
  if (signature === undefined) return undefined;
  return `SHA256:${createHash('sha256').update(Buffer.from(signature.publicKey, 'base64')).digest('base64')}`;
}

/** In the order of the document: the data, the files that steps saved, their pictures and transcripts, the rest, the page, the PDF. */
export function inOrder(files: Files): [string, Buffer][] {
  const evidence = parseEvidence(files.get('evidence.json'));
  const steps = (evidence?.steps ?? [])
    .flatMap(resultsOf)
    .flatMap(({ screenshots, transcript }) => (transcript === undefined ? screenshots : [transcript, ...screenshots]));
  const built = outputNames.filter((name) => !sealedLast.includes(name));
  const known = ['evidence.json', 'notes.json', 'sp-metadata.xml', 'okta-metadata.xml', ...steps, ...built];
  const place = (name: string): number => {
    const last = sealedLast.indexOf(name);
    const first = known.indexOf(name);
    return last >= 0 ? known.length + 1 + last : first >= 0 ? first : known.length;
  };
  return [...files].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Undefined if the text is not a manifest. */
export function parseManifest(text: string): Manifest | undefined {
  return manifestSchema.safeParse(parseJson(text)).data;
}
