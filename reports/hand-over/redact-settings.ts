/** What .env says about redacted copies: REDACT=hosts,users. */
import { RunbookError } from '../../fixtures/errors.ts';
import type { Kind } from '../../fixtures/evidence/name-patterns.ts';
import { redactVariables } from '../../fixtures/target/variables.ts';

/** For commands that need no other setting. Empty if nothing is to be redacted. */
export function redactKinds(env: NodeJS.ProcessEnv): readonly Kind[] {
  const { data, error } = redactVariables.REDACT.safeParse(env['REDACT']);
  if (error === undefined) return data ?? [];
  throw new RunbookError({
    what: `REDACT ${error.issues.map(({ message }) => message).join('; ')}.`,
    cure: 'write REDACT=hosts,users, or one of the two, in .env or before the command.',
    layer: 'configuration',
  });
}
