/** Is the evidence as it was sealed? Offline, from the files, their manifest and, where it is known, an anchor outside of them. */
import type { Anchor } from './anchors.ts';
import { archiveName } from './archive.ts';
import { parseEvidence } from '../evidence.ts';
import { quotedChain } from '../page/index-html.ts';
import {
  chainBeforePage,
  inOrder,
  isSigned,
  link,
  madeLast,
  manifestName,
  parseManifest,
  sha256,
  signer,
  start,
  type Files,
  type Manifest,
} from './manifest.ts';

export type Fault = 'edited' | 'removed' | 'inserted' | 'reordered' | 'cut off' | 'wrong signature';

export interface Finding {
  readonly fault: Fault;
  readonly path: string;
  readonly note?: string;
}

export interface Checked {
  /** None: intact, as far as `anchor` vouches for it. */
  readonly findings: readonly Finding[];
  readonly manifest: Manifest | undefined;
  /** What outside of the files the head was compared with: a line of anchors.log, a head that was given, or nothing. */
  readonly anchor: Anchor | 'given' | undefined;
}

interface Known {
  /** Of this run, oldest first. */
  readonly anchors: readonly Anchor[];
  /** As quoted in the ticket. */
  readonly head?: string | undefined;
  /** An archive may be older than the newest seal of its run, a folder may not. */
  readonly archive?: boolean;
  /** Names that an archive holds twice. */
  readonly twice?: readonly string[];
}

type Sealed = readonly (readonly [path: string, sha256: string])[];

export function checkSeal(all: Files, { anchors, head, archive = false, twice = [] }: Known): Checked {
  const files = new Map([...all].filter(([name]) => name !== manifestName && name !== archiveName));
  const text = all.get(manifestName)?.toString('utf8');
  const manifest = text === undefined ? undefined : parseManifest(text);
  const newest = anchors.findLast(({ from }) => (from === undefined) === (manifest?.from === undefined));
  const same = anchors.findLast((each) => each.head === (head ?? manifest?.head));
  const anchor = head === undefined ? (archive ? (same ?? newest) : newest) : same;
  const listed: Sealed = (manifest?.files ?? []).map((each) => [each.path, each.sha256]);
  const sealed = anchor?.files ?? listed;

  const findings: Finding[] = [];
  const say = (fault: Fault, path: string, note?: string): void => {
    if (!findings.some((each) => each.path === path))
      findings.push({ fault, path, ...(note === undefined ? {} : { note }) });
  };
  for (const name of twice) say('inserted', name, 'the archive holds it twice');
  if (text === undefined) say('removed', manifestName);
  else if (manifest === undefined) say('edited', manifestName, 'it is not a manifest any more');
  if (sealed.length > 0) compare(sealed, files, listed, say);
  if (manifest !== undefined) {
    order(sealed, listed, files, say);
    expected(files, sealed, say);
    itself(manifest, say);
    signature(manifest, anchor, say);
    if (head !== undefined && anchor === undefined) given(manifest, head, say);
    else if (anchor !== undefined && anchor.head !== manifest.head) say('edited', manifestName, 'its head is another');
    if (findings.length === 0) page(files, manifest, say);
  }
  return { findings, manifest, anchor: head === undefined ? anchor : 'given' };
}

type Say = (fault: Fault, path: string, note?: string) => void;

/** The files, against what was sealed. */
function compare(sealed: Sealed, files: Files, listed: Sealed, say: Say): void {
  const isListed = (path: string): boolean => listed.some(([each]) => each === path);
  const end = sealed.findLastIndex(([path]) => files.has(path) || isListed(path));
  for (const [index, [path, hash]] of sealed.entries()) {
    const content = files.get(path);
    if (content === undefined) {
      say(index > end ? 'cut off' : 'removed', path);
      continue;
    }
    const now = sha256(content);
    if (now === hash) continue;
    const other = sealed.find(([, each]) => each === now)?.[0];
    if (other === undefined) say('edited', path);
    else say('reordered', path, `it holds what was sealed as ${other}`);
  }
  for (const [path] of inOrder(files)) if (!sealed.some(([each]) => each === path)) say('inserted', path);
}

/** The manifest's entries, against those that were sealed, and against the order that the document gives them. */
function order(sealed: Sealed, listed: Sealed, files: Files, say: Say): void {
  const wanted = new Map(sealed);
  const end = sealed.findLastIndex(([path]) => listed.some(([each]) => each === path));
  for (const [index, [path]] of sealed.entries())
    if (!listed.some(([each]) => each === path)) say(index > end ? 'cut off' : 'removed', path, 'from the manifest');
  for (const [path, hash] of listed) {
    if (!wanted.has(path)) say('inserted', path, 'into the manifest');
    else if (wanted.get(path) !== hash) say('edited', path, 'in the manifest');
  }
  // Who edited the steps would else be told that all of their files are in another order.
  if (sha256(files.get('evidence.json') ?? Buffer.of()) !== wanted.get('evidence.json')) return;
  const document = inOrder(new Map(listed.map(([path]) => [path, files.get(path) ?? Buffer.of()]))).map(
    ([path]) => path,
  );
  for (const [index, [path]] of listed.entries())
    if (document[index] !== path) say('reordered', path, 'in the manifest');
}

/** Files that the evidence itself names, and that every sealed run has. */
function expected(files: Files, sealed: Sealed, say: Say): void {
  const evidence = parseEvidence(files.get('evidence.json'));
  const steps = (evidence?.steps ?? []).flatMap(({ screenshots, transcript }) =>
    [...screenshots, transcript ?? []].flat(),
  );
  for (const name of ['evidence.json', ...steps, 'junit.xml', 'index.html'])
    if (!files.has(name) && !sealed.some(([path]) => path === name))
      say(madeLast.includes(name) ? 'cut off' : 'removed', name);
}

/** Every entry must follow from the one before it, and the head from the last. */
function itself({ files, from = start, head }: Manifest, say: Say): void {
  const broken = files.find(
    ({ path, sha256: hash, chain }, index) => link(files[index - 1]?.chain ?? from, path, hash) !== chain,
  );
  if (broken !== undefined) say('edited', manifestName, `its chain breaks at ${broken.path}`);
  const last = files.at(-1);
  if ((last?.chain ?? from) !== head)
    say('cut off', manifestName, `its last entry is ${last?.path ?? 'missing'}, and its head is of more than that`);
}

function signature(manifest: Manifest, anchor: Anchor | undefined, say: Say): void {
  const [was, is] = [anchor?.signer, signer(manifest)];
  if (is !== undefined && !isSigned(manifest))
    say('wrong signature', manifestName, `it is not of ${is} over this head`);
  else if (was !== undefined && is !== was)
    say(
      'wrong signature',
      manifestName,
      `it was signed with ${was}, it is ${is === undefined ? 'not signed' : `signed with ${is}`}`,
    );
}

/** Only the head is known: where it stands in the chain says what came after it. */
function given({ files, from, head }: Manifest, wanted: string, say: Say): void {
  if (head === wanted) return;
  const at = files.findIndex(({ chain }) => chain === wanted);
  for (const { path } of at < 0 ? [] : files.slice(at + 1)) say('inserted', path, 'after the head that was given');
  const what = from === wanted ? 'the head given is of the evidence that this was made from' : `its head is ${head}`;
  if (at < 0) say('edited', manifestName, `${what}, so files were changed, removed or cut off and it was made again`);
}

/** Who makes the manifest anew forgets that the page quotes the chain. */
function page(files: Files, { from }: Manifest, say: Say): void {
  const quoted = quotedChain(files.get('index.html')?.toString('utf8') ?? '');
  if (quoted !== chainBeforePage(files, from))
    say('edited', 'index.html', 'it quotes another chain than that of the files before it');
}
