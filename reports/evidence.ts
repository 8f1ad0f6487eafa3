/** The evidence of a run as data (evidence.json): what the page, the JUnit file and a resumed run are made from. */
import { z } from 'zod';
import { captionSchema, maskSchema } from '../fixtures/evidence/attachments.ts';
import { parseJson } from '../fixtures/json.ts';
import { headings } from '../fixtures/document.ts';

export const statuses = ['passed', 'already in place', 'failed', 'not applicable', 'not reached'] as const;

const read = z.object({ before: z.json(), after: z.json() });

/** Each name, and what stands for it in a redacted copy. */
const named = z.record(z.string(), z.string());

const step = z.object({
  id: z.string(),
  heading: z.string(),
  /** As in the document: "7", or "3a" for a step that another document demands; empty if it numbers nothing. */
  number: z.string(),
  title: z.string(),
  status: z.enum(statuses),
  console: z.string(),
  /** ISO 8601, UTC; null for a step that was not reached. */
  startedAt: z.string().nullable(),
  durationMs: z.number(),
  read,
  /** Paths of files, relative to the run's folder, as is `transcript`. */
  screenshots: z.array(z.string().regex(/^pictures\/[\w.-]+\.png$/)),
  /** Of each picture, in the same order: the host that it shows, and when. */
  captions: z.array(captionSchema).optional(),
  /** Of each picture, in the same order. */
  masks: z.array(z.array(maskSchema)).optional(),
  transcript: z
    .string()
    .regex(/^transcripts\/[\w.-]+\.txt$/)
    .optional(),
  /** Of a step that failed, scrubbed. */
  trace: z
    .string()
    .regex(/^traces\/[\w.-]+\.zip$/)
    .optional(),
  error: z.object({ what: z.string(), cause: z.string().optional(), cure: z.string(), layer: z.string() }).optional(),
  /** True for a step that changed something: it did not find what the document wants. */
  acted: z.boolean().optional(),
  /** Why a step is not applicable. */
  reason: z.string().optional(),
  /** Sentences of the document within one step, as far as they were reached. */
  parts: z.array(z.object({ title: z.string(), passed: z.boolean() })).optional(),
  /** The change itself, where an earlier run made it and this run found it in place. */
  earlier: z.object({ startedAt: z.string(), read }).optional(),
  /** Evidence that could not be had, and why. */
  missing: z.array(z.string()).optional(),
});

const summary = z.object({
  passed: z.number(),
  alreadyInPlace: z.number(),
  failed: z.number(),
  notApplicable: z.number(),
  notReached: z.number(),
});

export const evidenceSchema = z.object({
  schema: z.literal(1),
  change: z.string(),
  target: z.string(),
  operator: z.string(),
  /** Of the newest run in the folder: steps that started before it are of an earlier run of the same change. */
  startedAt: z.string(),
  finishedAt: z.string(),
  summary,
  /** What a reader must know of the evidence as a whole: that it was damaged, that it was sealed late. */
  remarks: z.array(z.string()).optional(),
  /** What the configuration names: a redacted copy can be made without it. */
  names: z.object({ hosts: named, users: named }).optional(),
  steps: z.array(step),
});

export type Status = (typeof statuses)[number];
export type Step = z.infer<typeof step>;
export type Summary = z.infer<typeof summary>;
export type Evidence = z.infer<typeof evidenceSchema>;

export function summarise(steps: readonly Step[]): Summary {
  const count = (status: Status): number => steps.filter((each) => each.status === status).length;
  return {
    passed: count('passed'),
    alreadyInPlace: count('already in place'),
    failed: count('failed'),
    notApplicable: count('not applicable'),
    notReached: count('not reached'),
  };
}

/** One line of words: "20 passed, 1 failed". */
export function inWords(counts: Summary): string {
  const words: readonly (readonly [number, string])[] = [
    [counts.passed, 'passed'],
    [counts.alreadyInPlace, 'already in place'],
    [counts.failed, 'failed'],
    [counts.notApplicable, 'not applicable'],
    [counts.notReached, 'not reached'],
  ];
  const said = words.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? 'no step ran' : said.join(', ');
}

/** A step that was not reached now keeps what an earlier run of the same change saw. In document order. */
export function merge(earlier: readonly Step[], now: readonly Step[]): Step[] {
  const steps = new Map(earlier.map((each) => [each.id, each]));
  for (const each of now) {
    const before = steps.get(each.id);
    if (before === undefined || each.status !== 'not reached') steps.set(each.id, withEarlier(before, each));
  }
  return [...steps.values()].sort((a, b) => compare(position(a), position(b)));
}

/** What is in place now may be what this change put there: that is kept. */
function withEarlier(before: Step | undefined, now: Step): Step {
  if (now.status !== 'already in place' || before === undefined) return now;
  const { startedAt, read } = before;
  const earlier = startedAt !== null && before.acted === true ? { startedAt, read } : before.earlier;
  return earlier === undefined ? now : { ...now, earlier };
}

/** Heading, number, letter. What the document does not number keeps its order: Array.sort is stable. */
function position({ heading, number }: Step): readonly [number, number, string] {
  const known = Object.values(headings).findIndex((each) => each === heading);
  const [, digits = '0', letter = ''] = /^(\d+)([a-z]?)$/.exec(number) ?? [];
  return [known < 0 ? Infinity : known, Number(digits), letter];
}

function compare(a: readonly [number, number, string], b: readonly [number, number, string]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || a[2].localeCompare(b[2]);
}

/** True if this run, or an earlier run of the same change, changed something in this step. */
export function isChange({ status, acted, earlier }: Step): boolean {
  return status !== 'failed' && (acted === true || earlier !== undefined);
}

/** Demanded by the source in its title, not by the document: 3a, 11b. */
export function isLettered({ number }: Pick<Step, 'number'>): boolean {
  return /^\d+[a-z]$/.test(number);
}

/** In the order in which the headings come first. */
export function byHeading<Item extends { readonly heading: string }>(items: readonly Item[]): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.heading, [...(groups.get(item.heading) ?? []), item]);
  return [...groups];
}

/** `2026-11-23 13:40:05 UTC` */
export function utc(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}

/** The content of evidence.json; undefined if it is missing, or if this runbook did not write it. */
export function parseEvidence(content: Buffer | undefined): Evidence | undefined {
  return evidenceSchema.safeParse(parseJson(content?.toString('utf8') ?? '')).data;
}
