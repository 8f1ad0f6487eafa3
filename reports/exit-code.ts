/** Exit codes besides those of Playwright, which knows 0, 1 and 130. */

/** A plan that would change something. */
export const wouldChange = 2;
/** A step that would disturb the target was stopped before it did, because nobody approved it. */
export const notApproved = 3;

/** Replaces the exit code of this process where it would end with `instead`. Playwright has no other way to say more. */
export function endWith(code: number, instead: number): void {
  process.once('exit', (ends) => {
    if (ends === instead) process.exitCode = code;
  });
}
