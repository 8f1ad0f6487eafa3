/** Explains each refusal of a ticket system to the operator, with what to do. The token is in no error. */
import { z } from 'zod';
import { parseJson } from '../../fixtures/json.ts';
import { RunbookError } from '../../fixtures/errors.ts';
import type { TicketSettings } from './config.ts';
import { Transient } from './retry.ts';

/** The body of a refusal: ServiceNow's error, Jira's errorMessages and errors. */
const refusal = z.object({
  error: z.object({ message: z.string().nullish(), detail: z.string().nullish() }).optional(),
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
  message: z.string().optional(),
});

const systems = {
  servicenow: {
    name: 'ServiceNow',
    example: 'https://example.service-now.com',
    rights:
      'give the user of the token a role that writes this change, its work notes and attachments (itil, for most)',
  },
  jira: {
    name: 'Jira',
    example: 'https://example.atlassian.net',
    rights: 'give the user of the token the permissions Browse Projects, Add Comments and Create Attachments',
  },
} as const;

const byHand = 'or attach evidence.zip by hand.';

export class TicketErrors {
  readonly name: string;

  constructor(private readonly settings: TicketSettings) {
    this.name = systems[settings.system].name;
  }

  fromAnswer(response: Response, text: string, asked: string): RunbookError {
    const { status } = response;
    const { host } = this.settings.url;
    const page = isHtml(response);
    const words = page ? '' : this.wordsOf(text);
    const answered = `${this.name} answers ${status}${words === '' ? '' : ` (${words})`} to ${asked}`;
    if (status >= 300 && status < 400)
      return this.notTheApi(`${host} redirects ${asked} to ${target(response, this.settings.url)}.`);
    if (status === 401) return this.error(`${answered}: it does not accept TICKET_TOKEN.`, this.otherToken());
    if (status === 413 || /exceeds\b.*\b(size|limit|maximum)|too large/i.test(words))
      return this.error(
        `${answered}: the upload is larger than it takes.`,
        `set EVIDENCE_LIMIT_MB in .env to the size that it takes and run the same command again, ${byHand}`,
      );
    if (page) return this.notTheApi(`${host} answers ${asked} with a web page (${status}).`);
    if (status === 403) return this.error(`${answered}.`, `${systems[this.settings.system].rights}, ${byHand}`);
    if (status === 404) return this.unknown(words);
    return this.error(`${answered}.`, `check that ${this.settings.number} is still open for changes, ${byHand}`);
  }

  /** Jira answers alike for an issue that does not exist and for one that the user may not see. */
  unknown(words = ''): RunbookError {
    const { number, url } = this.settings;
    return this.error(
      `${this.name} at ${url.host} knows no ${number}, or does not show it to this token${words === '' ? '' : ` (${words})`}.`,
      'check TICKET_NUMBER or CHANGE, then whether the user of the token may see that ticket.',
    );
  }

  /** For a file or note that the system took but does not have. */
  notKept(what: string): RunbookError {
    const { number, system } = this.settings;
    return this.error(
      `${this.name} took ${what}, but ${number} does not show it.`,
      `${systems[system].rights}, ${byHand}`,
    );
  }

  notTheApi(what: string): RunbookError {
    const { example } = systems[this.settings.system];
    return this.error(
      what,
      `check TICKET_SYSTEM and TICKET_URL (as in ${example}). A sign-in page may also mean that TICKET_TOKEN is not accepted.`,
    );
  }

  /** Made from the error's code alone, because the message of fetch may quote a header. */
  unreachable(error: unknown): Error {
    const { host } = this.settings.url;
    const code = codeOf(error);
    if (code === 'ENOTFOUND')
      return this.error(
        `${host} has no address here (${code}).`,
        'check TICKET_URL, and whether this machine gets out only through a proxy (Node 24 takes one: NODE_USE_ENV_PROXY=1 and HTTPS_PROXY).',
      );
    if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/.test(code))
      return this.error(
        `${host} shows a certificate that this machine does not trust (${code}).`,
        'name the authority that signed it, as a PEM file, in NODE_EXTRA_CA_CERTS.',
      );
    return new Transient(`${host} does not answer (${code})`);
  }

  private otherToken(): string {
    const { user } = this.settings;
    const sent =
      user === undefined
        ? 'It was sent as Bearer; with TICKET_USER it is sent as Basic, as Jira Cloud wants it.'
        : `It was sent as Basic with TICKET_USER ${user}; without TICKET_USER it is sent as Bearer.`;
    return `make a new token and put it into .env. ${sent}`;
  }

  /** The words of an answer without the token, because a proxy may quote the request. */
  private wordsOf(text: string): string {
    const { user, token } = this.settings;
    const sent = [token, Buffer.from(`${user ?? ''}:${token}`).toString('base64')];
    return sent.reduce((masked, secret) => masked.replaceAll(secret, '…'), wordsIn(text)).slice(0, 200);
  }

  private error(what: string, cure: string): RunbookError {
    return new RunbookError({ what, cure, layer: 'ticket' });
  }
}

export const isHtml = (response: Response): boolean => /\bhtml\b/.test(response.headers.get('content-type') ?? '');

function wordsIn(text: string): string {
  const { error, errorMessages = [], errors = {}, message } = refusal.safeParse(parseJson(text)).data ?? {};
  const words = [error?.message, error?.detail, ...errorMessages, ...Object.values(errors), message].filter(Boolean);
  return (words.length === 0 ? text : words.join('; ')).replace(/\s+/g, ' ').trim();
}

/** The address without its query, which may hold a secret. */
function target(response: Response, base: URL): string {
  const location = response.headers.get('location') ?? '';
  if (!URL.canParse(location, base)) return 'nowhere';
  const { origin, pathname } = new URL(location, base);
  return `${origin}${pathname}`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string')
    return cause.code;
  return error.name;
}
