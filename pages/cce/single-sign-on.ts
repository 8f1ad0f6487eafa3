/**
 * CCE Administration: the page Single Sign-On, on the part of Cisco's Identity Service. Where the page has tabs, the other one
 * synchronizes people with Webex, and nothing in it is pressed. The results of the test are lost when the page is loaded again.
 * Words: UCCE and PCCE guides of 15.0 and 12.6; screenshots of a PCCE 15.0 lab, for the tabs (Sources, Cisco 16.3 to Cisco 16.5).
 * Guesses: everything that can be seen but the words of the buttons, the list and the tabs; that a button asks before it acts
 * (sso-questions.ts); every text of a refusal.
 */
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from '@playwright/test';
import { AskingButton } from '../shared/questions/asking-button.ts';
import { Question, type Sense } from '../shared/questions/question.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { control, text, textBeginning } from '../shared/words/said.ts';
import { says } from '../shared/words/words.ts';
import type { View } from '../shared/view.ts';
import { firstWith, inContent, smallestWith } from './blocks.ts';
import { ComponentRows } from './component-rows.ts';
import { DropDown } from './drop-down.ts';
import { demandOwnWords } from './own-words.ts';
import { PageRefusal } from './page-refusal.ts';
import type { Phase } from './row-words.ts';
import { besideControls, modeQuestion, modes, ssoQuestions, type Mode } from './sso-questions.ts';
import type { TestWindows } from './test-windows.ts';

/** What stands on the other tab alone. */
export const webexOnly = ['Sync Now', 'Enable Sync', 'Last Sync', 'Sync Common Identity contact center users to CCE'];

/** 'pressed': neither a dialog nor a refusal came. Whether it works is told by the rows. */
export type Pressed = 'pressed' | 'error';

export class SingleSignOn {
  /** The part with the three, and not the other tab: one element to wait for. */
  readonly shown: Locator;
  readonly modeList: DropDown;
  readonly refusal: PageRefusal;
  private readonly parts: Readonly<Record<'register' | 'test' | 'setMode', Locator>>;

  /** `grace`: milliseconds in which a dialog or a refusal comes after a click, if one comes. */
  constructor(
    private readonly view: View,
    private readonly within: { readonly pressed: number; readonly grace: number } = { pressed: 10_000, grace: 3_000 },
  ) {
    const setMode = inContent(textBeginning(view, 'Set Mode').or(control(view, 'Set Mode')));
    const [register, test] = [inContent(control(view, 'Register')), inContent(control(view, 'Test'))];
    this.parts = { register, test, setMode };
    this.modeList = new DropDown(view, inContent, ['Set Mode'], Object.values(modes).flat(), true);
    const any = register.or(test).or(setMode).filter({ visible: true });
    // eslint-disable-next-line playwright/no-raw-locators -- the page as a whole
    const body = view.locator('body');
    this.shown = body.filter({ has: any, hasNot: inContent(text(view, ...webexOnly)) });
    this.refusal = new PageRefusal(view);
  }

  /** A button of the same words in another box of the page is not in the block of all three, or of two of them. */
  async button(words: 'Register' | 'Test'): Promise<Locator> {
    const { view } = this;
    const { register, test, setMode } = this.parts;
    const blocks = [smallestWith(view, register, test, setMode), smallestWith(view, register, test)];
    const all = words === 'Register' ? register : test;
    const own = [...blocks, smallestWith(view, all, setMode)].map((block) => block.locator(all));
    const [first = all, ...later] = [...own, all].map((each) => each.filter({ visible: true }));
    const found = (await firstWith(first, ...later)).describe(`the button "${words}" of Single Sign-On`);
    return this.demandOwn(`The button "${words}"`, found, words === 'Register' ? 'register' : 'test');
  }

  /** False too if the frame that it stood in is gone. */
  async isShown(): Promise<boolean> {
    if ('isDetached' in this.view && this.view.isDetached()) return false;
    return (await this.shown.count()) === 1;
  }

  /** When its document was loaded, as its own clock says. Another loading has another time. */
  loadedAt(): Promise<number> {
    return this.view.evaluate(() => performance.timeOrigin);
  }

  rows(hosts: readonly string[]): ComponentRows {
    return new ComponentRows(this.view, hosts);
  }

  /** The mode that the list shows; undefined if it shows none. */
  async mode(): Promise<Mode | undefined> {
    const words = (await this.modeList.read()).replace(/^set mode\W*/i, '');
    return keys(modes).find((mode) => says(words, ...modes[mode]));
  }

  /** False where the list, or its entry, says itself that it cannot be chosen now. */
  offers(mode: Mode): Promise<boolean> {
    return this.modeList.offers(...modes[mode]);
  }

  register(rows: ComponentRows): AskingButton<Pressed> {
    return this.asking(ssoQuestions.register, async () => this.press(await this.button('Register')), rows, 'register');
  }

  /** Of the machine's own row, else the one button for all. Throws if neither is there. */
  retry(host: string, rows: ComponentRows): AskingButton<Pressed> {
    const click = async (): Promise<void> => this.press(await this.retryButton(host, rows));
    return this.asking(ssoQuestions.retry, click, rows, 'register');
  }

  /** Choosing the same mode again tries again what has failed. */
  setMode(mode: Mode, rows: ComponentRows): AskingButton<Pressed> {
    const choose = async (): Promise<void> => {
      await this.demandOwn('The list "Set Mode"', await this.modeList.opener(), 'setMode');
      await this.modeList.choose(...modes[mode]);
    };
    return this.asking(modeQuestion(mode), choose, rows, 'mode');
  }

  /** Ends when the first window has opened: `windows` collects it and those that follow. */
  test(windows: TestWindows): AskingButton<'opened' | 'error'> {
    const question = new Question(this.view, ssoQuestions.test);
    const ends = async (start: () => Promise<void>): Promise<'opened' | 'error' | 'question'> => {
      await this.refusal.remember();
      await start();
      const answer = await this.answer(question, 30_000, () => Promise.resolve(windows.opened.length > 0));
      if (answer !== 'none') return answer;
      if (windows.opened.length > 0) return 'opened';
      // Nothing came: the stop names what is on the screen instead.
      return whichScreen(this.view, { question: question.asks, error: this.refusal.shown }, 1);
    };
    return new AskingButton<'opened' | 'error'>(question, async () => this.press(await this.button('Test')), ends);
  }

  private asking(sense: Sense, click: () => Promise<void>, rows: ComponentRows, phase: Phase): AskingButton<Pressed> {
    const question = new Question(this.view, sense);
    const ends = async (start: () => Promise<void>): Promise<Pressed | 'question'> => {
      await this.refusal.remember();
      const before = await rows.readWhenThere(phase);
      await start();
      const moves = async () => !isDeepStrictEqual(await rows.read(phase), before);
      const answer = await this.answer(question, this.within.grace, moves);
      return answer === 'none' ? 'pressed' : answer;
    };
    return new AskingButton<Pressed>(question, click, ends, 'pressed');
  }

  /** 'none' as soon as `goesOn`, or after so many ms. */
  private async answer(question: Question, within: number, goesOn: () => Promise<boolean>) {
    const end = Date.now() + within;
    for (;;) {
      if (await question.came()) return 'question' as const;
      if (await this.refusal.shown.isVisible()) return 'error' as const;
      if ((await goesOn()) || Date.now() >= end) return 'none' as const;
      await setTimeout(200);
    }
  }

  /** A button in the row of another machine is not the one for all. */
  private async retryButton(host: string, rows: ComponentRows): Promise<Locator> {
    const retry = ['Retry', 'Retry All'];
    const own = control(rows.blocksOf(host), ...retry);
    if ((await own.count()) > 0) return own.describe(`the button "Retry" in the row of ${host}`);
    const others = await Promise.all(rows.hosts.map((other) => control(rows.blocksOf(other), ...retry).count()));
    if (others.some((count) => count > 0))
      throw new Error(`The row of ${host} has no Retry, and the row of another has.`);
    const one = inContent(control(this.view, ...retry)).describe('the button "Retry" of Single Sign-On');
    return this.demandOwn('The button "Retry"', one);
  }

  private async demandOwn(name: string, found: Locator, itself?: keyof typeof this.parts): Promise<Locator> {
    const others = keys(this.parts).filter((part) => part !== itself);
    const partners = others.map((part) => this.parts[part].filter({ visible: true }));
    await demandOwnWords(found, { name, partners, ...besideControls });
    return found;
  }

  private press(button: Locator): Promise<void> {
    return button.click({ timeout: this.within.pressed });
  }
}

function keys<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const names: Key[] = [];
  for (const name in record) names.push(name);
  return names;
}
