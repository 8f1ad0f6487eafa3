/**
 * IdS admin: Settings > IdS Trust, part 1 of the wizard: the SP metadata. Two forms, by release.
 * Words: Cisco 225814, figure of step 6, Cisco side; Cisco 212428, step 1 (Sources, Cisco 1.3).
 */
import { text } from 'node:stream/consumers';
import type { Locator, Page } from '@playwright/test';
import { cellUnder, tablesWith } from '../shared/cell-under.ts';
import { clickFor } from '../shared/screen/click-for.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { column, control } from '../shared/words/said.ts';
import { UploadIdpMetadata } from './upload-idp-metadata.ts';
import { comes } from '../shared/screen/comes.ts';

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
    const table = tablesWith(page, 'SP Entity ID');
    this.shown = column(table, 'SP Entity ID');
    this.entityId = cellUnder(table, row, 'SP Entity ID');
    this.downloadControl = control(cellUnder(table, row, 'Metadata file'), 'Download');
  }

  download(): Promise<string> {
    return downloaded(this.page, this.downloadControl);
  }

  next(): Promise<UploadIdpMetadata> {
    return nextPart(this.page, this.shown);
  }
}

/** 11.x and 12.x: one button, no table. Words: Cisco 212428, step 1. */
export class DownloadMetadataFile implements SpMetadata {
  readonly shown: Locator;

  constructor(private readonly page: Page) {
    this.shown = control(page, 'Download Metadata File');
  }

  download(): Promise<string> {
    return downloaded(this.page, this.shown);
  }

  next(): Promise<UploadIdpMetadata> {
    return nextPart(this.page, this.shown);
  }
}

async function downloaded(page: Page, link: Locator): Promise<string> {
  // Longer than the click may take, so that a control that is not there is told first.
  const started = page.waitForEvent('download', { timeout: 30_000 });
  const opens = { clicked: 'The control that downloads the SP metadata', follows: 'the file' };
  const download = await clickFor(link, started, opens);
  return text(await download.createReadStream());
}

/** The wizard's Next, never that of a tip. */
async function nextPart(page: Page, part1: Locator): Promise<UploadIdpMetadata> {
  const part2 = new UploadIdpMetadata(page);
  await controlOf(part1, 'Next').describe('the button "Next" of part 1 of the wizard IdS Trust').click();
  await comes(part2.shown);
  return part2;
}
