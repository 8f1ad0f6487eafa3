/**
 * A question that comes before a button does its work: a dialog of the page, or a native one of the browser. It is
 * answered only if every sentence of it is one that this button may ask. A note on 11.5 says that Enable warns of the
 * maintenance window (Sources, Cisco 15.1); roles and words are guesses.
 */
import type { Locator, Page } from '@playwright/test';
import { readLines } from './lines.ts';
import { pageOf, type View } from '../view.ts';
import { readAllWords } from '../words/read-words.ts';
import { control } from '../words/said.ts';
import { Standing } from './standing.ts';
import { atWork, done, failure, harm, leaves, neutral, unsure } from './question-words.ts';

/** What the dialogs of a button may say. */
export interface Sense {
  /** Names what the button does. One sentence at least has it. */
  readonly about: RegExp;
  /** What another sentence of such a question may be about. */
  readonly besides?: RegExp;
  /** What is about another button. */
  readonly never?: RegExp;
  /** Of a sentence that only tells what the button is pressed for: no word of it counts as a harm or a failure. */
  readonly follows?: RegExp;
  /** The button's own names, which the accepting control may bear too. */
  readonly verbs: readonly string[];
  /** The words of its success, which a dialog may show too. */
  readonly result?: RegExp;
}

/** What a dialog is to a button. */
export type Verdict = 'asks' | 'reports its success' | 'reports a failure' | 'is another';

export interface Asked {
  readonly verdict: Verdict;
  readonly words: string;
  readonly buttons: readonly string[];
}

/** Milliseconds: a notice that cannot be closed by then, and stands there still, stops the run. */
const noticeCloses = 5_000;
/** Milliseconds: a console may keep the dialog until the last component has answered. */
const busy = 120_000;

/** Where a dialog may be drawn, and what stood there before the button was pressed. */
class Place {
  private readonly standing = new Standing();
  /** Any dialog with a control that can be pressed, whatever its words, unless it only says that the work is not done yet. */
  private readonly dialog: Locator;

  constructor(view: View) {
    const dialogs = view.getByRole('dialog').or(view.getByRole('alertdialog'));
    const pressable = view.getByRole('button', { disabled: false }).or(view.getByRole('link'));
    // Not a dialog that only holds another one.
    const dialog = dialogs.filter({ has: pressable, hasNot: dialogs }).filter({ visible: true });
    const goesOn = pressable.filter({ hasNotText: leaves });
    this.dialog = dialog.filter({ hasNotText: atWork }).or(dialog.filter({ has: goesOn }));
  }

  async remember(): Promise<string[]> {
    await this.standing.remember(this.dialog);
    return readAllWords(this.dialog);
  }

  get fresh(): Locator {
    return this.standing.fresh(this.dialog);
  }
}

export class Question {
  readonly page: Page;
  /** The words that were confirmed or closed so far, for the evidence. */
  readonly answered: string[] = [];
  private readonly own: Place;
  /** The page around the frame of the button. */
  private readonly around: Place | undefined;
  private place: Place;

  /** `view`: of the button. */
  constructor(
    view: View,
    private readonly sense: Sense,
  ) {
    this.page = pageOf(view);
    this.own = new Place(view);
    this.around = view === this.page || view === this.page.mainFrame() ? undefined : new Place(this.page);
    this.place = this.own;
  }

  /** Before the button is pressed: a dialog that is open already is no answer. Returns the words of each. */
  async remember(): Promise<string[]> {
    return [...(await this.own.remember()), ...((await this.around?.remember()) ?? [])];
  }

  /** True if a dialog came. From then on `asks` is that one, also where it stands around the frame of the button. */
  async came(): Promise<boolean> {
    for (const place of [this.own, this.around])
      if (place !== undefined && (await place.fresh.count()) > 0) {
        this.place = place;
        return true;
      }
    return false;
  }

  /** A dialog that came after the button was pressed, whatever it says. */
  get asks(): Locator {
    return this.place.fresh;
  }

  /** The one control that accepts, in that dialog. */
  get accept(): Locator {
    return control(this.asks, 'OK', 'Yes', 'Continue', 'Proceed', 'Confirm', ...this.sense.verbs);
  }

  /** The dialogs that came. Two at once are none that can be judged. */
  async read(): Promise<Asked> {
    const { asks } = this;
    const words = (await readAllWords(asks)).join(' ');
    const buttons = await readAllWords(asks.getByRole('button').or(asks.getByRole('link')));
    if ((await asks.count()) !== 1) return { verdict: 'is another', words, buttons };
    const lines = await readLines(asks);
    const labels = buttons.filter((label) => /\p{L}/u.test(label));
    const closes = labels.every((label) => /^(ok|close|dismiss|done)$/i.test(label));
    const reports = closes && (await (await this.closer()).count()) === 1;
    const declines = (await control(asks, 'Cancel', 'No').count()) === 1;
    const canAsk = (declines || words.includes('?')) && (await this.accept.count()) === 1;
    const verdict = this.judge(lines, { reports, refuses: closes, canAsk });
    return { verdict, words: lines.join(' '), buttons };
  }

  /** Only what `read` calls a question. Ends when the dialog is gone or has other words; the result may come later. */
  async confirm(): Promise<void> {
    const { asks } = this;
    const words = (await asks.textContent()) ?? '';
    this.answered.push((await readLines(asks)).join(' '));
    await this.accept.click();
    await asks.filter({ hasText: words }).waitFor({ state: 'hidden', timeout: busy });
  }

  /** Only what `read` calls a report of the success. */
  async closeNotice(): Promise<void> {
    const { asks } = this;
    this.answered.push(...(await readAllWords(asks)));
    // It may close by itself before it is closed.
    await (await this.closer()).click({ timeout: noticeCloses }).catch(async (error: unknown) => {
      if ((await asks.count()) > 0) throw error;
    });
    await asks.waitFor({ state: 'hidden' });
  }

  /** What closes a notice: OK, else any other of its words, else a cross without words. */
  private async closer(): Promise<Locator> {
    const { asks } = this;
    const ok = control(asks, 'OK');
    if ((await ok.count()) > 0) return ok;
    const others = control(asks, 'Close', 'Dismiss', 'Done');
    // eslint-disable-next-line playwright/no-nth-methods -- a cross beside the button has its name, and each of them closes
    return (await others.count()) > 0 ? others.last() : asks.getByRole('button');
  }

  /** The same rules for a native question. `type`: alert, confirm or prompt, as the browser calls it. */
  native(type: string, words: string): Verdict {
    if (type === 'prompt') return 'is another';
    const alert = type === 'alert';
    return this.judge([words], { reports: alert, refuses: alert, canAsk: true });
  }

  private judge(lines: readonly string[], may: { reports: boolean; refuses: boolean; canAsk: boolean }): Verdict {
    const { about, besides, never, follows, result } = this.sense;
    const sentences = lines.flatMap((line) => line.split(/(?<=[.!?:;])\s+/));
    const words = sentences.filter((sentence) => follows?.test(sentence) !== true).join(' ');
    const isResult = (sentence: string): boolean => result?.test(sentence) === true;
    const isDone = (sentence: string): boolean => result !== undefined && done.test(sentence);
    const tells =
      isResult(words) || (sentences.some(isDone) && sentences.every((each) => isDone(each) || isTitle(each)));
    if (may.reports && tells && !unsure.test(words)) return 'reports its success';
    if (may.refuses && failure.test(words) && !words.includes('?')) return 'reports a failure';
    if (!may.canAsk || failure.test(words) || harm.test(words) || never?.test(words) === true) return 'is another';
    const known = (sentence: string): boolean =>
      [about, besides, follows, neutral].some((sense) => sense?.test(sentence) === true) || isTitle(sentence);
    return sentences.some((sentence) => about.test(sentence)) && sentences.every(known) ? 'asks' : 'is another';
  }
}

/** A few words without an end are the title of a dialog: what it does stands in sentences. */
function isTitle(sentence: string): boolean {
  return !/[.!?:;]$/.test(sentence) && sentence.split(' ').length <= 4;
}
