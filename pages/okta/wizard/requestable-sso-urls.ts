/**
 * The SAML wizard, step 2, advanced: Other Requestable SSO URLs.
 * Words: Cisco 225814, figure of step 4, OKTA side (Sources, Okta 1.6); Okta's form toolkit, whose row editor gives the
 * boxes of a row no name (Sources, Okta 8.1).
 * Guess: a row has two boxes, the URL and then the index, as the figure shows them.
 */
import type { Locator, Page } from '@playwright/test';
import { readWords } from '../../shared/words/read-words.ts';
import { control, field, textBeginning } from '../../shared/words/said.ts';
import { says } from '../../shared/words/words.ts';
import { ADD_ANOTHER, blockSaying, demand } from '../toolkit/locate.ts';
import { newRow, untilFocused } from '../toolkit/new-row.ts';
import { comes } from '../../shared/screen/comes.ts';

export interface RequestableUrl {
  readonly url: string;
  readonly index: string;
}

export class RequestableSsoUrls {
  private readonly boxes: Locator;
  private readonly addAnother: Locator;

  constructor(private readonly page: Page) {
    const whole = blockSaying(page, 'Requestable', textBeginning(page, TITLE), control(page, ADD_ANOTHER));
    // A block with other fields has a list of something else.
    const section = whole.filter({ hasNot: field(page, 'Single sign-on URL', 'SAML Issuer ID') });
    this.addAnother = control(section, ADD_ANOTHER).describe(`the button "${ADD_ANOTHER}" of ${TITLE}`);
    this.boxes = boxesIn(section);
  }

  async read(): Promise<RequestableUrl[]> {
    const rows = await this.rows();
    return rows.filter(({ url }) => url !== '').map(({ url, index }) => ({ url, index }));
  }

  /** Fills the empty row, else a new one: the section starts with one empty row or with none. */
  async add(entry: RequestableUrl): Promise<void> {
    const row = (await this.rowOf('')) ?? (await this.newRow());
    await row.urlBox.fill(entry.url);
    await row.indexBox.fill(entry.index);
    await row.indexBox.blur();
  }

  async remove(url: string): Promise<void> {
    const row = await this.rowOf(url);
    demand(row, `${TITLE} has no row with ${url}. Reload the page.`);

    const around = row.urlBox.locator(`xpath=ancestor::*[${CONTROL}][1]`);
    const own = (await boxesIn(around).count()) === 2 && (await control(around, ADD_ANOTHER).count()) === 0;
    demand(own, `${TITLE}: the row with ${url} has no control of its own. Remove it by hand.`);
    const remove = around.locator(`xpath=${CONTROL}`);
    // The toolkit draws a glyph and no word (Sources, Okta 8.1).
    const words = await readWords(remove);
    const removes = !/[\p{L}\p{N}]/u.test(words) || says(words, 'Remove', 'Delete', 'Clear');
    demand(removes, `${TITLE}: the row with ${url} has "${words}", and nothing that removes it. Remove it by hand.`);
    await remove.click();
  }

  private async newRow(): Promise<Row> {
    await this.addAnother.click();
    const row = await newRow(this.page, () => this.rowOf(''));
    demand(row, 'Add Another gave no empty row. Reload the page and run the step again.');
    await untilFocused(this.page, row.urlBox);
    return row;
  }

  private async rowOf(url: string): Promise<Row | undefined> {
    return (await this.rows()).find((row) => row.url === url);
  }

  /** Two boxes after each other are a row. Any other reading stops, because it would take a URL for missing. */
  private async rows(): Promise<Row[]> {
    await comes(this.addAnother);
    const values = await this.boxes.evaluateAll((boxes) =>
      boxes.map((box) =>
        box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : box.textContent,
      ),
    );
    const rows = values.flatMap((url, at): Row[] => {
      const index = values[at + 1];
      if (at % 2 !== 0 || index === undefined) return [];
      // eslint-disable-next-line playwright/no-nth-methods -- the boxes whose values were read there
      return [{ urlBox: this.boxes.nth(at), indexBox: this.boxes.nth(at + 1), url, index }];
    });
    demand(
      rows.length * 2 === values.length && rows.every(({ index }) => /^\d*$/.test(index)),
      `${TITLE} is not rows of a URL and an index: ${values.join(', ')}. Compare the picture with the document, and enter the URL by hand.`,
    );
    return rows;
  }
}

interface Row extends RequestableUrl {
  readonly urlBox: Locator;
  readonly indexBox: Locator;
}

function boxesIn(scope: Locator): Locator {
  return scope.getByRole('textbox').or(scope.getByRole('spinbutton'));
}

const TITLE = 'Other Requestable SSO URLs';
const CONTROL = `descendant::*[self::a or self::button or self::input[@type='button' or @type='submit']]`;
