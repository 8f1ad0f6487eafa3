/**
 * CCX Administration: Tools > User Management > Administrator Capability View.
 * Words: UCCX Administration Guide; Cisco 225814, step 11, OKTA side, for the path and the capability Reporting
 * (Sources, Cisco 4.3).
 * Guesses: one row a user, one column of check boxes a capability, and one button that saves.
 */
import type { Locator, Page } from '@playwright/test';
import { cellUnder } from '../shared/cell-under.ts';
import { message } from '../shared/message.ts';

export class AdministratorCapabilityView {
  readonly table: Locator;
  /** The console's message after Save or Update; its wording is a guess. */
  readonly saved: Locator;
  private readonly save: Locator;

  constructor(page: Page) {
    const reporting = page.getByRole('columnheader', { name: 'Reporting', exact: true });
    this.table = page.getByRole('table').or(page.getByRole('grid')).filter({ has: reporting });
    this.saved = message(
      page,
      /(saved|updated|assigned)[^.]{0,20}success|success[^.]{0,20}(saved|updated|assigned)|has been (saved|updated)/i,
    );
    this.save = page.getByRole('button', { name: /^(save|update)$/i });
  }

  /** The check box of the user's capability Reporting. */
  reporting(user: string): Locator {
    return cellUnder(this.table, user, 'Reporting').getByRole('checkbox');
  }

  async assignReporting(user: string): Promise<void> {
    await this.reporting(user).check();
    await Promise.all([this.saved.waitFor(), this.save.click()]);
  }
}
