/**
 * The rows of attribute statements: in the wizard until 2025, since then under "Profile attribute statements" on the
 * Sign On tab. Without a statement there is one empty row.
 * Words: screenshot of February 2026 (Sources, Picture 5); public code, for the input names (Sources, Okta 1.6).
 */
import type { Locator, Page } from '@playwright/test';
import { control } from '../shared/words/said.ts';
import { compare } from '../shared/words/words.ts';
import { under, type Under } from './headings.ts';
import { ADD_ANOTHER, blockWith, demand } from './toolkit/locate.ts';
import { newRow, untilFocused } from './toolkit/new-row.ts';

interface AttributeStatement {
  readonly name: string;
  readonly value: string;
}

export class AttributeStatements {
  private readonly rows: Locator;
  private readonly lists: Locator;

  /** `title`: of the list. Others have rows of the same names, such as the group statements, or none that has a value. */
  constructor(
    private readonly page: Page,
    private readonly title: string,
  ) {
    this.rows = blockWith(page, name(page), value(page));
    this.lists = blockWith(page, value(page), control(page, ADD_ANOTHER));
  }

  async read(): Promise<AttributeStatement[]> {
    const rows: AttributeStatement[] = [];
    for (const row of await this.own())
      rows.push({ name: await name(row).inputValue(), value: await value(row).inputValue() });
    return rows.filter((row) => row.name !== '');
  }

  async add({ name: statement, value: expression }: { name: string; value: string }): Promise<void> {
    const row = (await this.emptyRow()) ?? (await this.addAnother());
    await name(row).fill(statement);
    await value(row).fill(expression);
    await value(row).blur();
  }

  private async addAnother(): Promise<Locator> {
    const [list, ...more] = this.among(this.lists, await under(this.lists));
    demand(
      list && more.length === 0,
      `"${this.title}" has ${list ? 'more than one list' : 'no list'} with Add Another.`,
    );
    await control(list, ADD_ANOTHER).click();
    const row = await newRow(this.page, () => this.emptyRow());
    demand(row, 'Add Another gave no empty row. Reload the page and run the step again.');
    await untilFocused(this.page, name(row));
    return row;
  }

  private async emptyRow(): Promise<Locator | undefined> {
    const rows = await this.own();
    const names = await Promise.all(rows.map(async (row) => name(row).inputValue()));
    return rows[names.indexOf('')];
  }

  /** The rows of this list. Stops where they cannot be told from another one, which would be read or filled for it. */
  private async own(): Promise<Locator[]> {
    const tables = await under(this.rows);
    const rows = this.among(this.rows, tables);
    const mine = tables.filter(({ heading }) => this.isTitle(heading)).map(({ table }) => table);
    demand(
      mine.every((table) => table === mine[0]),
      `Two lists stand under "${this.title}". Enter the attribute statements by hand.`,
    );
    const others = tables.map(({ heading }) => `"${heading}"`).join(', ');
    demand(
      rows.length > 0 || tables.length === 0,
      `The rows of statements stand under ${others}, not "${this.title}".`,
    );
    return rows;
  }

  /** Those that stand under the title. */
  private among(blocks: Locator, places: readonly Under[]): Locator[] {
    // eslint-disable-next-line playwright/no-nth-methods -- the block whose heading was read there
    return places.flatMap(({ heading }, at) => (this.isTitle(heading) ? [blocks.nth(at)] : []));
  }

  private isTitle(heading: string): boolean {
    return compare(heading, [this.title], 'begins');
  }
}

/* eslint-disable playwright/no-raw-locators -- the column heads are no labels; public code has these names. CSS would look for shadow roots in each block */
function name(scope: Page | Locator): Locator {
  return scope.locator('xpath=.//input[@name="name"]');
}

function value(scope: Page | Locator): Locator {
  return scope.locator('xpath=.//input[@name="values"]');
}
/* eslint-enable playwright/no-raw-locators */
