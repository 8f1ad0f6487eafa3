/** Makes a redacted copy of a run's folder, to share outside. Page, PDF, manifest and archive are made from the copy later. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Kind } from '../../fixtures/evidence/name-patterns.ts';
import type { Box } from '../../fixtures/geometry.ts';
import { parseJson } from '../../fixtures/json.ts';
import { evidenceSchema, resultsOf, type Evidence, type Step } from '../evidence.ts';
import { maskPictures } from './pictures.ts';
import { archiveName, manifestName, outputNames } from '../at-end/outputs.ts';
import { readEvidence } from '../keep/read-evidence.ts';
import { redactor, type Redactor } from './redact.ts';
import { RunFiles } from '../keep/run-files.ts';

/** Files that are made for the copy, not copied. */
const made = new Set<string>([...outputNames, manifestName, archiveName, 'evidence.json']);
const isText = /\.(json|xml|txt|log|md)$/;

/** Writes the copy into `target`, which it may empty, and returns `target`. Throws a RunbookError if names would be left in it. */
export async function redactRun(folder: string, kinds: readonly Kind[], target: string): Promise<string> {
  const run = basename(folder);
  const from = new RunFiles(folder);
  const evidence = readEvidence(from);
  if (evidence.names === undefined)
    throw new RunbookError({
      what: `The evidence of ${run} does not say which names to replace: an earlier version of this runbook wrote it.`,
      cure: `run it again with the same number, which adds them: CHANGE=${run} npm start`,
      layer: 'runbook',
    });
  const to = emptyTarget(target, folder);
  const redact = redactor(evidence.names, kinds);
  const leftOut: string[] = [];
  // First, so that placeholders with a number count in the order of the document.
  const copy = redactedEvidence(evidence, kinds, redact);
  const pictures = new Map<string, { content: Buffer; boxes: readonly Box[] | undefined }>();
  for (const [name, content] of [...from.all()].filter(([each]) => !made.has(each))) {
    const boxes = boxesOf(evidence, name, kinds);
    if (boxes !== undefined) pictures.set(name, { content, boxes: boxes === 'unknown' ? undefined : boxes });
    else if (isText.test(name)) to.save(redact.text(name), redactedText(name, content.toString('utf8'), redact));
    else leftOut.push(redact.text(name));
  }
  const masked = await maskPictures(pictures);
  for (const [name, content] of masked) to.save(redact.text(name), content);
  leftOut.push(...[...pictures.keys()].filter((name) => !masked.has(name)).map((name) => redact.text(name)));
  const remarks = [...(copy.remarks ?? []), ...remark(kinds, leftOut)];
  to.save('evidence.json', `${JSON.stringify({ ...copy, remarks }, null, 2)}\n`);
  if (to.missing.length === 0) return target;
  throw new RunbookError({
    what: `The redacted copy is not complete: ${to.missing.join(', ')}.`,
    cure: `make room in ${target}, then make it again: npm run evidence -- --run ${run}`,
    layer: 'runbook',
  });
}

/** Removes an earlier copy, but never the run itself nor a folder of something else. */
function emptyTarget(target: string, folder: string): RunFiles {
  const inside = relative(resolve(folder), resolve(target));
  const found = namesIn(target);
  if (!inside.startsWith('..') || (found.length > 0 && !found.includes('evidence.json')))
    throw new RunbookError({
      what: `The redacted copy cannot go to ${target}: it is ${inside.startsWith('..') ? 'a folder of something else' : 'in the run itself'}.`,
      cure: 'move that folder away, then make the copy again.',
      layer: 'runbook',
    });
  rmSync(target, { recursive: true, force: true });
  return new RunFiles(target);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined if the file is not a picture of a step. */
function boxesOf({ steps }: Evidence, name: string, kinds: readonly Kind[]): readonly Box[] | 'unknown' | undefined {
  const result = steps.flatMap(resultsOf).find(({ screenshots }) => screenshots.includes(name));
  if (result === undefined) return undefined;
  const masks = result.masks?.[result.screenshots.indexOf(name)];
  return masks?.filter(({ kind }) => kinds.includes(kind)) ?? 'unknown';
}

/** Adds the remarks first: they contain names, which must be redacted as well. */
function redactedEvidence(evidence: Evidence, kinds: readonly Kind[], redact: Redactor): Evidence {
  const left = (kind: Kind) => (kinds.includes(kind) ? {} : evidence.names?.[kind]);
  const steps = evidence.steps.map(({ earlier, ...step }) => ({
    ...listMissing(step, kinds),
    ...(earlier === undefined ? {} : { earlier: earlier.map((each) => listMissing(each, kinds)) }),
  }));
  const copy = { ...evidence, names: { hosts: left('hosts'), users: left('users') }, steps };
  const parsed = evidenceSchema.safeParse(redact.json(copy));
  if (parsed.success) return parsed.data;
  throw new RunbookError({
    what: `One of the names is a word of evidence.json itself (${parsed.error.issues[0]?.path.join('.') ?? ''}): replacing it would damage the file.`,
    cure: 'redact the other kind only: REDACT=hosts, or REDACT=users.',
    layer: 'runbook',
  });
}

type Result = Pick<Step, 'masks' | 'trace' | 'missing' | 'screenshots'>;

/** What a run made of a step, without its trace and the masks of `kinds`, and with sentences about its missing parts. */
function listMissing<Of extends Result>({ masks, trace, ...result }: Of, kinds: readonly Kind[]) {
  const missing = [
    ...(result.missing ?? []),
    ...(result.screenshots.length > 0 && masks === undefined
      ? ['the content of its pictures: nothing marks the names in them, so they are covered whole']
      : []),
    ...(trace === undefined ? [] : ['its trace: names stand in it']),
  ];
  const left = result.screenshots.map((_, index) => (masks?.[index] ?? []).filter(({ kind }) => !kinds.includes(kind)));
  return { ...result, masks: left, ...(missing.length === 0 ? {} : { missing }) };
}

function redactedText(name: string, text: string, redact: Redactor): string {
  const value = name.endsWith('.json') ? parseJson(text) : undefined;
  return value === undefined ? redact.text(text) : `${JSON.stringify(redact.json(value), null, 2)}\n`;
}

function remark(kinds: readonly Kind[], leftOut: readonly string[]): string[] {
  const words = { hosts: 'host names and addresses', users: 'user names and mail addresses' };
  const what = kinds.map((kind) => words[kind]).join(', ');
  return [
    `A redacted copy: ${what} are replaced by placeholders, and covered in pictures. The same name has the same placeholder everywhere.`,
    ...(leftOut.length === 0 ? [] : [`Left out, because names in them cannot be covered: ${leftOut.join(', ')}.`]),
  ];
}
