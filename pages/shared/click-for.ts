/** A click and its answer. If the control was not there to be clicked, that is what the run tells, not that no answer came. */
import type { Locator } from '@playwright/test';

/** `answer`: a wait that has begun, so that nothing is missed. */
export async function clickFor<Answer>(control: Locator, answer: Promise<Answer>): Promise<Answer> {
  return actFor(control.click(), answer);
}

/** Both have begun. A wait that ends first lets the action tell why nothing could come. */
export async function actFor<Answer>(action: Promise<unknown>, answer: Promise<Answer>): Promise<Answer> {
  const unanswered = answer.catch(async (error: unknown) => {
    await action;
    throw error;
  });
  const [given] = await Promise.all([unanswered, action]);
  return given;
}
