/**
 * A click on Okta's sign-in page, and what follows it. The page may refuse its form before it sends it, fail by itself, or
 * open an app, and the network may be gone: then no answer comes, and the click says what was seen instead.
 */
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page, Request, Response } from '@playwright/test';
import { oneLine } from '../../shared/words/one-line.ts';

/** A request that Okta did not answer. */
export type Unreached =
  | { readonly is: 'a failed request'; readonly host: string; readonly failure: string }
  | { readonly is: 'no answer'; readonly host: string };

/** What came instead of an answer of Okta. `scheme`: of the address that opens the app, with its colon. */
export type Instead = Unreached | { readonly is: 'no request' } | { readonly is: 'an app'; readonly scheme: string };

export class UnansweredClick extends Error {
  /** `clicked`: the control. `says`: the errors that the page shows then. `seconds`: how long it was waited. */
  constructor(
    readonly clicked: string,
    readonly instead: Instead,
    readonly says: string,
    readonly seconds: number,
  ) {
    super(`No answer of Okta followed the click on ${clicked}, but ${instead.is}. The page says: "${says}".`);
    this.name = 'UnansweredClick';
  }
}

export interface Click {
  readonly control: Locator;
  /** How messages call the control. */
  readonly name: string;
  /** Where the page shows its errors. */
  readonly errors: Locator;
  /** In ms: how long Okta may take for its answer. */
  readonly within: number;
  /** In ms: how long the page may take to show why its request failed, or to ask Okta after it opened an app. */
  readonly settles?: number;
}

/** In ms: a page that has not asked Okta until then does not do it any more. */
const begins = 15_000;
const between = 100;

/** Ends with Okta's answer, with another page, or with the window. Throws UnansweredClick if none of them follows. */
export async function clickAnswered(
  page: Page,
  { control, name, errors, within, settles = 5_000 }: Click,
): Promise<void> {
  // Without waiting: an element may just go.
  const said = async (): Promise<string> => oneLine((await errors.allTextContents().catch(() => [])).join(' '));
  const before = await said();
  const after = new After(page);
  const follow = async (): Promise<void> => {
    await control.click().catch((error: unknown) => {
      // A window may close before Playwright has ended its click.
      if (!page.isClosed()) throw error;
    });
    const since = Date.now();
    // What is said is looked at several times, because the page may ask Okta at the same moment.
    let told = 0;
    while (!after.isAnswered() && !page.isClosed()) {
      const says = await said();
      const waited = Date.now() - since;
      // A page that fails twice says the same twice.
      const isNew = says !== before || waited > settles;
      told = !after.isAsking && says !== '' && isNew ? told + 1 : 0;
      const longest = after.isAsking ? within : after.hasEnded ? settles : Math.min(begins, within);
      if ((told > 3 || waited > longest) && !after.isAnswered())
        throw new UnansweredClick(name, after.instead(told > 0), says, Math.round(waited / 1000));
      await setTimeout(between);
    }
  };
  await follow().finally(() => after.stop());
}

/** Listens to what a page asks. */
class After {
  private answered = false;
  private readonly asked = new Set<Request>();
  private failed: Request | undefined;
  private app: string | undefined;

  constructor(private readonly page: Page) {
    page.on('request', this.onRequest);
    page.on('response', this.onResponse);
    page.on('requestfailed', this.onFailed);
    page.on('domcontentloaded', this.onAnswer);
  }

  stop(): void {
    const { page } = this;
    page.off('request', this.onRequest);
    page.off('response', this.onResponse);
    page.off('requestfailed', this.onFailed);
    page.off('domcontentloaded', this.onAnswer);
  }

  /** True if Okta answered, or if another page came. */
  isAnswered(): boolean {
    return this.answered;
  }

  /** True while Okta has not answered what it was asked. */
  get isAsking(): boolean {
    return this.asked.size > 0;
  }

  /** True if what followed the click is over, and was no answer. */
  get hasEnded(): boolean {
    return this.failed !== undefined || this.app !== undefined;
  }

  /** `told`: the page says why, whatever it did before. */
  instead(told: boolean): Instead {
    const [asked] = this.asked;
    if (asked !== undefined) return { is: 'no answer', host: hostOf(asked) };
    const { failed, app } = this;
    if (failed !== undefined)
      return { is: 'a failed request', host: hostOf(failed), failure: failed.failure()?.errorText ?? '' };
    return app === undefined || told ? { is: 'no request' } : { is: 'an app', scheme: app };
  }

  private readonly onRequest = (request: Request): void => {
    const { protocol } = new URL(request.url());
    if (asksOkta(request)) this.asked.add(request);
    else if (request.isNavigationRequest() && !/^(https?|about|blob|data|chrome-error):$/.test(protocol))
      this.app = protocol;
  };

  private readonly onResponse = (response: Response): void => {
    if (!asksOkta(response.request())) return;
    void response.finished().then(this.onAnswer, this.onAnswer);
  };

  private readonly onFailed = (request: Request): void => {
    // A page that goes breaks off its own requests, and the next one comes.
    if (this.asked.delete(request) && !/ABORTED/.test(request.failure()?.errorText ?? '')) this.failed = request;
  };

  private readonly onAnswer = (): void => {
    this.answered = true;
  };
}

/** A page that polls asks without a click. */
function asksOkta(request: Request): boolean {
  return request.method() === 'POST' && /\/idp\/idx\/(?!introspect|.*poll)/.test(new URL(request.url()).pathname);
}

const hostOf = (request: Request): string => new URL(request.url()).hostname;
