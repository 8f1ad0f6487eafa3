/** Which ticket, on which system, with whose token: the TICKET_ variables of .env. */
import { z } from 'zod';
import { setVariables } from '../../fixtures/environment.ts';
import { RunbookError } from '../../fixtures/errors.ts';
import { fillSecrets } from '../../fixtures/target/env-file/secret-commands.ts';
import { httpsAddress } from '../../fixtures/target/settings/forms.ts';
import { evidenceVariables, ticketVariables } from '../../fixtures/target/settings/variables.ts';

export interface TicketSettings {
  readonly system: 'servicenow' | 'jira';
  /** With a slash at its end: a Jira may live below a path of its own. */
  readonly url: URL;
  readonly number: string;
  /** Absent for a token that is sent as Bearer. */
  readonly user?: string;
  readonly token: string;
}

/** Characters that a header can carry. Checked before, because the error of fetch quotes a value that it cannot send. */
const sendable = /^[\x21-\x7e]+$/;

const schema = z.object({
  ...ticketVariables,
  CHANGE: evidenceVariables.CHANGE,
  TICKET_SYSTEM: z.enum(['servicenow', 'jira'], {
    error: ({ input }) => unset(input) ?? 'is neither servicenow nor jira',
  }),
  TICKET_URL: z.string({ error: 'is not set' }).pipe(httpsAddress),
  TICKET_TOKEN: z.string({ error: 'is not set' }),
});

const unset = (input: unknown): string | undefined => (input === undefined ? 'is not set' : undefined);

/** `change`: the name of the run that is attached. It is a time if the run has no change number, and a time is no ticket. */
export function readTicket(env: NodeJS.ProcessEnv, change: string): TicketSettings {
  const commands = fillSecrets(env, { only: (name) => name === 'TICKET_TOKEN' });
  const set = setVariables(env);
  const parsed = schema.safeParse(set);
  const issues = (parsed.error?.issues ?? []).map(({ path, message }) => ({ name: String(path[0]), message }));
  const faults = [
    ...commands.map(({ says }) => says),
    ...issues
      .filter(({ name }) => !commands.some((command) => command.name === name))
      .map(({ name, message }) => `${name} ${message}`),
  ];
  const own = /^([A-Z]+\d+|[A-Z][A-Z0-9_]+-\d+)$/i.test(change) ? change : undefined;
  const { TICKET_USER: user, TICKET_TOKEN: token = '' } = set;
  if (user === undefined && token !== '' && !sendable.test(token))
    faults.push('TICKET_TOKEN has spaces or characters that no token has');
  const number = parsed.data?.TICKET_NUMBER ?? own ?? parsed.data?.CHANGE;
  if (parsed.success && number === undefined)
    faults.push(`TICKET_NUMBER is not set, and the run "${change}" has no change number`);
  if (!parsed.success || number === undefined || faults.length > 0)
    throw new RunbookError({
      what: `The evidence can be attached to no ticket:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
      cure: 'correct .env (.env.example explains each variable), or attach evidence.zip by hand.',
      layer: 'configuration',
    });
  const { TICKET_SYSTEM: system, TICKET_URL: url } = parsed.data;
  return {
    system,
    url: new URL(url.endsWith('/') ? url : `${url}/`),
    number,
    ...(user === undefined ? {} : { user }),
    token,
  };
}
