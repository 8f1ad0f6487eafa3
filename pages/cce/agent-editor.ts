/**
 * CCE Administration of PCCE: the editor of an agent, of which this runbook sets Enable SSO, the radio button IDS and, where
 * single sign-on is taken away, the password; it touches nothing else. Only in Hybrid mode the box can be changed.
 * Words: screenshot of a PCCE 15.0 lab; PCCE and UCCE guides of 12.5 and 12.6, for the older name of the box; PCCE guide of
 * 15.0, for the password (Sources, Cisco 16.7 and Cisco 16.9).
 * Guesses: that Cancel stands beside Save, as in other editors of this console; that Save may ask, in which words, and what a
 * refusal says.
 */
import type { Locator } from '@playwright/test';
import { AskingButton } from '../shared/questions/asking-button.ts';
import { Question } from '../shared/questions/question.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { lookUntil, unlocks } from '../shared/screen/look-until.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { box, control, field, text } from '../shared/words/said.ts';
import { phrase } from '../shared/words/words.ts';
import type { View } from '../shared/view.ts';
import { smallestWith } from './blocks.ts';
import { demandOwnWords } from './own-words.ts';

const sso = [
  'Enable SSO',
  'Enable Single Sign-On',
  'Enable Single Sign-On (SSO)',
  'Single Sign-On',
  'Single Sign-On (SSO)',
];

const setsPassword = ['Set Password'];

/** Milliseconds that the console may take to save. */
const saveTakes = 30_000;

/** Milliseconds that the values may take after the fields. */
const valuesTake = 3_000;

/** Milliseconds that the radio buttons may take after Enable SSO was ticked. */
const radiosTake = 1_500;

export interface AgentSso {
  readonly enabled: boolean;
  /** The radio button that is chosen; undefined where the release has none. */
  readonly by: 'IDS' | 'Webex Common Identity' | undefined;
}

export class AgentEditor {
  /** The page with the box: the list of agents has none. */
  readonly shown: Locator;
  /** It may be hidden by a style sheet. */
  readonly box: Locator;
  readonly refusal: Refusal;
  /** Ends when the editor has closed, or on a dialog or a refusal. An editor that stays open proves nothing. */
  readonly save: AskingButton<'done' | 'error'>;

  private readonly form: Locator;
  private readonly cancelButton: Locator;
  private readonly name: Locator;
  private readonly ids: Locator;
  private readonly webex: Locator;
  private readonly setPasswordBox: Locator;
  /** To enter it, and to enter it again. */
  private readonly passwords: readonly [Locator, Locator];

  constructor(private readonly view: View) {
    this.box = box(view, ...sso);
    this.shown = view.getByRole('document').filter({ has: this.box });
    this.name = field(view, 'Username', 'User name', 'Login name').filter({ visible: true });
    // The tools at the top of a page may have a Save of their own.
    const form = smallestWith(view, this.box, control(view, 'Save'));
    this.cancelButton = control(form, 'Cancel').describe('the button "Cancel" of the editor of the agent');
    const saveButton = control(form, 'Save').describe('the button "Save" of the editor of the agent');
    this.ids = box(form, 'IDS');
    this.webex = box(form, 'Webex Common Identity');
    this.setPasswordBox = box(form, ...setsPassword);
    this.passwords = [field(form, 'Enter Password'), field(form, 'Re-enter Password')];
    this.form = form;
    const question = new Question(view, {
      about: phrase(/single sign-?on|\bsso\b|\bagent\b|\bsave\b/),
      verbs: ['Save'],
    });
    this.refusal = new Refusal(
      view,
      phrase(
        /(could not|cannot|unable to|failed to) (be )?(save|update|change)|(save|update) (failed|unsuccessful)|error occurred/,
      ),
    );
    const partners = [this.box];
    const words = ['Save', 'Cancel', 'Close', 'Reset', 'Revert', 'Help'];
    const kind = { name: 'The button "Save"', partners, words, about: phrase(/\bagents?\b/) };
    const closed = view.getByRole('document').filter({ hasNot: this.box });
    const ends = async (start: () => Promise<void>) => {
      await this.refusal.remember();
      await start();
      return whichScreen(view, { question: question.asks, error: this.refusal.shown, done: closed }, saveTakes);
    };
    const saves = async (): Promise<void> => {
      await demandOwnWords(saveButton, kind);
      await saveButton.click();
    };
    this.save = new AskingButton<'done' | 'error'>(question, saves, ends, 'done');
  }

  /** Leaves it as it is. An editor without the button is left by opening the list, which saves nothing either. */
  async cancel(): Promise<void> {
    if ((await this.cancelButton.count()) === 0) return;
    await this.cancelButton.click();
    await this.box.waitFor({ state: 'detached' });
  }

  /** '' if it has none: the values may come after the fields. */
  async userName(): Promise<string> {
    const filled = async () => (await this.name.inputValue()) || undefined;
    return (await lookUntil(this.view, filled, valuesTake)) ?? '';
  }

  async read(): Promise<AgentSso> {
    const chosen = async (radio: Locator) => (await radio.count()) === 1 && (await radio.isChecked());
    const enabled = await this.box.isChecked();
    const by = (await chosen(this.ids)) ? 'IDS' : (await chosen(this.webex)) ? 'Webex Common Identity' : undefined;
    return { enabled, by: enabled ? by : undefined };
  }

  /** False while the global mode is not Hybrid: the box is grey. It may be so for a moment in any mode. */
  isChangeable(): Promise<boolean> {
    return unlocks(this.box);
  }

  /** Takes effect with Save only. */
  async setSso(enabled: boolean): Promise<void> {
    await this.set(this.box, sso, enabled);
    if (!enabled) return;
    // They may be drawn after the tick, and an older release has none.
    const radios = await this.ids.waitFor({ state: 'attached', timeout: radiosTake }).then(
      () => true,
      () => false,
    );
    if (!radios) return;
    await this.set(this.ids, ['IDS'], true);
  }

  /** For an agent without single sign-on. Takes effect with Save only. */
  async setPassword(password: string): Promise<void> {
    // The box may be ticked by itself when single sign-on is taken away, and may be drawn anew then.
    await this.setPasswordBox.waitFor({ state: 'attached' });
    await this.set(this.setPasswordBox, setsPassword, true);
    for (const each of this.passwords) await each.fill(password);
  }

  /** A box that a style sheet hides, or covers, is ticked by its words. */
  private async set(one: Locator, words: readonly string[], checked: boolean): Promise<void> {
    if ((await one.isChecked()) === checked) return;
    const free = await one.click({ trial: true, timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    await (free ? one : text(this.form, ...words)).click();
    /* eslint-disable playwright/no-raw-locators -- a hidden box has no role */
    const on = this.view.locator(':checked, [aria-checked="true"]');
    const off = this.view.locator(':not(:checked, [aria-checked="true"])');
    /* eslint-enable playwright/no-raw-locators */
    await one.and(checked ? on : off).waitFor({ state: 'attached' });
  }
}
