/** Puts evidence.zip and a summary on the ticket of a change: looks for each, sends it if it is missing, and looks again. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Evidence } from '../evidence.ts';
import { Api } from './api.ts';
import { readTicket } from './config.ts';
import { jiraIssue } from './jira.ts';
import { persist, realClock, type Clock } from './retry.ts';
import { serviceNowChange } from './servicenow.ts';
import { summary } from './summary.ts';
import type { Pack } from './ticket.ts';

export interface Attachable {
  /** The folder that a relative `zip` starts from. */
  readonly folder: string;
  /** The evidence in the pack: redacted if the pack is. */
  readonly evidence: Evidence;
  /** Path of evidence.zip. */
  readonly zip: string;
  /** The head of its manifest. */
  readonly head: string;
}

const systems = { servicenow: serviceNowChange, jira: jiraIssue } as const;

/** Returns one line about the result, for the operator. Throws a RunbookError if the ticket cannot be written. */
export async function attach(run: Attachable, env: NodeJS.ProcessEnv, clock: Clock = realClock): Promise<string> {
  const settings = readTicket(env, run.evidence.change);
  const pack = await packOf(run);
  const api = new Api(settings);
  const ticket = await persist(() => systems[settings.system](api), clock);
  const file = await once(
    {
      isThere: () => ticket.hasFile(pack),
      send: () => ticket.addFile(pack),
      notKept: () => api.errors.notKept(pack.name),
    },
    clock,
  );
  const note = await once(
    {
      isThere: () => ticket.hasNote(run.head),
      send: () => ticket.addNote(summary(run.evidence, run.head, pack)),
      notKept: () => api.errors.notKept(`the ${ticket.note}`),
    },
    clock,
  );
  const on = `${settings.number} (${ticket.page})`;
  if (!file && !note) return `${pack.name} and its ${ticket.note} were already on ${on}`;
  return `${pack.name} ${file ? 'is' : 'was already'} on ${on}, ${ticket.note} ${note ? 'added' : 'was already there'}`;
}

interface Delivery {
  readonly isThere: () => Promise<boolean>;
  readonly send: () => Promise<void>;
  readonly notKept: () => RunbookError;
}

/** True if something was sent. A try after a lost answer looks first, because the ticket may have it already. */
async function once({ isThere, send, notKept }: Delivery, clock: Clock): Promise<boolean> {
  let sent = false;
  await persist(async () => {
    if (await isThere()) return;
    sent = true;
    await send();
    if (!(await isThere())) throw notKept();
  }, clock);
  return sent;
}

async function packOf({ folder, zip, head }: Attachable): Promise<Pack> {
  const path = resolve(folder, zip);
  const bytes = await readFile(path).catch(() => {
    throw new RunbookError({
      what: `There is no ${path} to attach.`,
      cure: 'npm run evidence -- --run latest makes it.',
      layer: 'runbook',
    });
  });
  return {
    name: `evidence-${head.slice(0, 12)}.zip`,
    bytes: new Uint8Array(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
