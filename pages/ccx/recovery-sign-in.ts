/**
 * The recovery sign-in of CCX Administration and of CCX Serviceability, which leaves the IdP out: the way to Disable when
 * Okta lets nobody in.
 * Words: UCCX Admin and Operations Guide 15.0, Single Sign-On, for the addresses and for who may sign in (Sources, Cisco
 * 4.1).
 * Guesses: the form is that of the usual sign-in; while SSO is off, the address shows it or leads to the usual one.
 */
import type { Locator, Page } from '@playwright/test';
import { CcxAdministration } from './ccx-administration.ts';
import { CcxApplication } from './ccx-application.ts';
import { CcxSignIn } from './sign-in.ts';

const paths = { 'CCX Administration': '/appadmin/', 'CCX Serviceability': '/uccxservice/' } as const;
const file = 'recovery_login.htm';

export class RecoverySignIn {
  readonly form: CcxSignIn;
  /** The path of the page, with which every address of it ends. */
  readonly path: string;

  constructor(
    private readonly page: Page,
    host: string,
    console: keyof typeof paths,
  ) {
    this.path = `${paths[console]}${file}`;
    const inside: Locator =
      console === 'CCX Administration'
        ? new CcxAdministration(page).home
        : new CcxApplication(page, host, paths[console]).logout;
    this.form = new CcxSignIn(page, host, this.path, inside);
  }

  /** The status of its answer in HTTP, after all that it leads to. */
  async goto(): Promise<number> {
    return (await this.page.goto(this.form.address))?.status() ?? 0;
  }
}
