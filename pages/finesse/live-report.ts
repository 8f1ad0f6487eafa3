/**
 * Finesse: one live report, the content of a gadget's frame.
 * Words: Cisco 225814, figure of the section Verify, which shows "Loading Report..." and "No data available." at once,
 * in a success; CUIC user guide 15.0, for the failure of live data (Sources, Cisco 6.10).
 * Guess: the other failure texts.
 */
import type { Locator, Page } from '@playwright/test';
import { readAllWords } from '../shared/words/read-words.ts';
import { phrase } from '../shared/words/words.ts';

const problems = phrase(
  /live data is not available|certificate|(unable|failed|cannot|could not) .*(connect|load)|not authorized|\b50[0-4]\b/,
);
const nothing = phrase(/No data available/);
/** No row of data. */
const noRow = phrase(/No data available|Loading Report/);
/** A row of data below a row of names, where no cell is a column header: both have two cells at least. */
const below = [
  'tr:first-child:has(> :nth-child(2)) ~ tr:has(> :nth-child(2))',
  'thead:has(> tr > :nth-child(2)) ~ tbody > tr:has(> :nth-child(2))',
  '[role="row"]:first-child:has(> :nth-child(2)) ~ [role="row"]:has(> :nth-child(2))',
];

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
    const withData = page.getByRole('row').filter({ has: cell, hasNotText: noRow });
    const named = page.getByRole('columnheader');
    const empty = page.getByText(nothing).filter({ visible: true });
    const problem = page.getByText(problems).filter({ visible: true });

    const underNames = withData.and(page.locator(below.join(', ')));
    const all = content.getByRole('document');
    const [withHeaders, without] = [
      all.filter({ has: named }),
      all.filter({ hasNot: named, has: page.getByRole('row') }),
    ];
    // eslint-disable-next-line playwright/no-raw-locators -- one element for the whole content
    this.content = content.locator('body');
    this.rows = withHeaders.locator(withData).or(without.locator(underNames));
    this.problems = this.content.locator(problem);
    this.failed = this.content.filter({ has: problem });
    this.settled = withHeaders.filter({ has: withData.or(empty) }).or(without.filter({ has: underNames.or(empty) }));
  }

  /** Its words of failure, '' if it shows none. */
  async readProblem(): Promise<string> {
    const [words = ''] = await readAllWords(this.problems);
    return words;
  }

  /** All that the frame shows, '' if it is blank. */
  async readContent(): Promise<string> {
    const [words = ''] = await readAllWords(this.content);
    return words;
  }
}
