/** Turns one Playwright result into one step of the evidence. Keeps the messages of the fixtures only, never stdout. */
import type { TestCase, TestResult, TestStep } from '@playwright/test/reporter';
import { messages, type ReceivedReading } from '../../fixtures/evidence/attachments.ts';
import { phases } from '../../fixtures/steps/converge.ts';
import { defined } from '../../fixtures/evidence/defined.ts';
import { explain } from '../../fixtures/evidence/explain/explain.ts';
import { scrubs } from '../../fixtures/evidence/scrub-text.ts';
import { splitTitle, stepId } from '../../fixtures/document/document.ts';
import type { Status, Step } from '../evidence.ts';
import { keepTrace } from './keep-trace.ts';
import type { RunFiles } from './run-files.ts';

/** A step that has not been reached. */
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

/** The run that a step belongs to. */
interface Run {
  readonly files: RunFiles;
  /** Its number in the folder. The first run's files have the plain names. */
  readonly run: number;
}

/** A step that has begun to act. Its result replaces this one; a run that is killed before leaves this one. */
export function acting(test: TestCase, result: TestResult, { run }: Pick<Run, 'run'>): Step {
  return {
    ...unreached(test),
    ...{ run, status: 'failed', begun: true, startedAt: result.startTime.toISOString() },
    error: {
      what: 'The run ended during this step, after the step had begun to act.',
      cure: 'run the same command again: it reads what was done, and does only what is missing.',
      layer: 'runbook',
    },
  };
}

/**
 * Writes the step's pictures and transcript, and its trace if it failed. `change`: the value of CHANGE that finds this
 * folder again.
 */
export function toStep(test: TestCase, result: TestResult, { files, run }: Run, change: string): Step {
  const base = { ...unreached(test), run };
  const name = `${base.id}${run === 1 ? '' : `.run-${run}`}`;
  const scrub = scrubs();
  const readings = messages.reading.read(result, scrub.values);
  const status = statusOf(result, readings);
  const [unapproved] = messages.unapproved.read(result);
  if (unapproved !== undefined) return { ...unreached(test), reason: scrub.words(unapproved.split('\n', 1).join('')) };
  if (status === 'not reached') return unreached(test);
  const { trace, missing: noTrace } = keepTrace(result, `traces/${name}.zip`, files, scrub.words);
  const missing = [...messages.missing.read(result).map(scrub.words), ...(noTrace === undefined ? [] : [noTrace])];
  const warnings = [...new Set(messages.warning.read(result).map(scrub.words))];
  const screenshots = messages.picture.read(result).map((body, index) => {
    const picture = `pictures/${name}-${index + 1}.png`;
    files.save(picture, body);
    return picture;
  });
  const transcripts = messages.transcript.read(result);
  const transcript = transcripts.length === 0 ? undefined : `transcripts/${name}.txt`;
  if (transcript !== undefined) files.save(transcript, scrub.values(`${transcripts.join('\n\n').trimEnd()}\n`));
  const parts = result.steps.filter(isPart).map(toPart);
  const hasChanged = readings.some(({ acted }) => acted);
  const saml = messages.saml.read(result, scrub.values);
  const step: Step = {
    ...base,
    status,
    console: [...new Set(messages.console.read(result).map(scrub.words))].join(' · '),
    startedAt: result.startTime.toISOString(),
    durationMs: Math.round(result.duration),
    read: { before: readings[0]?.before ?? null, after: readings.at(-1)?.after ?? null },
    screenshots,
    ...defined({
      captions: oneEach(screenshots, messages.caption.read(result)),
      masks: oneEach(screenshots, messages.masks.read(result))?.map((masks) => [...masks]),
      transcript,
      trace,
      acted: hasChanged || undefined,
      begun: (!hasChanged && result.steps.some(isAct)) || undefined,
      approved: messages.approved.read(result).map(scrub.words).at(0),
      reason: status === 'not applicable' ? skipReasons(result).map(scrub.words).join('; ') : undefined,
      parts: parts.length === 0 ? undefined : parts,
      saml: saml.length === 0 ? undefined : saml,
      missing: missing.length === 0 ? undefined : missing,
      warnings: warnings.length === 0 ? undefined : warnings,
    }),
  };
  if (status !== 'failed') return step;
  const errors =
    result.status === 'interrupted' ? [{ message: 'The run was stopped during this step.' }] : result.errors;
  const project = test.parent.project()?.name ?? 'configure';
  const screens = messages.screen.read(result, scrub.values);
  return { ...step, error: explain(errors, { step, project, change }, screens) };
}

function statusOf(result: TestResult, readings: readonly ReceivedReading[]): Status {
  if (messages.notBegun.read(result).length > 0) return 'not reached';
  if (result.status === 'skipped') return skipReasons(result).length > 0 ? 'not applicable' : 'not reached';
  if (result.status !== 'passed') return 'failed';
  const untouched = readings.length > 0 && readings.every(({ acted }) => !acted);
  return untouched && readings.some(({ readOnly }) => readOnly !== true) ? 'already in place' : 'passed';
}

/** Playwright's own annotation. A step that an earlier failure left out has none. */
function skipReasons({ annotations }: TestResult): string[] {
  return annotations.flatMap(({ type, description }) =>
    type === 'skip' && description !== undefined ? [description] : [],
  );
}

/** Undefined if one is missing, because nobody could tell then which picture each of the others belongs to. */
function oneEach<Item>(pictures: readonly string[], items: Item[]): Item[] | undefined {
  return items.length > 0 && items.length === pictures.length ? items : undefined;
}

/** A step of Verify has the document's sentences as parts. The phases of converge are not parts. */
function isPart({ category, title }: TestStep): boolean {
  return category === 'test.step' && !phases.some((phase) => phase === title);
}

/** The phase in which a step changes something. */
export function isAct({ category, title }: Pick<TestStep, 'category' | 'title'>): boolean {
  return category === 'test.step' && title === phases[1];
}

function toPart({ title, error }: TestStep): { title: string; passed: boolean } {
  return { title, passed: error === undefined };
}
