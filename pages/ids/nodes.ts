/**
 * IdS admin: Nodes. Status is Not Configured, In Service, Partial Service or Out of Service.
 * Words: UCCE Admin Guide 12.6(2), PCCE Features Guide 12.6(1) (Sources, Cisco 1.2).
 * Guesses: "Status" and "SAML Certificate Expiry" are column headers; how the star of the primary node is written.
 */
import type { Locator, Page } from '@playwright/test';
import { cellUnder, nodeName } from '../shared/cell-under.ts';

export class Nodes {
  readonly table: Locator;
  readonly primary: Locator;

  constructor(page: Page) {
    const expiry = page.getByRole('columnheader', { name: /SAML Certificate Expiry/i });
    this.table = page.getByRole('table').or(page.getByRole('grid')).filter({ has: expiry });
    const star = page
      .getByText(/[★⭐*]/)
      .or(page.getByLabel(/primary/i))
      .or(page.getByAltText(/primary|star/i))
      .or(page.getByTitle(/primary/i));
    this.primary = this.table.getByRole('row').filter({ has: star });
  }

  status(host: string): Locator {
    return cellUnder(this.table, nodeName(host), /^(node )?(status|state)$/i);
  }

  samlCertificateExpiry(host: string): Locator {
    return cellUnder(this.table, nodeName(host), /SAML Certificate Expiry/i);
  }
}
