/**
 * Dialog "Assign <app> to People" or "… to Groups". For people a second step may ask for the user name first.
 * Words: screenshot of February 2026 (Sources, Picture 7a); Okta's guide "Create an app integration" (Sources,
 * Okta 1.10).
 */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../../shared/which-screen.ts';
import { listed } from '../listed.ts';
import { action, blockWith, demand } from '../locate.ts';

export class AssignDialog {
  readonly heading: Locator;
  /** The second step's button, if assign() ends there. */
  readonly saveAndGoBackButton: Locator;
  private readonly dialog: Locator;
  private readonly searchBox: Locator;
  private readonly doneButton: Locator;
  private readonly isAssigned: Locator;

  constructor(private readonly page: Page) {
    // By its title, because not every dialog has a role or a name (Sources, Okta 8.7).
    this.heading = page.getByText(/^\s*Assign .+ to (People|Groups)\s*$/).filter({ visible: true });
    this.doneButton = action(page, 'Done');
    // The tab behind the dialog has a search and an Assign of its own.
    this.dialog = blockWith(page, this.heading, this.doneButton);
    this.searchBox = this.dialog.getByPlaceholder(/^Search/);
    const word = page.getByText('Assigned', { exact: true });
    this.isAssigned = word.or(page.getByRole('button', { name: 'Assigned', exact: true })).filter({ visible: true });
    this.saveAndGoBackButton = action(page, 'Save and Go Back');
  }

  /**
   * Brings the row of `name` on the screen, if the list has one. The list follows the box only a while after the typing
   * and then redraws its rows (Sources, Okta 8.6), so a row that is there already is not searched for.
   */
  async search(name: string): Promise<void> {
    await listed(this.page, this.dialog.getByText(/^\s*Assign(ed)?\s*$/), this.dialog);
    if ((await this.row(name).count()) > 0) return;
    await this.searchBox.fill(name);
    await this.searchBox.press('Enter');
  }

  /** `name`: a text of the row, such as a display name, a login or a group. Ends with the row assigned, or on the second step. */
  async assign(name: string): Promise<void> {
    const row = this.row(name);
    await row.waitFor();
    const people = await row
      .getByRole('link')
      .filter({ hasText: /\S/, hasNotText: /^\s*Assign/ })
      .count();
    demand(people <= 1, `"${name}" has no Assign of its own in this list. Search for it, it may be assigned already.`);
    const answer = whichScreen(this.page, {
      'Save and Go Back': this.saveAndGoBackButton,
      Assigned: this.assigned(name),
    });
    await Promise.all([answer, action(row, 'Assign').click()]);
  }

  async saveAndGoBack(): Promise<void> {
    await this.saveAndGoBackButton.click();
    await this.saveAndGoBackButton.waitFor({ state: 'hidden' });
    await this.heading.waitFor();
  }

  /** The row, if it says Assigned. */
  assigned(name: string): Locator {
    return this.row(name).filter({ has: this.isAssigned });
  }

  async done(): Promise<void> {
    await this.doneButton.click();
    await this.heading.waitFor({ state: 'hidden' });
  }

  /** A row says Assign or Assigned. A row without either word must not borrow its neighbour's. */
  private row(name: string): Locator {
    const state = this.isAssigned.or(action(this.page, 'Assign'));
    const inner = this.page.getByRole('row').or(this.page.getByRole('listitem'));
    const text = this.page.getByText(name, { exact: true }).filter({ visible: true });
    return blockWith(this.page, text, state).filter({ hasNot: inner });
  }
}
