/** The evidence of a run as data (evidence.json): the source of the page, of the JUnit file and of a resumed run. */
import { z } from 'zod';
import { captionSchema, maskSchema } from '../fixtures/evidence/attachments.ts';
import { parseJson } from '../fixtures/json.ts';
import { headings } from '../fixtures/document.ts';

const statuses = ['passed', 'already in place', 'failed', 'not applicable', 'not reached'] as const;

const read = z.object({ before: z.json(), after: z.json() });

/** Each name and its placeholder in a redacted copy. */
const placeholders = z.record(z.string(), z.string());

const step = z.object({
  id: z.string(),
  heading: z.string(),
  /** As in the document: "7", or "3a" for a step that another document demands; empty for a verification. */
  number: z.string(),
  title: z.string(),
  status: z.enum(statuses),
  console: z.string(),
  /** ISO 8601, UTC; null for a step that was not reached. */
  startedAt: z.string().nullable(),
  durationMs: z.number(),
  read,
  /** Paths relative to the run's folder, as are `transcript` and `trace`. */
  screenshots: z.array(z.string().regex(/^pictures\/[\w.-]+\.png$/)),
  /** One caption a picture, in the same order. */
  captions: z.array(captionSchema).optional(),
  /** One list of masks a picture, in the same order. */
  masks: z.array(z.array(maskSchema)).optional(),
  transcript: z
    .string()
    .regex(/^transcripts\/[\w.-]+\.txt$/)
    .optional(),
  /** The scrubbed trace of a step that failed. */
  trace: z
    .string()
    .regex(/^traces\/[\w.-]+\.zip$/)
    .optional(),
  error: z.object({ what: z.string(), cause: z.string().optional(), cure: z.string(), layer: z.string() }).optional(),
  /** True for a step that changed something, because it did not find the value that the document wants. */
  acted: z.boolean().optional(),
  /** Why a step is not applicable. */
  reason: z.string().optional(),
  /** The document's sentences within one step, up to the last one that was reached. */
  parts: z.array(z.object({ title: z.string(), passed: z.boolean() })).optional(),
  /** The change itself, if an earlier run made it and this run found it in place. */
  earlier: z.object({ startedAt: z.string(), read }).optional(),
  /** Evidence that is missing, and why. */
  missing: z.array(z.string()).optional(),
  /** What went well this time and will not for ever. */
  warnings: z.array(z.string()).optional(),
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
  /** Start of the newest run in the folder. A step that started before it belongs to an earlier run of the same change. */
  startedAt: z.string(),
  finishedAt: z.string(),
  summary,
  /** What is odd in the settings of the newest run, and may be right. */
  warnings: z.array(z.string()).optional(),
  /** Remarks about the evidence as a whole: it was damaged, or sealed late. */
  remarks: z.array(z.string()).optional(),
  /** The names in the configuration, so that a redacted copy can be made without .env. */
  names: z.object({ hosts: placeholders, users: placeholders }).optional(),
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

/** "20 passed, 1 failed" */
export function describeSummary(counts: Summary): string {
  const words: readonly (readonly [number, string])[] = [
    [counts.passed, 'passed'],
    [counts.alreadyInPlace, 'already in place'],
    [counts.failed, 'failed'],
    [counts.notApplicable, 'not applicable'],
    [counts.notReached, 'not reached'],
  ];
  const counted = words.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return counted.length === 0 ? 'no step ran' : counted.join(', ');
}

/** The steps of two runs of one change, in document order. A step that this run did not reach keeps its earlier result. */
export function merge(earlier: readonly Step[], now: readonly Step[]): Step[] {
  const steps = new Map(earlier.map((each) => [each.id, each]));
  for (const each of now) {
    const before = steps.get(each.id);
    if (before === undefined || each.status !== 'not reached') steps.set(each.id, withEarlier(before, each));
  }
  return [...steps.values()].sort((a, b) => compare(position(a), position(b)));
}

/** Keeps the earlier reading of a step, because an earlier run of this change may have put the value in place. */
function withEarlier(before: Step | undefined, now: Step): Step {
  if (now.status !== 'already in place' || before === undefined) return now;
  const { startedAt, read } = before;
  const earlier = startedAt !== null && before.acted === true ? { startedAt, read } : before.earlier;
  return earlier === undefined ? now : { ...now, earlier };
}

/** Heading, number, letter. Steps without a number keep their order, because Array.sort is stable. */
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

/** True for 3a or 11b: a source that the title names demands the step, not the document. */
export function isLettered({ number }: Pick<Step, 'number'>): boolean {
  return /^\d+[a-z]$/.test(number);
}

/** "3a. Add the attribute statements", or the title alone. */
export function numberedTitle({ number, title }: Pick<Step, 'number' | 'title'>): string {
  return number === '' ? title : `${number}. ${title}`;
}

/** Groups items by heading, in the order in which the headings first occur. */
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
