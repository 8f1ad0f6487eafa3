/** The setting of redacted copies in .env: REDACT=hosts,users. */
import { RunbookError } from '../../fixtures/errors.ts';
import type { Kind } from '../../fixtures/evidence/name-patterns.ts';
import { redactVariables } from '../../fixtures/target/settings/variables.ts';

/** The kinds of names to replace; empty if REDACT is not set. Throws a RunbookError for a wrong value. */
export function redactKinds(env: NodeJS.ProcessEnv): readonly Kind[] {
  const { data, error } = redactVariables.REDACT.safeParse(env['REDACT']);
  if (error === undefined) return data ?? [];
  throw new RunbookError({
    what: `REDACT ${error.issues.map(({ message }) => message).join('; ')}.`,
    cure: 'write REDACT=hosts,users, or one of the two, in .env or before the command.',
    layer: 'configuration',
  });
}
