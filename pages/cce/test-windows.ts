/**
 * CCE Administration: the windows that Test opens. The guides speak of one new tab, and want pop-ups allowed so that all
 * results are seen: more may follow.
 * Words: none; UCCE and PCCE guides of 15.0, for the tab (Sources, Cisco 16.5).
 */
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';

export class TestWindows {
  /** In the order in which they opened, closed ones too. */
  readonly opened: Page[] = [];
  private lastAt = 0;

  /** Before the button is pressed. A window may come without an opener, so it is the browser's that counts. */
  constructor(private readonly page: Page) {
    page.context().on('page', this.note);
  }

  /** Milliseconds since the last one opened; undefined if none has. */
  get quietFor(): number | undefined {
    return this.opened.length === 0 ? undefined : Date.now() - this.lastAt;
  }

  /** Ends when none has opened for `quiet` ms, and stops listening. */
  async all(quiet: number): Promise<readonly Page[]> {
    while ((this.quietFor ?? quiet) < quiet) await setTimeout(Math.max(1, quiet - (this.quietFor ?? quiet)));
    this.stop();
    return this.opened;
  }

  stop(): void {
    this.page.context().off('page', this.note);
  }

  private readonly note = (page: Page): void => {
    this.opened.push(page);
    this.lastAt = Date.now();
  };
}
