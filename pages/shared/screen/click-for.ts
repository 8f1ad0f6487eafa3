/** A click and what it opens. If the control was not there to be clicked, that is what the run tells, not that nothing came. */
import { errors, type Locator } from '@playwright/test';

export interface Opens {
  /** How messages call the control. */
  readonly clicked: string;
  /** What comes after the click. */
  readonly follows: string;
}

/** The driver's own message names neither the control nor what was expected. */
export class NothingFollowed extends errors.TimeoutError {
  constructor({ clicked, follows }: Opens, milliseconds: number) {
    super(`${clicked} was clicked, and ${follows} did not come within ${milliseconds / 1000} s.`);
  }
}

/** `answer`: a wait that has begun, so that nothing is missed. */
export async function clickFor<Answer>(control: Locator, answer: Promise<Answer>, opens: Opens): Promise<Answer> {
  const click = control.click();
  // Both have the same limit, and the answer began first.
  const unanswered = named(answer, opens).catch(async (error: unknown) => {
    await click;
    throw error;
  });
  const [given] = await Promise.all([unanswered, click]);
  return given;
}

/** The same answer, and NothingFollowed if it does not come in time. */
export async function named<Answer>(answer: Promise<Answer>, opens: Opens): Promise<Answer> {
  return answer.catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new NothingFollowed(opens, Number(/Timeout (\d+)ms/.exec(error.message)?.[1] ?? 0));
  });
}
