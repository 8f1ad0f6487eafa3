/**
 * The menu in the row of an app in the list, behind the gear, and its entry Delete, which only an inactive app has.
 * Words: Okta's help, "Delete app integrations"; screenshots of 2026, for the gear; Okta's form toolkit, for its class
 * (Sources, Okta 1.11, Okta 1.2 and Okta 1.8).
 * Guesses: whether Okta asks before it deletes, and in which words (app-questions.ts); the words of a refusal.
 */
import type { Locator, Page } from '@playwright/test';
import { AskingButton } from '../shared/questions/asking-button.ts';
import { Question } from '../shared/questions/question.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { text } from '../shared/words/said.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { appQuestions } from './app-questions.ts';
import { Applications } from './applications.ts';

/** Milliseconds. */
const answerTakes = 30_000;

/** How long a menu may take to open (ms), and how often it is opened. */
const menuTakes = 2_000;
const openings = 5;

export class RowMenu {
  /** Ends without the row, on a dialog or on an error. */
  readonly delete: AskingButton<'done' | 'error'>;
  readonly refusal: Refusal;

  /** `label`: of an app whose row is on the screen, once. */
  constructor(page: Page, label: string) {
    const name = new Applications(page).application(label);
    /* eslint-disable playwright/no-raw-locators -- rows of a table, a grid and a list at once; a gear without words has no name; older menus have no role */
    const rows = page.locator('tr, [role="row"], li, [role="listitem"]');
    const row = rows.filter({ has: name, hasNot: rows.filter({ has: name }) });
    const gear = row.locator('a.option-selected, [aria-haspopup="menu"], [aria-haspopup="true"]');
    const listed = row.locator('ul, ol');
    /* eslint-enable playwright/no-raw-locators */
    const entry = text(listed, 'Delete').or(text(page.getByRole('menu'), 'Delete'));
    const own = entry.describe('the entry "Delete" of the menu in the row of the application');
    this.refusal = new Refusal(page, phrase(/(could not|cannot|unable to|failed to) (be )?delet|forbidden/));
    const question = new Question(page, appQuestions.delete);
    const click = () => choose(gear.describe('the gear in the row of the application'), own);
    const gone: Locator = page.getByRole('document').filter({ hasNot: name });
    const ends = async (start: () => Promise<void>) => {
      await this.refusal.remember();
      await start();
      return whichScreen(page, { question: question.asks, error: this.refusal.shown, done: gone }, answerTakes);
    };
    this.delete = new AskingButton<'done' | 'error'>(question, click, ends, 'done');
  }
}

/** The list follows a search when Okta answers, and what is drawn anew takes an open menu with it: then it is opened again. */
async function choose(gear: Locator, entry: Locator): Promise<void> {
  for (let opening = 1; opening < openings; opening += 1) {
    await gear.click();
    const clicked = entry.click({ timeout: menuTakes }).then(
      () => true,
      () => false,
    );
    if (await clicked) return;
    // It is there and does not take the click: the last call says why.
    if (await entry.isVisible()) break;
  }
  await entry.click();
}
