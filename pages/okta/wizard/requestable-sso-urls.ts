/**
 * The SAML wizard, step 2, advanced: Other Requestable SSO URLs.
 * Words: Cisco 225814, figure of step 4, OKTA side (Sources, Okta 1.6).
 * Guess: the fields of each row are named URL and Index.
 */
import type { Locator, Page } from '@playwright/test';
import { action, blockWith, demand } from '../locate.ts';

export interface RequestableUrl {
  readonly url: string;
  readonly index: string;
}

export class RequestableSsoUrls {
  private readonly urls: Locator;
  private readonly indexes: Locator;
  private readonly addAnother: Locator;

  constructor(page: Page) {
    const title = page.getByText('Other Requestable SSO URLs', { exact: true });
    this.addAnother = action(blockWith(page, title, action(page, ADD)), ADD);
    this.urls = url(page);
    this.indexes = index(page);
  }

  async read(): Promise<RequestableUrl[]> {
    const rows = await this.readAll();
    return rows.filter((row) => row.url !== '' || row.index !== '');
  }

  /** Fills the empty row, else a new one: the section starts with one empty row or with none. */
  async add(entry: RequestableUrl): Promise<void> {
    const row = (await this.emptyRow()) ?? (await this.newRow());
    await row.url.fill(entry.url);
    await row.index.fill(entry.index);
    await row.index.blur();
  }

  private async newRow(): Promise<Row> {
    await this.addAnother.click();
    const row = await this.emptyRow();
    demand(row, 'Add Another gave no empty row. Reload the page and run the step again.');
    return row;
  }

  private async emptyRow(): Promise<Row | undefined> {
    const at = (await this.readAll()).findIndex((row) => row.url === '');
    return (await this.fields())[at];
  }

  private async readAll(): Promise<RequestableUrl[]> {
    const read = async (row: Row) => ({ url: await row.url.inputValue(), index: await row.index.inputValue() });
    return Promise.all((await this.fields()).map(read));
  }

  private async fields(): Promise<Row[]> {
    const [urls, indexes] = [await this.urls.all(), await this.indexes.all()];
    return urls.map((field, at) => {
      const partner = indexes[at];
      demand(
        partner,
        `Other Requestable SSO URLs has ${urls.length} URLs but ${indexes.length} indexes. Reload the page.`,
      );
      return { url: field, index: partner };
    });
  }
}

interface Row {
  readonly url: Locator;
  readonly index: Locator;
}

/** With or without a plus sign in the text. */
const ADD = /^(\+ ?)?Add Another$/;

/** A row's field is named URL, at most with a number. "Single sign-on URL" is no row. */
function url(scope: Page | Locator): Locator {
  return scope.getByRole('textbox', { name: /^URL( \d+)?$/i });
}

function index(scope: Page | Locator): Locator {
  return scope.getByRole('textbox', { name: /^Index( \d+)?$/i }).or(scope.getByRole('spinbutton', { name: /^Index/i }));
}
