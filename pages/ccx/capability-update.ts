/**
 * CCX Administration: Update, the button that saves a capability view.
 * Words: UCCX Admin and Operations Guide 15.0, Tools Menu (Sources, Cisco 15.3).
 * Guesses: whether it asks, and its message, which may be missing: the view is read again in any case.
 */
import type { Locator, Page } from '@playwright/test';
import { appearsWithin } from '../shared/appears-within.ts';
import { AskingButton } from '../shared/asking-button.ts';
import { message } from '../shared/message.ts';
import { Question } from '../shared/question.ts';
import { whichScreen } from '../shared/which-screen.ts';

/** Milliseconds without a message, after which the view itself has to show what became of it. */
const answers = 5_000;

const saved =
  /(saved|updated|assigned)[^.?]{0,20}success|success[^.?]{0,20}(saved|updated|assigned)|(has|have) been (saved|updated)/i;

export class CapabilityUpdate extends AskingButton<'done' | 'error'> {
  readonly error: Locator;

  constructor(page: Page) {
    const button = page.getByRole('button', { name: /^(save|update)$/i });
    const about = /^(?!.*(remov|revok|delet|unassign)).*(updat|capabilit|privilege|assign|chang)/is;
    const question = new Question(page, about, '(save|update)', saved);
    const error = message(page, /error|failed|unable|cannot|could not|not allowed|violates security policies/i);
    const done = message(page, saved);
    const screens = { question: question.asks, notice: question.notice, done, error };
    const ends = async (start: () => Promise<void>) => {
      await start();
      const shown = Object.values(screens).reduce((any, one) => any.or(one));
      // eslint-disable-next-line playwright/no-nth-methods -- the first that appears ends the wait
      const first = shown.filter({ visible: true }).first();
      if (!(await appearsWithin(first, answers))) return 'done';
      const ending = await whichScreen(page, screens);
      return ending === 'notice' ? 'done' : ending;
    };
    super(question, () => button.click(), ends, 'done');
    this.error = error;
  }
}
