/**
 * Finesse: the page that asks for a language first, where a language pack is installed. English is the default.
 * Words: Finesse user guide for UCCX 15.0 (Sources, Cisco 6.8): a list and Next.
 */
import type { Locator, Page } from '@playwright/test';
import { controlOf } from '../shared/words/own-control.ts';

export class Language {
  readonly nextButton: Locator;

  constructor(page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- the page that has a list and no field
    const onlyList = page
      .locator('html')
      .filter({ hasNot: page.getByRole('textbox') })
      .locator('*');
    this.nextButton = controlOf(page.getByRole('combobox'), 'Next', 'Continue').and(onlyList);
  }

  async next(): Promise<void> {
    await this.nextButton.click();
  }
}
