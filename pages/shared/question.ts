/** A dialog in the page that asks before a button does its work. No document shows one: its roles and words are guesses. */
import type { Locator, Page } from '@playwright/test';

/** A dialog that reports a failure asks nothing, even if it offers OK. */
const failure = /fail|unsuccessful|error|unable|cannot|could not/i;

export class Question {
  /** Any dialog with a control that can be pressed, whatever its words. */
  readonly dialog: Locator;
  readonly controls: Locator;
  /** The control that accepts. A dialog with other words than a question about this button has none. */
  readonly accept: Locator;

  /** `about`: words that name what the button does. `verb`: its own name, which the accepting control may bear too. */
  constructor(page: Page, about: RegExp, verb: string) {
    const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    // Not a dialog that only holds another one.
    this.dialog = dialogs.filter({ has: control(page), hasNot: dialogs });
    this.controls = control(this.dialog);
    const worded = this.dialog.filter({ hasText: about, hasNotText: failure });
    const declining = control(page, { name: /^(cancel|no)$/i });
    const asking = worded.filter({ hasText: '?' }).or(worded.filter({ has: declining }));
    this.accept = control(asking, { name: new RegExp(`^(ok|yes|continue|confirm|${verb})$`, 'i') });
  }

  /** Ends when the accepting control is gone; the result may come later. */
  async confirm(): Promise<void> {
    await this.accept.click();
    await this.accept.waitFor({ state: 'hidden' });
  }
}

function control(root: Page | Locator, named: { readonly name?: RegExp } = {}): Locator {
  return root.getByRole('button', { ...named, disabled: false }).or(root.getByRole('link', named));
}
