/**
 * A question that comes before a button does its work: a dialog of the page, or a native one of the browser. A note on
 * 11.5 says that Enable warns (Sources, Cisco 15.1); roles and words are guesses.
 */
import type { Locator, Page } from '@playwright/test';

/**
 * A dialog that reports a failure or a doubt is not confirmed, even if it offers OK. "SSO does not work until …" is
 * neither, because it warns of what the button does.
 */
const failure =
  /fail|unsuccessful|error|unable|cannot|could not|\bnot\b(?! work until\b)|n['’]t\b|invalid|expire|mismatch/i;

const unsure = new RegExp(`\\?|${failure.source}`, 'i');

/** What a native question of some words is to a button. */
type Native = 'asks' | 'reports its success' | 'reports a failure' | 'is another';

/** Milliseconds: a console may keep the dialog until the last component has answered. */
const busy = 120_000;

export class Question {
  /** Any dialog with a control that can be pressed, whatever its words. */
  readonly dialog: Locator;
  readonly controls: Locator;
  /** The dialog that asks, or any other one but `notice`. */
  readonly asks: Locator;
  /** The control that accepts. A dialog with other words than a question about this button has none. */
  readonly accept: Locator;
  /** The dialog that only reports the result and can only be closed. */
  readonly notice: Locator;
  /** The dialog that reports a failure and asks nothing. */
  readonly failed: Locator;
  /** The words that were confirmed or closed so far, for the evidence. */
  readonly answered: string[] = [];
  private readonly asked: Locator;

  /**
   * `about`: words that name what the button does. `verb`: its own name, which the accepting control may bear too.
   * `result`: the words of its success, which a dialog may show too.
   */
  constructor(
    readonly page: Page,
    private readonly about: RegExp,
    verb: string,
    private readonly result = /(?!)/,
  ) {
    const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    // Not a dialog that only holds another one.
    this.dialog = dialogs.filter({ has: control(page), hasNot: dialogs });
    this.controls = control(this.dialog);
    const worded = this.dialog.filter({ hasText: about, hasNotText: failure });
    const declining = control(page, { name: /^(cancel|no)$/i });
    const asking = worded.filter({ hasText: '?' }).or(worded.filter({ has: declining }));
    const accepting = { name: new RegExp(`^(ok|yes|continue|proceed|confirm|${verb})$`, 'i') };
    this.asked = asking.filter({ has: control(page, accepting) });
    this.accept = control(this.asked, accepting);
    this.failed = this.dialog.filter({ hasText: failure, hasNotText: '?' });
    const choice = control(page, { name: /^(?!\s*(ok|close)\s*$)/i });
    const { dialog } = this;
    this.notice = dialog.filter({ hasText: result, hasNot: choice }).filter({ hasNotText: unsure, has: ok(page) });
    const others = dialog.filter({ hasNotText: result }).or(dialog.filter({ hasText: unsure }));
    this.asks = others.or(dialog.filter({ has: choice })).or(dialog.filter({ hasNot: ok(page) }));
  }

  /** Ends when the dialog is gone or has other words; the result may come later. */
  async confirm(): Promise<void> {
    const words = (await this.asked.textContent()) ?? '';
    this.answered.push(words);
    await this.accept.click();
    await this.dialog.filter({ hasText: words }).waitFor({ state: 'hidden', timeout: busy });
  }

  async closeNotice(): Promise<void> {
    this.answered.push(await this.notice.innerText());
    await ok(this.notice).click();
    await this.notice.waitFor({ state: 'hidden' });
  }

  /** The same rules for a native question. `type`: alert, confirm or prompt, as the browser calls it. */
  native(type: string, words: string): Native {
    if (type === 'prompt') return 'is another';
    if (type === 'alert' && this.result.test(words) && !unsure.test(words)) return 'reports its success';
    if (type === 'alert' && failure.test(words) && !words.includes('?')) return 'reports a failure';
    return this.about.test(words) && !failure.test(words) ? 'asks' : 'is another';
  }
}

function ok(root: Page | Locator): Locator {
  return control(root, { name: /^\s*ok\s*$/i });
}

function control(root: Page | Locator, named: { readonly name?: RegExp } = {}): Locator {
  return root.getByRole('button', { ...named, disabled: false }).or(root.getByRole('link', named));
}
