/** What .env says about the evidence: its key, and the size that the ticket system takes. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { findBrowser } from '../../fixtures/target/find-browser.mjs';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Kind } from '../../fixtures/evidence/name-patterns.ts';
import { redactKinds } from './redact-settings.ts';

const megabyte = 1024 * 1024;

export const evidenceVariables = {
  EVIDENCE_KEY: z
    .string()
    .transform((path, context) => {
      const found = readKey(path);
      if (typeof found !== 'string') return found;
      context.addIssue(`names "${path}", which ${found}: openssl genpkey -algorithm ed25519 -out ${path} makes one`);
      return z.NEVER;
    })
    .optional(),
  /** Jira's default (10485760 bytes) is the strictest of the ticket systems we know; ServiceNow and Jira Cloud take 1 GB. */
  EVIDENCE_LIMIT_MB: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'is not a number of megabytes, as in 10')
    .default('10')
    .transform((value) => Number(value) * megabyte),
};

/** The key, or what is wrong with the file. */
function readKey(path: string): KeyObject | string {
  if (!existsSync(path)) return 'does not exist';
  try {
    const key = createPrivateKey(readFileSync(path));
    return key.asymmetricKeyType === 'ed25519' ? key : 'is not an Ed25519 key';
  } catch {
    return 'is not a private key in PEM without a passphrase';
  }
}

export interface EvidenceSettings {
  /** Signs the head of the manifest. */
  readonly key?: KeyObject | undefined;
  /** Of evidence.zip, in bytes. */
  readonly limit: number;
  /** Path of the browser that prints; undefined where there is none. */
  readonly browser: string | undefined;
  /** What is replaced in the copy that is handed over; empty: there is no such copy. */
  readonly redact: readonly Kind[];
}

/** For commands that need no other setting. A run has checked them before its first step. */
export function evidenceSettings(env: NodeJS.ProcessEnv): EvidenceSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
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
