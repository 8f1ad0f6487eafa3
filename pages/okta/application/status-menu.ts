/**
 * The menu below the name of an app, Active or Inactive, and its entry Deactivate.
 * Words: Okta's help, "Deactivate app integrations"; screenshots of February 2026, for the menu (Sources, Okta 1.11 and
 * Picture 8).
 * Guesses: whether Okta asks before it deactivates, and in which words (app-questions.ts); the words of a refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { AskingButton } from '../../shared/questions/asking-button.ts';
import { Question } from '../../shared/questions/question.ts';
import { Refusal } from '../../shared/questions/refusal.ts';
import { text } from '../../shared/words/said.ts';
import { whichScreen } from '../../shared/screen/which-screen.ts';
import { phrase } from '../../shared/words/words.ts';
import { appQuestions } from '../app-questions.ts';
import { blockWith } from '../toolkit/locate.ts';
import { Application } from './application.ts';

/** Milliseconds: Okta takes the assignments of groups away meanwhile. */
const answerTakes = 60_000;

export class StatusMenu {
  /** Ends with the app inactive, on a dialog or on an error. */
  readonly deactivate: AskingButton<'done' | 'error'>;
  readonly refusal: Refusal;

  constructor(page: Page) {
    const { active, inactive } = new Application(page);
    this.refusal = new Refusal(page, phrase(/(could not|cannot|unable to|failed to) (be )?deactivat|forbidden/));
    const entry = entryOf(page, active, 'Deactivate');
    const click = async (): Promise<void> => {
      await active.click();
      await entry.click();
    };
    const question = new Question(page, appQuestions.deactivate);
    const ends = async (start: () => Promise<void>) => {
      await this.refusal.remember();
      await start();
      return whichScreen(page, { question: question.asks, done: inactive, error: this.refusal.shown }, answerTakes);
    };
    this.deactivate = new AskingButton<'done' | 'error'>(question, click, ends, 'done');
  }
}

/**
 * An entry of the menu that `opener` opens: beside it, or in a menu of that role. Certificates have menus with a Deactivate
 * of their own, so no other list counts.
 */
function entryOf(page: Page, opener: Locator, words: string): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- the lists of older menus have no role of a menu
  const listed = text(page.locator('ul, ol'), words);
  const beside = blockWith(page, opener, listed).filter({ hasNot: page.getByRole('heading') });
  const own = text(beside, words).or(text(page.getByRole('menu'), words));
  return own.describe(`the entry "${words}" of the menu below the name of the application`);
}
