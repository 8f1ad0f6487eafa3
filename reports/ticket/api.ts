/** Calls one REST API with fetch: adds the token, limits the time, and turns a refusal into an error. */
import type { z } from 'zod';
import { defined } from '../../fixtures/evidence/defined.ts';
import { parseJson } from '../../fixtures/json.ts';
import type { TicketSettings } from './config.ts';
import { isHtml, TicketErrors } from './ticket-errors.ts';
import { Transient } from './retry.ts';

interface Ask {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Blob | FormData;
}

/** Milliseconds to wait for an answer, and for an upload over a slow line. */
const answerTakes = 30_000;
const uploadTakes = 10 * 60_000;

export class Api {
  readonly errors: TicketErrors;

  constructor(readonly settings: TicketSettings) {
    this.errors = new TicketErrors(settings);
  }

  /** The page of the ticket, for people. `path` is relative to TICKET_URL. */
  page(path: string): string {
    return new URL(path, this.settings.url).href;
  }

  /** Throws Transient if another try may help, else a RunbookError. */
  async ask<T>(method: 'GET' | 'POST' | 'PATCH', path: string, answer: z.ZodType<T>, ask: Ask = {}): Promise<T> {
    const { errors } = this;
    const url = new URL(path, this.settings.url);
    for (const [name, value] of Object.entries(ask.query ?? {})) url.searchParams.set(name, value);
    const asked = `${method} ${url.pathname}`;
    const { response, text } = await this.send(url, method, ask);
    if (response.status === 429 || response.status >= 500)
      throw new Transient(`${errors.name} answers ${response.status} to ${asked}`, response.headers.get('retry-after'));
    if (!response.ok || isHtml(response)) throw errors.fromAnswer(response, text, asked);
    const parsed = answer.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    const odd = parsed.error.issues.map(({ path: at }) => at.join('.') || 'no JSON').join(', ');
    throw errors.notTheApi(`${errors.name} answers ${asked} otherwise than its documentation says: ${odd}.`);
  }

  private async send(url: URL, method: string, { headers, body }: Ask): Promise<{ response: Response; text: string }> {
    const { user, token } = this.settings;
    const basic = Buffer.from(`${user ?? ''}:${token}`).toString('base64');
    try {
      const response = await fetch(url, {
        method,
        headers: {
          Accept: 'application/json',
          Authorization: user === undefined ? `Bearer ${token}` : `Basic ${basic}`,
          ...headers,
        },
        // A redirect leads to a sign-in page, or takes the token elsewhere.
        redirect: 'manual',
        signal: AbortSignal.timeout(body === undefined ? answerTakes : uploadTakes),
        ...defined({ body }),
      });
      return { response, text: await response.text() };
    } catch (error) {
      throw this.errors.unreachable(error);
    }
  }
}
