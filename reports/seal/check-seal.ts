/** Checks offline that evidence is as it was sealed: by its files, its manifest and, if one is known, an anchor outside of it. */
import { defined } from '../../fixtures/evidence/defined.ts';
import { archiveName, manifestName, outputs, sealedLast } from '../at-end/outputs.ts';
import type { Anchor } from './anchors.ts';
import { parseEvidence, resultsOf } from '../evidence.ts';
import { quotedChain } from '../page/quoted-chain.ts';
import type { Files } from '../files.ts';
import {
  chainBeforePage,
  inOrder,
  isSigned,
  link,
  parseManifest,
  sha256,
  signer,
  start,
  type Manifest,
} from './manifest.ts';

type Fault = 'edited' | 'removed' | 'inserted' | 'reordered' | 'renamed' | 'cut off' | 'wrong signature';

export interface Finding {
  readonly fault: Fault;
  readonly path: string;
  readonly note?: string;
}

export interface Checked {
  /** Empty if the evidence is intact, as far as `anchor` vouches for it. */
  readonly findings: readonly Finding[];
  readonly manifest: Manifest | undefined;
  /** The outside proof that the head was compared with: a line of anchors.log, the head that the user gave, or nothing. */
  readonly anchor: Anchor | 'given' | undefined;
}

interface Known {
  /** The anchors of this run, oldest first. */
  readonly anchors: readonly Anchor[];
  /** The head that the ticket quotes. */
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
  const report = (fault: Fault, path: string, note?: string): void => {
    if (!findings.some((each) => each.path === path)) findings.push({ fault, path, ...defined({ note }) });
  };
  for (const name of twice) report('inserted', name, 'the archive holds it twice');
  if (text === undefined) report('removed', manifestName);
  else if (manifest === undefined) report('edited', manifestName, 'it is not a manifest any more');
  if (sealed.length > 0) checkFiles(sealed, files, listed, report);
  if (manifest !== undefined) {
    checkOrder(sealed, listed, files, report);
    checkExpected(files, sealed, report);
    checkChain(manifest, report);
    checkSignature(manifest, anchor, report);
    if (head !== undefined && anchor === undefined) checkQuotedHead(manifest, head, report);
    else if (anchor !== undefined && anchor.head !== manifest.head)
      report('edited', manifestName, 'its head is another');
    if (findings.length === 0) checkPage(files, manifest, report);
  }
  return { findings, manifest, anchor: head === undefined ? anchor : 'given' };
}

type Report = (fault: Fault, path: string, note?: string) => void;

/** Compares the files with those that were sealed. */
function checkFiles(sealed: Sealed, files: Files, listed: Sealed, report: Report): void {
  const isListed = (path: string): boolean => listed.some(([each]) => each === path);
  const end = sealed.findLastIndex(([path]) => files.has(path) || isListed(path));
  for (const [index, [path, hash]] of sealed.entries()) {
    const content = files.get(path);
    if (content === undefined) {
      report(index > end ? 'cut off' : 'removed', path);
      continue;
    }
    const now = sha256(content);
    if (now === hash) continue;
    const other = sealed.find(([, each]) => each === now)?.[0];
    if (other === undefined) report('edited', path);
    else report('reordered', path, `it holds what was sealed as ${other}`);
  }
  for (const [path] of inOrder(files)) if (!sealed.some(([each]) => each === path)) report('inserted', path);
}

/** Compares the manifest's entries with those that were sealed, and their order with the document's. */
function checkOrder(sealed: Sealed, listed: Sealed, files: Files, report: Report): void {
  const wanted = new Map(sealed);
  const end = sealed.findLastIndex(([path]) => listed.some(([each]) => each === path));
  for (const [index, [path]] of sealed.entries())
    if (!listed.some(([each]) => each === path)) report(index > end ? 'cut off' : 'removed', path, 'from the manifest');
  for (const [path, hash] of listed) {
    if (!wanted.has(path)) report('inserted', path, 'into the manifest');
    else if (wanted.get(path) !== hash) report('edited', path, 'in the manifest');
  }
  // The order comes from evidence.json: if that was edited, every file would be reported as reordered.
  if (sha256(files.get('evidence.json') ?? Buffer.of()) !== wanted.get('evidence.json')) return;
  const document = inOrder(new Map(listed.map(([path]) => [path, files.get(path) ?? Buffer.of()]))).map(
    ([path]) => path,
  );
  for (const [index, [path]] of listed.entries())
    if (document[index] !== path) report('reordered', path, 'in the manifest');
}

/** Reports missing files that the evidence itself names, or that every sealed run has. */
function checkExpected(files: Files, sealed: Sealed, report: Report): void {
  const evidence = parseEvidence(files.get('evidence.json'));
  const steps = (evidence?.steps ?? [])
    .flatMap(resultsOf)
    .flatMap(({ screenshots, transcript }) => [...screenshots, transcript ?? []].flat());
  const built = outputs.filter(({ required }) => required).map(({ name }) => name);
  for (const name of ['evidence.json', ...steps, ...built])
    if (!files.has(name) && !sealed.some(([path]) => path === name))
      report(sealedLast.includes(name) ? 'cut off' : 'removed', name);
}

/** Every entry must follow from the one before it, and the head from the last. */
function checkChain({ files, from = start, head }: Manifest, report: Report): void {
  const broken = files.find(
    ({ path, sha256: hash, chain }, index) => link(files[index - 1]?.chain ?? from, path, hash) !== chain,
  );
  if (broken !== undefined) report('edited', manifestName, `its chain breaks at ${broken.path}`);
  const last = files.at(-1);
  if ((last?.chain ?? from) !== head)
    report('cut off', manifestName, `its last entry is ${last?.path ?? 'missing'}, and its head covers more files`);
}

function checkSignature(manifest: Manifest, anchor: Anchor | undefined, report: Report): void {
  const [was, is] = [anchor?.signer, signer(manifest)];
  if (is !== undefined && !isSigned(manifest))
    report('wrong signature', manifestName, `it does not sign this head with ${is}`);
  else if (was !== undefined && is !== was)
    report(
      'wrong signature',
      manifestName,
      `it was signed with ${was}, it is ${is === undefined ? 'not signed' : `signed with ${is}`}`,
    );
}

/** For a check that knows the head only: files behind its place in the chain were added later. */
function checkQuotedHead({ files, from, head }: Manifest, wanted: string, report: Report): void {
  if (head === wanted) return;
  const at = files.findIndex(({ chain }) => chain === wanted);
  for (const { path } of at < 0 ? [] : files.slice(at + 1)) report('inserted', path, 'after the head that you gave');
  const what =
    from === wanted ? 'the head that you gave seals the evidence that this was made from' : `its head is ${head}`;
  if (at < 0)
    report('edited', manifestName, `${what}, so files were changed, removed or cut off and it was made again`);
}

/** Compares the chain with the one in the page, which somebody who makes a new manifest may forget. */
function checkPage(files: Files, { from }: Manifest, report: Report): void {
  const quoted = quotedChain(files.get('index.html')?.toString('utf8') ?? '');
  if (quoted !== chainBeforePage(files, from))
    report('edited', 'index.html', 'it quotes another chain than that of the files before it');
}
