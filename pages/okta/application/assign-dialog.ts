/**
 * Dialog "Assign <app> to People" or "… to Groups". For people a second step may ask for the user name first.
 * Words: screenshot of February 2026 (Sources, Picture 7a); Okta's guide "Create an app integration" (Sources,
 * Okta 1.10).
 */
import type { Locator, Page } from '@playwright/test';
import { readAllWords } from '../../shared/words/read-words.ts';
import { control, fieldNamed, text } from '../../shared/words/said.ts';
import { whichScreen } from '../../shared/screen/which-screen.ts';
import { compare, phrase } from '../../shared/words/words.ts';
import { listed } from '../toolkit/listed.ts';
import { readRows, type ListedRow, type Sought } from './listed-rows.ts';
import { blockWith, demand, dialogWith } from '../toolkit/locate.ts';
import { searchFor } from '../toolkit/search-box.ts';
import { submit } from '../toolkit/submit.ts';
import { refusals } from '../wizard.ts';
import { comes, goes } from '../../shared/screen/comes.ts';

export class AssignDialog {
  readonly heading: Locator;
  /** The second step's button, if assign() ends there. */
  readonly saveAndGoBackButton: Locator;
  readonly errors: Locator;
  readonly fieldErrors: Locator;
  private readonly dialog: Locator;
  private readonly searchBox: Locator;
  private readonly doneButton: Locator;
  private readonly isAssigned: Locator;
  /** Of any row. */
  private readonly states: Locator;
  private readonly rows: Locator;
  private readonly withoutSecondStep: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByText(TITLE).filter({ visible: true });
    // The tab behind the dialog has a search and an Assign of its own.
    this.dialog = dialogWith(page, this.heading, control(page, 'Done'));
    this.doneButton = control(this.dialog, 'Done');
    this.searchBox = fieldNamed(this.dialog, 'Search').filter({ visible: true });
    this.isAssigned = text(page, 'Assigned');
    this.states = text(this.dialog, 'Assigned').or(control(this.dialog, 'Assign'));
    // eslint-disable-next-line playwright/no-raw-locators -- rows of a table, a grid and a list at once
    const rows = this.dialog.locator('tr, [role="row"], li, [role="listitem"]');
    this.rows = rows.filter({ has: this.isAssigned.or(control(page, 'Assign')) });
    const second = dialogWith(page, this.heading, control(page, 'Save and Go Back'));
    this.saveAndGoBackButton = control(second, 'Save and Go Back');
    this.withoutSecondStep = page.getByRole('document').filter({ hasNot: this.saveAndGoBackButton });
    ({ errors: this.errors, fieldErrors: this.fieldErrors } = refusals(this.dialog.or(second)));
  }

  /**
   * Brings the rows of somebody on the screen. The list follows the box only a while after the typing and then redraws its
   * rows (Sources, Okta 8.6), so the only row of somebody is not searched for if it is there already.
   */
  async search(sought: Sought): Promise<void> {
    await listed(this.page, this.states, this.dialog);
    const rows = this.row(sought);
    if (sought.unique && (await rows.count()) > 0) return;
    await searchFor(this.searchBox, sought.words);
    const others = this.rows.filter({ hasNot: this.page.getByText(sought.pattern) });
    const searched = this.page.getByRole('document').filter({ has: others });
    // A search that finds more than was typed ends here too.
    await goes(searched, searchTakes).catch(() => undefined);
    await listed(this.page, rows, this.dialog);
  }

  async offered(sought: Sought): Promise<ListedRow[]> {
    return readRows(this.row(sought));
  }

  /** Ends with the row assigned, on the second step, or with `errors`. */
  async assign(sought: Sought): Promise<void> {
    const row = this.row(sought);
    await comes(row);
    const links = await readAllWords(row.getByRole('link'));
    const people = links.filter(
      (words) => /[\p{L}\p{N}]/u.test(words) && !compare(words, ['Assign', 'Assigned'], 'begins'),
    );
    demand(people.length <= 1, `The row has no Assign of its own in this list: ${people.join(', ')}.`);
    await control(row, 'Assign').click();
    await whichScreen(this.page, {
      'Save and Go Back': this.saveAndGoBackButton,
      Assigned: this.assigned(sought),
      'the dialog with its errors': this.errors,
    });
  }

  /** Ends on the list again, or on the second step with `errors`. */
  async saveAndGoBack(): Promise<void> {
    await submit(this.page, this.saveAndGoBackButton, this, { 'the list of the dialog': this.withoutSecondStep });
    await comes(this.heading);
  }

  /** The row, if it says Assigned. */
  assigned(sought: Sought): Locator {
    return this.row(sought).filter({ has: this.isAssigned });
  }

  async done(): Promise<void> {
    await this.doneButton.click();
    await goes(this.heading);
  }

  /** A row says Assign or Assigned. A row without either word must not borrow its neighbour's. */
  private row({ pattern }: Sought): Locator {
    const state = this.isAssigned.or(control(this.page, 'Assign'));
    const inner = this.page.getByRole('row').or(this.page.getByRole('listitem'));
    const named = this.page.getByText(pattern).filter({ visible: true });
    return blockWith(this.page, named, state).filter({ hasNot: inner });
  }
}

const TITLE = phrase(/^\W*Assign .+ to (People|Groups)\W*$/);
/** How long the list may take to show what was searched for (ms). */
const searchTakes = 5_000;
