/**
 * Finesse: the dialog of certificates that the browser does not trust, with one link for each.
 * Words: UCCX Finesse user guide 15.0, common tasks and troubleshooting (Sources, Cisco 6.8).
 */
import type { Locator, Page } from '@playwright/test';
import { phrase } from '../shared/words/words.ts';

const words = phrase(/SSL Certificates? Not Accepted|certificates should be accepted before using/);

export class Certificates {
  readonly notAccepted: Locator;
  private readonly links: Locator;

  constructor(page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- one element, whether one or both of the texts are shown
    this.notAccepted = page.locator('body').filter({ has: page.getByText(words).filter({ visible: true }) });
    const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog')).filter({ hasText: words });
    // eslint-disable-next-line playwright/no-raw-locators -- a link may open its address by a script alone
    this.links = dialogs.getByRole('link').or(this.notAccepted.locator('a[href^="https:"]'));
  }

  /** The host and port behind each link, else its words. */
  async origins(): Promise<string[]> {
    const found = await this.links.evaluateAll((all) =>
      all.map((link) =>
        (/^https?:\/\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? link.textContent).trim(),
      ),
    );
    return [...new Set(found.filter(Boolean))];
  }
}
