/** What .env says about redacted copies: REDACT=hosts,users. */
import { z } from 'zod';
import { RunbookError } from '../../fixtures/errors.ts';
import { kinds, type Kind } from '../../fixtures/evidence/name-patterns.ts';

export const redactVariables = {
  REDACT: z
    .string()
    .transform((value, context) => {
      const words = value.split(/[\s,]+/).filter(Boolean);
      for (const word of words)
        if (!kinds.some((kind) => kind === word))
          context.addIssue(`has the word "${word}", which is neither hosts nor users`);
      return kinds.filter((kind) => words.includes(kind));
    })
    .optional(),
  /** Full names, as screens show them: which they are, no configuration knows. */
  REDACT_NAMES: z.string().optional(),
};

/** For commands that need no other setting. Empty where nothing is to be redacted. */
export function redactKinds(env: NodeJS.ProcessEnv): readonly Kind[] {
  const { data, error } = redactVariables.REDACT.safeParse(env['REDACT']);
  if (error === undefined) return data ?? [];
  throw new RunbookError({
    what: `REDACT ${error.issues.map(({ message }) => message).join('; ')}.`,
    cure: 'write REDACT=hosts,users, or one of the two, in .env or before the command.',
    layer: 'configuration',
  });
}
