/**
 * CCX Administration: Update, the button that saves a capability view.
 * Words: UCCX Admin and Operations Guide 15.0, Tools Menu (Sources, Cisco 15.3).
 * Guesses: whether it asks, and its message, which may be missing: the view is read again in any case.
 */
import type { Locator, Page } from '@playwright/test';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { AskingButton } from '../shared/questions/asking-button.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { Question } from '../shared/questions/question.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';

/** Milliseconds without a message, after which the view itself has to show what became of it. */
const answers = 5_000;

const saved = phrase(
  /(saved|updated|assigned)[^.?]{0,20}success|success[^.?]{0,20}(saved|updated|assigned)|(has|have) been (saved|updated)/,
);

export class CapabilityUpdate extends AskingButton<'done' | 'error'> {
  readonly refusal: Refusal;
  /** Its message, where there is one. */
  readonly saved: Locator;

  /** `view`: the lists or the table that the button saves. A Save of anything else is none. */
  constructor(page: Page, view: Locator) {
    const button = controlOf(view, 'Update', 'Save').describe('the button "Update" of the form with the capabilities');
    const question = new Question(page, {
      about: phrase(/updat|\bsav(e|ing)|capabilit|privilege|assign|chang/),
      verbs: ['Update', 'Save'],
      result: saved,
    });
    const refusal = new Refusal(
      page,
      phrase(/error|failed|unable|cannot|could not|not allowed|violates security policies/),
    );
    const done = page.getByText(saved).filter({ visible: true });
    const ends = async (start: () => Promise<void>) => {
      await refusal.remember();
      await start();
      const screens = { question: question.asks, done, error: refusal.shown };
      const shown = Object.values(screens).reduce((any, one) => any.or(one));
      // eslint-disable-next-line playwright/no-nth-methods -- the first that appears ends the wait
      const first = shown.filter({ visible: true }).first();
      if (!(await appearsWithin(first, answers))) return 'done';
      return whichScreen(page, screens);
    };
    super(question, () => button.click(), ends, 'done');
    this.refusal = refusal;
    this.saved = done;
  }
}
