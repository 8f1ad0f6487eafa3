/**
 * CCE Administration: the page Single Sign-On, on the part of Cisco's Identity Service. Where the page has tabs, the other one
 * synchronizes people with Webex, and nothing in it is pressed. The results of the test are lost when the page is loaded again.
 * Words: UCCE and PCCE guides of 15.0 and 12.6; screenshots of a PCCE 15.0 lab, for the tabs (Sources, Cisco 16.3 to Cisco 16.5).
 * Guesses: everything that can be seen but the words of the buttons, the list and the tabs; that a button asks before it acts
 * (sso-questions.ts); every text of a refusal.
 */
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { AskingButton } from '../shared/questions/asking-button.ts';
import { Question, type Sense } from '../shared/questions/question.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { control, text, textBeginning } from '../shared/words/said.ts';
import { says } from '../shared/words/words.ts';
import { firstWith, inContent, smallestWith } from './blocks.ts';
import { ComponentRows } from './component-rows.ts';
import { DropDown } from './drop-down.ts';
import { demandOwnWords } from './own-words.ts';
import { PageRefusal } from './page-refusal.ts';
import type { Phase } from './row-words.ts';
import { besideControls, modeQuestion, modes, ssoQuestions, type Mode } from './sso-questions.ts';
import type { TestWindows } from './test-windows.ts';

const idsTab = 'IDS Single Sign-on';
const webexTab = 'Webex Common Identity';
const webexOnly = ['Sync Now', 'Enable Sync', 'Last Sync', 'Sync Common Identity contact center users to CCE'];

/** 'pressed': neither a dialog nor a refusal came. Whether it works is told by the rows. */
export type Pressed = 'pressed' | 'error';

export class SingleSignOn {
  /** The part with the three, and not the other tab: one element to wait for. */
  readonly shown: Locator;
  /** The same, where the other tab is not marked as the chosen one. */
  readonly chosen: Locator;
  /** The page, where it has both tabs. */
  readonly tabs: Locator;
  private readonly anyTab: Locator;
  readonly modeList: DropDown;
  readonly refusal: PageRefusal;
  private readonly parts: Readonly<Record<'register' | 'test' | 'setMode', Locator>>;

  /** `grace`: milliseconds in which a dialog or a refusal comes after a click, if one comes. */
  constructor(
    private readonly page: Page,
    private readonly within: { readonly pressed: number; readonly grace: number } = { pressed: 10_000, grace: 3_000 },
  ) {
    const setMode = inContent(textBeginning(page, 'Set Mode').or(control(page, 'Set Mode')));
    const [register, test] = [inContent(control(page, 'Register')), inContent(control(page, 'Test'))];
    this.parts = { register, test, setMode };
    this.modeList = new DropDown(page, inContent, ['Set Mode'], Object.values(modes).flat(), true);
    const any = register.or(test).or(setMode).filter({ visible: true });
    /* eslint-disable playwright/no-raw-locators -- the page as a whole; no document says how a chosen tab is marked */
    const chosen = page.locator(
      '[aria-selected="true"], [aria-current]:not([aria-current="false"]), .active, .selected',
    );
    const body = page.locator('body');
    /* eslint-enable playwright/no-raw-locators */
    this.shown = body.filter({ has: any, hasNot: inContent(text(page, ...webexOnly)) });
    // Until the tab was clicked, what its mark says counts too.
    const other = text(page, webexTab);
    this.chosen = this.shown.filter({ hasNot: other.and(chosen).or(chosen.filter({ has: other })) });
    // A tab may have no role.
    this.anyTab = text(page, idsTab);
    this.tabs = body.filter({ has: other }).filter({ has: this.anyTab });
    this.refusal = new PageRefusal(page);
  }

  /** A button of the same words in another box of the page is not in the block of all three, or of two of them. */
  async button(words: 'Register' | 'Test'): Promise<Locator> {
    const { page } = this;
    const { register, test, setMode } = this.parts;
    const blocks = [smallestWith(page, register, test, setMode), smallestWith(page, register, test)];
    const all = words === 'Register' ? register : test;
    const own = [...blocks, smallestWith(page, all, setMode)].map((block) => block.locator(all));
    const [first = all, ...later] = [...own, all].map((each) => each.filter({ visible: true }));
    const found = (await firstWith(first, ...later)).describe(`the button "${words}" of Single Sign-On`);
    return this.demandOwn(`The button "${words}"`, found, words === 'Register' ? 'register' : 'test');
  }

  /** The entry of a menu may have the same words: the tab stands beside the other tab. */
  async ownTab(): Promise<Locator> {
    const row = smallestWith(this.page, this.anyTab, text(this.page, webexTab));
    return firstWith(row.locator(this.anyTab), this.page.getByRole('tab').and(this.anyTab));
  }

  rows(hosts: readonly string[]): ComponentRows {
    return new ComponentRows(this.page, hosts);
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
    const question = new Question(this.page, ssoQuestions.test);
    const ends = async (start: () => Promise<void>): Promise<'opened' | 'error' | 'question'> => {
      await this.refusal.remember();
      await start();
      const answer = await this.answer(question, 30_000, () => Promise.resolve(windows.opened.length > 0));
      if (answer !== 'none') return answer;
      if (windows.opened.length > 0) return 'opened';
      // Nothing came: the stop names what is on the screen instead.
      return whichScreen(this.page, { question: question.asks, error: this.refusal.shown }, 1);
    };
    return new AskingButton<'opened' | 'error'>(question, async () => this.press(await this.button('Test')), ends);
  }

  private asking(sense: Sense, click: () => Promise<void>, rows: ComponentRows, phase: Phase): AskingButton<Pressed> {
    const question = new Question(this.page, sense);
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
      if ((await question.asks.count()) > 0) return 'question' as const;
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
    const one = inContent(control(this.page, ...retry)).describe('the button "Retry" of Single Sign-On');
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

/** From the page as its tool opens it, on whichever tab. Stops on any page that has not got the part. */
export async function openIdsSingleSignOn(page: Page): Promise<SingleSignOn> {
  const screen = new SingleSignOn(page);
  const first = await whichScreen(page, { 'IDS Single Sign-on': screen.chosen, tabs: screen.tabs }, 30_000);
  if (first === 'IDS Single Sign-on') return screen;
  await (await screen.ownTab()).click();
  await whichScreen(page, { 'IDS Single Sign-on': screen.shown }, 30_000);
  return screen;
}

function keys<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const names: Key[] = [];
  for (const name in record) names.push(name);
  return names;
}
