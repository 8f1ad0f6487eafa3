import type { Locator, Page } from '@playwright/test';
import { action, blockWith, demand } from '../locate.ts';

export interface AttributeStatement {
  readonly name: string;
  readonly value: string;
}

/**
 * Rows of attribute statements: in the wizard until 2025, since then under "Profile attribute statements" on the Sign
 * On tab. Words: figure of February 2026. Input names: public code. Where there are none, one empty row is there.
 */
export class AttributeStatements {
  private readonly rows: Locator;
  private readonly addAnotherButton: Locator;

  constructor(page: Page) {
    // The group attribute statements below have a name and an Add Another too, but no value.
    // eslint-disable-next-line playwright/no-raw-locators -- a row has no role: it is the smallest block with a name and a value
    this.rows = value(page).locator('xpath=ancestor::*[descendant::input[@name="name"]][1]');
    this.addAnotherButton = action(blockWith(page, value(page), action(page, 'Add Another')), 'Add Another');
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
    return row;
  }

  private async emptyRow(): Promise<Locator | undefined> {
    const rows = await this.rows.all();
    const names = await Promise.all(rows.map(async (row) => name(row).inputValue()));
    return rows[names.indexOf('')];
  }
}

/* eslint-disable playwright/no-raw-locators -- the column heads are no labels; these names are seen in public code */
function name(scope: Page | Locator): Locator {
  return scope.locator('input[name="name"]');
}

function value(scope: Page | Locator): Locator {
  return scope.locator('input[name="values"]');
}
/* eslint-enable playwright/no-raw-locators */
