/**
 * Finesse: the page that asks for the user name alone, with Next, where a node must first learn how the user signs in.
 * Words: screenshot of a PCCE 15.0 lab (Sources, Cisco 6.8): a field without a label, one button.
 */
import type { Locator, Page } from '@playwright/test';
import { controlOf } from '../shared/words/own-control.ts';

export class UserNameFirst {
  readonly username: Locator;
  /** Proves the page: the language page has Next too, but no field. */
  readonly nextButton: Locator;

  constructor(page: Page) {
    this.username = page.getByRole('textbox');
    this.nextButton = controlOf(this.username, 'Next', 'Continue');
  }

  async next(username: string): Promise<void> {
    await this.username.fill(username);
    await this.nextButton.click();
  }
}
