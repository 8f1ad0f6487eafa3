/** What .env says about the evidence: its key, and the size that the ticket system takes. */
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { findBrowser } from '../../fixtures/target/find-browser.mjs';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Kind } from '../../fixtures/evidence/name-patterns.ts';
import { setVariables } from '../../fixtures/environment.ts';
import { evidenceVariables } from '../../fixtures/target/variables.ts';
import { redactKinds } from './redact-settings.ts';

export interface EvidenceSettings {
  /** Signs the head of the manifest. */
  readonly key?: KeyObject | undefined;
  /** Of evidence.zip, in bytes. */
  readonly limit: number;
  /** Path of the browser that prints; undefined if there is none. */
  readonly browser: string | undefined;
  /** What is replaced in the copy that is handed over; empty: there is no such copy. */
  readonly redact: readonly Kind[];
}

/** For commands that need no other setting. A run has checked them before its first step. */
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
