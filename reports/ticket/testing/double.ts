/** A ticket system on loopback: a listener, a log of requests, and faults that strike before or after the work. */
import { createServer, type Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';

export type Site = Hono<{ Bindings: HttpBindings }>;

interface Fault {
  /** Matches "METHOD /path". */
  readonly on: RegExp;
  times: number;
  readonly strike: (
    context: Context<{ Bindings: HttpBindings }>,
    work: () => Promise<void>,
  ) => Promise<Response | undefined>;
}

export class Double {
  /** "METHOD /path", in order. */
  readonly asked: string[] = [];
  readonly app: Site = new Hono();
  private readonly faults: Fault[] = [];
  private readonly server: Server;

  constructor() {
    this.app.use(async (context, next) => {
      const asked = `${context.req.method} ${context.req.path}`;
      this.asked.push(asked);
      const fault = this.faults.find(({ on, times }) => times > 0 && on.test(asked));
      if (fault === undefined) return next();
      fault.times -= 1;
      return fault.strike(context, next);
    });
    this.server = createServer(getRequestListener((request, env) => this.app.fetch(request, env)));
  }

  /** Answers with this response instead of doing the work. */
  refuse(on: RegExp, times: number, status: number, headers: Record<string, string> = {}, body = ''): void {
    this.faults.push({ on, times, strike: () => Promise.resolve(new Response(body, { status, headers })) });
  }

  /** Does the work, then cuts the connection, so that the answer is lost. */
  loseAnswer(on: RegExp): void {
    const strike: Fault['strike'] = async ({ env }, work) => {
      await work();
      env.incoming.socket.destroy();
      return undefined;
    };
    this.faults.push({ on, times: 1, strike });
  }

  get posted(): string[] {
    return this.asked.filter((asked) => !asked.startsWith('GET '));
  }

  /** Returns its address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The double listens on no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
