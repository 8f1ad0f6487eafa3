/** The evidence of a run as data (evidence.json): the source of the page, of the JUnit file and of a resumed run. */
import { z } from 'zod';
import { captionSchema, maskSchema } from '../fixtures/evidence/attachments.ts';
import { exchangeSchema } from '../fixtures/evidence/judged-exchange.ts';
import { parseJson } from '../fixtures/json.ts';
import { deployments } from '../fixtures/product/product.ts';

const statuses = ['passed', 'already in place', 'failed', 'not applicable', 'not reached'] as const;

const read = z.object({ before: z.json(), after: z.json() });

/** Each name and its placeholder in a redacted copy. */
const placeholders = z.record(z.string(), z.string());

/** What one run made of a step, and the files that show it: paths relative to the run's folder. */
const result = {
  read,
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
  /** True for a step that ended, failed or was killed after it had begun to act: it may have changed something. */
  begun: z.boolean().optional(),
  /** The SAML exchanges of the step, each with its verdict. */
  saml: z.array(exchangeSchema).optional(),
  /** The document's sentences within one step, up to the last one that was reached. */
  parts: z.array(z.object({ title: z.string(), passed: z.boolean() })).optional(),
  /** Who approved that it disturbs the target, and how. */
  approved: z.string().optional(),
  /** How it differs from the plan of the same change. */
  differs: z.string().optional(),
  /** Evidence that is missing, and why. */
  missing: z.array(z.string()).optional(),
  /** What went well this time and will not for ever. */
  warnings: z.array(z.string()).optional(),
};

/** Number of the run in its folder: 1 is the first. Runs of an older version have none. */
const run = z.number().optional();

export const earlierResult = z.object({
  run,
  startedAt: z.string(),
  durationMs: z.number().optional(),
  status: z.enum(statuses).optional(),
  console: z.string().optional(),
  ...result,
});

/** An older version kept one earlier reading, of the run that made the change. */
const olderEarlier = z
  .object({ startedAt: z.string(), read })
  .transform((earlier): z.infer<typeof earlierResult>[] => [{ ...earlier, acted: true, screenshots: [] }]);

const step = z.object({
  id: z.string(),
  heading: z.string(),
  /** As in the document: "7", or "3a" for a step that another document demands; empty for a verification. */
  number: z.string(),
  title: z.string(),
  status: z.enum(statuses),
  console: z.string(),
  run,
  /** ISO 8601, UTC; null for a step that was not reached. */
  startedAt: z.string().nullable(),
  durationMs: z.number(),
  ...result,
  /** Why a step is not applicable. */
  reason: z.string().optional(),
  /** What earlier runs of the same change made of the step, the first one first. */
  earlier: z.union([z.array(earlierResult), olderEarlier]).optional(),
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
  /** Not in an older evidence, which is of UCCX. */
  product: z.enum(deployments).optional(),
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
export type EarlierResult = z.infer<typeof earlierResult>;
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

/** True if this run, or an earlier run of the same change, changed something in this step. */
export function isChange({ status, acted, earlier = [] }: Step): boolean {
  return status !== 'failed' && (acted === true || earlier.some(hasActed));
}

/** True also for a run that was stopped in the step after it had begun to act. */
export function hasActed({ acted, begun }: Pick<EarlierResult, 'acted' | 'begun'>): boolean {
  return acted === true || begun === true;
}

/** What every run of the change made of a step, the newest first. */
export function resultsOf(step: Step): readonly Pick<EarlierResult, keyof typeof result>[] {
  return [step, ...(step.earlier ?? []).toReversed()];
}

/** Transcripts, pictures and traces of a step, of every run. */
export function filesOf(step: Step): readonly string[] {
  return resultsOf(step).flatMap(({ screenshots, transcript, trace }) => [
    ...(transcript === undefined ? [] : [transcript]),
    ...screenshots,
    ...(trace === undefined ? [] : [trace]),
  ]);
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
