/**
 * The Okta session that single sign-on leaves in a browser, and that of the Admin Console.
 * Words: Okta's developer guide "Sign users out", for the address (Sources, Okta 2).
 * Guess: the Admin Console has the same address on its own host.
 */
import type { Page } from '@playwright/test';
import { appearsWithin } from '../../shared/screen/appears-within.ts';
import { SignInWidget } from './sign-in-widget.ts';

/** In ms: the widget starts after its page has come. */
const starts = 15_000;

/** `host`: that of the org, or of its Admin Console. */
export class EndUserSession {
  constructor(
    private readonly page: Page,
    private readonly host: string,
  ) {}

  /** Ends where the address leads, as soon as that page has begun to come. */
  async signOut(): Promise<void> {
    await this.page.goto(this.address, { waitUntil: 'commit' });
  }

  /** Ends with the answer of the address itself, which may have ended the session: the page that it leads to comes later. */
  async signOutAnswered(): Promise<void> {
    await this.page.waitForResponse(this.address);
  }

  private get address(): string {
    return `https://${this.host}/login/signout`;
  }

  /** As the window is now: it may have been led there by the sign-out of a console. */
  async isLedToSignInPage(): Promise<boolean> {
    return new URL(this.page.url()).hostname === this.host && (await new SignInWidget(this.page).username.isVisible());
  }

  /** After signing out. An org may have a page of its own. `within`: ms. */
  async isSignInPage(within = starts): Promise<boolean> {
    return appearsWithin(new SignInWidget(this.page).username, within);
  }
}
