/** One Playwright result as one step of the evidence. Only what the fixtures attached by name is kept: never stdout. */
import type { TestCase, TestResult, TestStep } from '@playwright/test/reporter';
import { z } from 'zod';
import { phases } from '../../fixtures/converge.ts';
import { evidenceNames } from '../../fixtures/evidence/attachments.ts';
import { stepId } from '../../fixtures/document.ts';
import { captionSchema, maskSchema, parseJson, splitTitle, type Status, type Step } from '../evidence.ts';
import { explain } from '../../fixtures/evidence/explain.ts';
import { keepTrace } from './keep-trace.ts';
import type { RunFiles } from './run-files.ts';
import { scrubs } from '../../fixtures/evidence/scrub-text.ts';

const reading = z.object({
  before: z.json().optional(),
  after: z.json().optional(),
  acted: z.boolean(),
  readOnly: z.boolean().optional(),
});
type Reading = z.infer<typeof reading>;

/** A step as long as nothing is known of it. */
export function unreached(test: TestCase): Step {
  const { number, sentence } = splitTitle(test.title);
  return {
    id: stepId(test.titlePath()),
    heading: test.titlePath().at(-2) ?? '',
    number,
    title: sentence,
    status: 'not reached',
    console: '',
    startedAt: null,
    durationMs: 0,
    read: { before: null, after: null },
    screenshots: [],
  };
}

/** Writes the step's pictures, transcript and, where it failed, trace. `change`: what a run must be given to find this folder again. */
export function toStep(test: TestCase, result: TestResult, files: RunFiles, change: string): Step {
  const base = unreached(test);
  const readings = bodies(result, evidenceNames.reading).flatMap(parseReading);
  const status = statusOf(result, readings);
  if (status === 'not reached') return base;
  const scrub = scrubs();
  const said = (type: string): string[] =>
    result.annotations.flatMap((each) =>
      each.type === type && each.description !== undefined ? scrub.words(each.description) : [],
    );
  const { trace, missing: noTrace } = keepTrace(result, `traces/${base.id}.zip`, files, scrub.words);
  const missing = [...said('evidence'), ...(noTrace === undefined ? [] : [noTrace])];
  const screenshots = bodies(result, evidenceNames.picture).map((body, index) => {
    const name = `pictures/${base.id}-${index + 1}.png`;
    files.save(name, body);
    return name;
  });
  const captions = bodies(result, evidenceNames.caption).flatMap((body) => {
    const parsed = captionSchema.safeParse(parseJson(body.toString('utf8')));
    return parsed.success ? [parsed.data] : [];
  });
  const masks = bodies(result, evidenceNames.masks).flatMap((body) => {
    const parsed = z.array(maskSchema).safeParse(parseJson(body.toString('utf8')));
    return parsed.success ? [parsed.data] : [];
  });
  const transcripts = bodies(result, evidenceNames.transcript).map(String);
  const transcript = transcripts.length === 0 ? undefined : `transcripts/${base.id}.txt`;
  if (transcript !== undefined) files.save(transcript, scrub.values(`${transcripts.join('\n\n').trimEnd()}\n`));
  const parts = result.steps.filter(isPart).map(toPart);
  const step: Step = {
    ...base,
    status,
    console: [...new Set(said(evidenceNames.console))].join(' · '),
    startedAt: result.startTime.toISOString(),
    durationMs: Math.round(result.duration),
    read: { before: readings[0]?.before ?? null, after: readings.at(-1)?.after ?? null },
    screenshots,
    ...(captions.length === screenshots.length && captions.length > 0 ? { captions } : {}),
    ...(masks.length === screenshots.length && masks.length > 0 ? { masks } : {}),
    ...(transcript === undefined ? {} : { transcript }),
    ...(trace === undefined ? {} : { trace }),
    ...(readings.some(({ acted }) => acted) ? { acted: true } : {}),
    ...(status === 'not applicable' ? { reason: said('skip').join('; ') } : {}),
    ...(parts.length === 0 ? {} : { parts }),
    ...(missing.length === 0 ? {} : { missing }),
  };
  if (status !== 'failed') return step;
  const errors =
    result.status === 'interrupted' ? [{ message: 'The run was stopped during this step.' }] : result.errors;
  const project = test.parent.project()?.name ?? 'configure';
  return { ...step, error: explain(errors, { step, project, change }) };
}

function statusOf(result: TestResult, readings: readonly Reading[]): Status {
  if (result.annotations.some(({ type }) => type === evidenceNames.notBegun)) return 'not reached';
  if (result.status === 'skipped') {
    const why = result.annotations.find(({ type, description }) => type === 'skip' && description !== undefined);
    return why === undefined ? 'not reached' : 'not applicable';
  }
  if (result.status !== 'passed') return 'failed';
  const untouched = readings.length > 0 && readings.every(({ acted }) => !acted);
  return untouched && readings.some(({ readOnly }) => readOnly !== true) ? 'already in place' : 'passed';
}

/** The fixtures attach bodies, never paths: a path could be gone by now. */
function bodies(result: TestResult, name: string): Buffer[] {
  return result.attachments.flatMap((each) => (each.name === name && each.body !== undefined ? [each.body] : []));
}

function parseReading(body: Buffer): Reading[] {
  const parsed = reading.safeParse(parseJson(scrubs().values(body.toString('utf8'))));
  return parsed.success ? [parsed.data] : [];
}

/** A step of Verify has the document's sentences as parts; the phases of a step that converges are none. */
function isPart({ category, title }: TestStep): boolean {
  return category === 'test.step' && !phases.some((phase) => phase === title);
}

function toPart({ title, error }: TestStep): { title: string; passed: boolean } {
  return { title, passed: error === undefined };
}
