/**
 * Finesse: one live report, the content of a gadget's frame.
 * Words: Cisco 225814, figure of the section Verify, which shows "Loading Report..." and "No data available." at once,
 * in a success; CUIC user guide 15.0, for the failure of live data (Sources, Cisco 6.10).
 * Guess: the other failure texts.
 */
import type { Locator, Page } from '@playwright/test';
import { oneLine } from '../shared/one-line.ts';

export class LiveReport {
  readonly rows: Locator;
  /** Column headers, and rows or "No data available.": one element to wait for. */
  readonly settled: Locator;
  /** The frame while it shows a failure in place of data: one element to wait for. */
  readonly failed: Locator;
  private readonly problems: Locator;
  private readonly content: Locator;

  constructor(page: Page, frame: Locator) {
    const content = frame.contentFrame();
    const cell = page.getByRole('cell').or(page.getByRole('gridcell'));
    const withData = { has: cell, hasNotText: 'No data available' };
    const empty = page.getByText('No data available').filter({ visible: true });
    const problem = page.getByText(
      /live data is not available|certificate|(unable|failed|cannot|could not) .*(connect|load)|not authorized|\b50[0-4]\b/i,
    );
    // eslint-disable-next-line playwright/no-raw-locators -- one element for the whole content
    this.content = content.locator('body');
    this.rows = content.getByRole('row').filter(withData);
    this.problems = this.content.locator(problem).filter({ visible: true });
    this.failed = this.content.filter({ has: problem.filter({ visible: true }) });
    this.settled = content
      .getByRole('document')
      .filter({ has: page.getByRole('columnheader') })
      .filter({ has: page.getByRole('row').filter(withData).or(empty) });
  }

  /** Its words of failure, '' if it shows none. */
  async readProblem(): Promise<string> {
    const [words = ''] = await this.problems.allInnerTexts();
    return oneLine(words);
  }

  /** All that the frame shows, '' if it is blank. */
  async readContent(): Promise<string> {
    const [words = ''] = await this.content.allInnerTexts();
    return oneLine(words);
  }
}
