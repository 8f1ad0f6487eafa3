/**
 * IdS admin: Settings > IdS Trust, part 1 of the wizard: the SP metadata. Two forms, by release.
 * Words: Cisco 225814, figure of step 6, Cisco side; Cisco 212428, step 1 (Sources, Cisco 1.3).
 */
import { text } from 'node:stream/consumers';
import type { Locator, Page } from '@playwright/test';
import { cellUnder } from '../shared/cell-under.ts';
import { entry } from '../shared/entry.ts';
import { UploadIdpMetadata } from './upload-idp-metadata.ts';

export interface SpMetadata {
  readonly shown: Locator;
  /** The XML text of the SP metadata. */
  download(): Promise<string>;
  next(): Promise<UploadIdpMetadata>;
}

const row = 'SAML SP to configure IdS access via LAN/WAN';

/** 15.0 (and 12.6): a table with one row for each way in; proxies add rows. Words: figure of step 6, Cisco side. */
export class SpMetadataTable implements SpMetadata {
  readonly shown: Locator;
  readonly entityId: Locator;
  private readonly downloadControl: Locator;

  constructor(private readonly page: Page) {
    const header = page.getByRole('columnheader', { name: 'SP Entity ID', exact: true });
    const table = page.getByRole('table').or(page.getByRole('grid')).filter({ has: header });
    this.shown = header;
    this.entityId = cellUnder(table, row, 'SP Entity ID');
    this.downloadControl = cellUnder(table, row, 'Metadata file').locator(entry(page, 'Download'));
  }

  download(): Promise<string> {
    return downloaded(this.page, this.downloadControl);
  }

  next(): Promise<UploadIdpMetadata> {
    return nextPart(this.page);
  }
}

/** 11.x and 12.x: one button, no table. Words: Cisco 212428, step 1. */
export class DownloadMetadataFile implements SpMetadata {
  readonly shown: Locator;

  constructor(private readonly page: Page) {
    this.shown = entry(page, 'Download Metadata File');
  }

  download(): Promise<string> {
    return downloaded(this.page, this.shown);
  }

  next(): Promise<UploadIdpMetadata> {
    return nextPart(this.page);
  }
}

async function downloaded(page: Page, control: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return text(await download.createReadStream());
}

async function nextPart(page: Page): Promise<UploadIdpMetadata> {
  const part2 = new UploadIdpMetadata(page);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await part2.shown.waitFor();
  return part2;
}
