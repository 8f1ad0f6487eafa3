import type { Locator, Page } from '@playwright/test';
import { cellUnder, nodeName } from '../shared/cell-under.ts';

/**
 * IdS admin: Nodes. Words: UCCE Admin Guide 12.6(2), PCCE Features Guide 12.6(1). Status is Not Configured, In Service,
 * Partial Service or Out of Service. Guesses: the header words "Status" and "SAML Certificate Expiry" as column
 * headers, and how the star that marks the primary node is written.
 */
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
