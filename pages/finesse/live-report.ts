import type { Locator, Page } from '@playwright/test';

/**
 * Finesse: one live report, a gadget in a frame of its own. Words: figure of the section Verify (which shows "Loading
 * Report..." and "No data available." at once, in a success), Finesse user guide. Guess: the frame bears the report's
 * title as its name, or is the only frame beside that title.
 */
export class LiveReport {
  readonly iframe: Locator;
  readonly columnHeaders: Locator;
  readonly rows: Locator;
  readonly noData: Locator;
  readonly loading: Locator;
  /** Certificates to accept, or a connection that fails: what a report shows instead of data. Guessed wording. */
  readonly problem: Locator;
  /** Column headers, and rows or "No data available.": the one element to wait for. */
  readonly settled: Locator;

  constructor(
    page: Page,
    readonly title: string,
  ) {
    const begins = new RegExp(`^${title.replace(/[^\w ]/g, '\\$&')}`);
    // eslint-disable-next-line playwright/no-raw-locators -- a frame has no role
    const frames = page.locator('iframe');
    // eslint-disable-next-line playwright/no-raw-locators -- what kind of element holds a gadget, no document says
    const anything = page.locator('*');
    const beside = anything.filter({ has: page.getByText(title, { exact: true }) }).filter({ has: frames });
    // eslint-disable-next-line playwright/no-raw-locators -- a frame named otherwise belongs to another report
    const unnamed = page.locator('iframe:not([title]), iframe[title=""]');
    this.iframe = frames
      .and(page.getByTitle(begins))
      .or(beside.filter({ hasNot: beside }).locator(unnamed))
      .describe(`live report "${title}"`);
    const content = this.iframe.contentFrame();
    const cell = page.getByRole('cell').or(page.getByRole('gridcell'));
    const dataRow = page.getByRole('row').filter({ has: cell, hasNotText: 'No data available.' });
    const empty = page.getByText('No data available.').filter({ visible: true });
    this.columnHeaders = content.getByRole('columnheader');
    this.rows = content.getByRole('row').filter({ has: cell, hasNotText: 'No data available.' });
    this.noData = content.getByText('No data available.').filter({ visible: true });
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
