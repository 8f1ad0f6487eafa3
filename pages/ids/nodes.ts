/**
 * IdS admin: Nodes. Status is Not Configured, In Service, Partial Service or Out of Service.
 * Words: UCCE Admin Guide 12.6(2), PCCE Features Guide 12.6(1) (Sources, Cisco 1.2).
 * Guesses: "Status" and "SAML Certificate Expiry" are column headers; how the star of the primary node is written.
 */
import type { Locator, Page } from '@playwright/test';
import { cellOfNode, tablesWith } from '../shared/cell-under.ts';

const signs = /[★⭐*]/;
const primary = /primary|\bstar\b/i;

export class Nodes {
  readonly table: Locator;
  readonly primary: Locator;

  constructor(page: Page) {
    this.table = tablesWith(page, 'SAML Certificate Expiry');
    const star = page
      .getByText(signs)
      .or(page.getByLabel(primary))
      .or(page.getByAltText(primary))
      .or(page.getByTitle(primary));
    this.primary = this.table.getByRole('row').filter({ has: star });
  }

  status(host: string): Locator {
    return cellOfNode(this.table, host, 'Status', 'Node Status', 'State');
  }

  samlCertificateExpiry(host: string): Locator {
    return cellOfNode(this.table, host, 'SAML Certificate Expiry');
  }
}
