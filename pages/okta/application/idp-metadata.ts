import type { Page } from '@playwright/test';
import { demand } from '../locate.ts';

/** The IdP metadata behind the Metadata URL of the Sign On tab (OKTA side, step 6): needs no sign-in. */
export class IdpMetadata {
  constructor(private readonly page: Page) {}

  /** The body as Okta sent it, not as the browser draws it. */
  async goto(url: string): Promise<string> {
    const response = await this.page.goto(url);
    demand(response, `${url} gave no answer. Copy the Metadata URL from the Sign On tab again.`);
    return response.text();
  }
}
