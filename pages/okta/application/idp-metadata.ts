/**
 * The IdP metadata behind the Metadata URL of the Sign On tab. It needs no sign-in.
 * Words: Cisco 225814, step 6, OKTA side (Sources, Okta 3).
 */
import type { Page } from '@playwright/test';
import { demand } from '../toolkit/locate.ts';

export class IdpMetadata {
  constructor(private readonly page: Page) {}

  /** The body as Okta sent it, not as the browser draws it. */
  async goto(url: string): Promise<string> {
    const response = await this.page.goto(url);
    demand(response, `${url} gave no answer. Copy the Metadata URL from the Sign On tab again.`);
    return response.text();
  }
}
