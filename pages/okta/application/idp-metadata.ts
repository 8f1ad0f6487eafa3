/**
 * The IdP metadata behind the Metadata URL of the Sign On tab. It needs no sign-in.
 * Words: Cisco 225814, step 6, OKTA side (Sources, Okta 3).
 */
import type { Page } from '@playwright/test';
import { demand } from '../toolkit/locate.ts';

export interface MetadataAnswer {
  readonly status: number;
  /** Content-Type and Date of its headers; empty if it has none. */
  readonly type: string;
  readonly date: string;
  readonly body: string;
}

export class IdpMetadata {
  constructor(private readonly page: Page) {}

  /** The answer as Okta sent it, not as the browser draws it. */
  async goto(url: string): Promise<MetadataAnswer> {
    const response = await this.page.goto(url);
    demand(response, `${url} gave no answer. Copy the Metadata URL from the Sign On tab again.`);
    const { 'content-type': type = '', date = '' } = response.headers();
    return { status: response.status(), type, date, body: await response.text() };
  }
}
