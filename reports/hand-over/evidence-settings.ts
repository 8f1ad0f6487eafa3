/** The settings of the evidence in .env: its key, the size that the ticket system takes, the names to redact. */
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { findBrowser } from '../../fixtures/target/browser/find-browser.mjs';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Kind } from '../../fixtures/evidence/name-patterns.ts';
import { setVariables } from '../../fixtures/environment.ts';
import { evidenceVariables } from '../../fixtures/target/settings/variables.ts';
import { redactKinds } from './redact-settings.ts';

export interface EvidenceSettings {
  /** Signs the head of the manifest. */
  readonly key?: KeyObject | undefined;
  /** The largest evidence.zip, in bytes. */
  readonly limit: number;
  /** Path of the browser that prints; undefined if none was found. */
  readonly browser: string | undefined;
  /** Kinds of names that the redacted copy replaces. Empty: no copy is made, and the run itself is handed over. */
  readonly redact: readonly Kind[];
}

/** Throws a RunbookError for a wrong value. Reads no other setting, for commands that need none. */
export function evidenceSettings(env: NodeJS.ProcessEnv): EvidenceSettings {
  const set = setVariables(env);
  const { data, error } = z.object(evidenceVariables).safeParse(set);
  const browser = findBrowser({ env, headless: true });
  if (data !== undefined)
    return { key: data.EVIDENCE_KEY, limit: data.EVIDENCE_LIMIT_MB, redact: redactKinds(env), browser };
  throw new RunbookError({
    what: error.issues.map(({ path, message }) => `${String(path[0])} ${message}`).join('\n'),
    cure: 'correct .env (.env.example explains each variable).',
    layer: 'configuration',
  });
}
