/** A click and its answer. If the control was not there to be clicked, that is what the run tells, not that no answer came. */
import type { Locator } from '@playwright/test';

/** `answer`: a wait that has begun, so that nothing is missed. */
export async function clickFor<Answer>(control: Locator, answer: Promise<Answer>): Promise<Answer> {
  const click = control.click();
  // Both have the same limit, and the answer began first.
  const unanswered = answer.catch(async (error: unknown) => {
    await click;
    throw error;
  });
  const [given] = await Promise.all([unanswered, click]);
  return given;
}
