/** The runs of one change as one list of steps: the newest result of each, and behind it what earlier runs made of it. */
import { headings } from '../../fixtures/document/document.ts';
import { earlierResult, type EarlierResult, type Evidence, type Step } from '../evidence.ts';

/** In document order. A step that this run did not reach keeps its earlier result. */
export function merge(earlier: readonly Step[], now: readonly Step[]): Step[] {
  const before = new Map(earlier.map((each) => [each.id, each]));
  const steps = new Map(before);
  for (const each of now) {
    const last = before.get(each.id);
    if (last === undefined || each.status !== 'not reached') steps.set(each.id, withEarlier(last, each));
  }
  return [...steps.values()].sort((a, b) => compare(position(a), position(b)));
}

/** The number of the next run in the folder, which the names of its files carry. */
export function nextRun({ steps }: Pick<Evidence, 'steps'>): number {
  const runs = steps.flatMap(({ run = 1, earlier = [] }) => [run, ...earlier.map((each) => each.run ?? 1)]);
  return Math.max(0, ...runs) + 1;
}

/** Nothing that an earlier run read, typed, pictured or failed at is dropped. */
function withEarlier(before: Step | undefined, now: Step): Step {
  const earlier = [...(before?.earlier ?? []), ...(before === undefined ? [] : resultOf(before))];
  return earlier.length === 0 ? now : { ...now, earlier };
}

/** Without the words of the document, which the step has. */
function resultOf(step: Step): EarlierResult[] {
  return step.startedAt === null || step.reason !== undefined ? [] : [earlierResult.parse(step)];
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
