/**
 * The rows of attribute statements: in the wizard until 2025, since then under "Profile attribute statements" on the
 * Sign On tab. Without a statement there is one empty row.
 * Words: screenshot of February 2026 (Sources, Picture 5); public code, for the input names (Sources, Okta 1.6).
 */
import type { Locator, Page } from '@playwright/test';
import { action, ADD_ANOTHER, blockWith, demand } from './locate.ts';
import { untilFocused } from './new-row.ts';

interface AttributeStatement {
  readonly name: string;
  readonly value: string;
}

export class AttributeStatements {
  private readonly rows: Locator;
  private readonly addAnotherButton: Locator;

  constructor(private readonly page: Page) {
    // The group attribute statements below have a name and an Add Another too, but no value.
    this.rows = blockWith(page, name(page), value(page));
    this.addAnotherButton = action(blockWith(page, value(page), action(page, ADD_ANOTHER)), ADD_ANOTHER);
  }

  async read(): Promise<AttributeStatement[]> {
    const rows: AttributeStatement[] = [];
    for (const row of await this.rows.all())
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
    await this.addAnotherButton.click();
    const row = await this.emptyRow();
    demand(row, 'Add Another gave no empty row. Reload the page and run the step again.');
    await untilFocused(this.page, name(row));
    return row;
  }

  private async emptyRow(): Promise<Locator | undefined> {
    const rows = await this.rows.all();
    const names = await Promise.all(rows.map(async (row) => name(row).inputValue()));
    return rows[names.indexOf('')];
  }
}

/* eslint-disable playwright/no-raw-locators -- the column heads are no labels; public code has these names */
function name(scope: Page | Locator): Locator {
  return scope.locator('input[name="name"]');
}

function value(scope: Page | Locator): Locator {
  return scope.locator('input[name="values"]');
}
/* eslint-enable playwright/no-raw-locators */
