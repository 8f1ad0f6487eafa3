/**
 * Finesse: one live report, a gadget in a frame of its own.
 * Words: Cisco 225814, figure of the section Verify, which shows "Loading Report..." and "No data available." at once,
 * in a success; Finesse user guide (Sources, Cisco 6.7).
 * Guess: the frame bears the report's title as its name, or is the only frame beside that title.
 */
import type { Locator, Page } from '@playwright/test';

export class LiveReport {
  readonly rows: Locator;
  readonly loading: Locator;
  /** Certificates to accept, or a connection that fails, in place of data. The wording is a guess. */
  readonly problem: Locator;
  /** Column headers, and rows or "No data available.": one element to wait for. */
  readonly settled: Locator;

  constructor(
    page: Page,
    readonly title: string,
  ) {
    const begins = new RegExp(`^${title.replace(/[^\w ]/g, '\\$&')}`);
    // eslint-disable-next-line playwright/no-raw-locators -- a frame has no role
    const frames = page.locator('iframe');
    // eslint-disable-next-line playwright/no-raw-locators -- no document gives the element of a gadget
    const anything = page.locator('*');
    const beside = anything.filter({ has: page.getByText(title, { exact: true }) }).filter({ has: frames });
    // eslint-disable-next-line playwright/no-raw-locators -- a frame named otherwise belongs to another report
    const unnamed = page.locator('iframe:not([title]), iframe[title=""]');
    const iframe = frames
      .and(page.getByTitle(begins))
      .or(beside.filter({ hasNot: beside }).locator(unnamed))
      .describe(`live report "${title}"`);
    const content = iframe.contentFrame();
    const cell = page.getByRole('cell').or(page.getByRole('gridcell'));
    const dataRow = page.getByRole('row').filter({ has: cell, hasNotText: 'No data available.' });
    const empty = page.getByText('No data available.').filter({ visible: true });
    this.rows = content.getByRole('row').filter({ has: cell, hasNotText: 'No data available.' });
    this.loading = content.getByText('Loading Report...').filter({ visible: true });
    this.problem = content
      .getByText(/certificate|(unable|failed|cannot|could not) .*(connect|load)/i)
      .filter({ visible: true });
    this.settled = content
      .getByRole('document')
      .filter({ has: page.getByRole('columnheader') })
      .filter({ has: dataRow.or(empty) });
  }
}
