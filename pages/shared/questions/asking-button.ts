/** A button that ends either in its result or in a dialog: the caller judges the dialog and decides whether it is confirmed. */
import type { Page } from '@playwright/test';
import { named } from '../screen/click-for.ts';
import type { Question } from './question.ts';

export interface Asking<Ending> {
  readonly question: Question;
  /** The ending that a report of the success in a dialog stands for. Without it there is no such report. */
  readonly reported?: Ending | undefined;
  press(): Promise<Ending | 'question'>;
  /** Only after `press` ended in a question. */
  confirm(): Promise<Ending | 'question'>;
}

export class AskingButton<Ending> implements Asking<Ending> {
  /** `ends` starts what it is given and says how that ended. */
  constructor(
    readonly question: Question,
    private readonly click: () => Promise<void>,
    private readonly ends: (start: () => Promise<void>) => Promise<Ending | 'question'>,
    readonly reported?: Ending,
  ) {}

  press(): Promise<Ending | 'question'> {
    return this.ends(this.click);
  }

  confirm(): Promise<Ending | 'question'> {
    return this.ends(() => this.question.confirm());
  }
}

/** The popup that `start` opens, or 'question' if a dialog comes first. `clicked`: how messages call the button. */
export async function popupOrQuestion(
  page: Page,
  question: Question,
  start: () => Promise<void>,
  clicked: string,
): Promise<Page | 'question'> {
  // Longer than the click may take, so that a button that is not there is told, and not the popup that did not come.
  const opened = page.waitForEvent('popup', { timeout: 30_000 });
  const popup = named(opened, { clicked, follows: 'its window' });
  const started = start();
  // The wait for the dialog goes on after the popup came, and ends by itself.
  const asked = started
    .then(() => question.asks.waitFor())
    .then(
      () => 'question' as const,
      () => popup,
    );
  // The popup alone ends it, because a dialog that is busy may stay until the work in the popup is done.
  return Promise.race([popup, asked, started.then(() => popup)]);
}
