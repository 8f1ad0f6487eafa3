/**
 * IdS admin: Settings > IdS Trust, part 3 of the wizard: Test SSO Setup. Two forms, by release.
 * Words: Cisco 225814, figure of step 8, OKTA side; Cisco 212428 (Sources, Cisco 1.3).
 * Guess: the words of a popup that stays open after a success.
 */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';
import { cellUnder } from '../shared/cell-under.ts';
import { entry } from '../shared/entry.ts';
import { message } from '../shared/message.ts';

export interface TestSso {
  readonly shown: Locator;
  readonly ssoStatus: Locator;
  readonly successful: Locator;
  readonly unsuccessful: Locator;
  /** Stays on the screen after a successful test. */
  readonly passed: Locator;
  /** Returns the popup, on its way to the IdP. With a session at the IdP it closes by itself. */
  testSsoSetup(): Promise<Page>;
}

const row = 'Test SSO for LAN/WAN based access';

/** 15.0 (and 12.6): SSO Status is Needs Validation, Successful or Unsuccessful. Words: figure of step 8, OKTA side. */
export class TestSsoTable implements TestSso {
  readonly shown: Locator;
  readonly ssoStatus: Locator;
  readonly successful: Locator;
  readonly unsuccessful: Locator;
  readonly passed: Locator;
  private readonly testControl: Locator;

  constructor(private readonly page: Page) {
    this.shown = page.getByRole('columnheader', { name: 'SSO Status', exact: true });
    const table = page.getByRole('table').or(page.getByRole('grid')).filter({ has: this.shown });
    this.ssoStatus = cellUnder(table, row, 'SSO Status');
    this.successful = this.ssoStatus.filter({ hasText: /(^|\W)Successful/ });
    this.passed = this.successful;
    this.unsuccessful = this.ssoStatus.filter({ hasText: /(^|\W)Unsuccessful/ });
    this.testControl = cellUnder(table, row, 'SSO Validation').locator(entry(page, 'Test SSO Setup'));
  }

  testSsoSetup(): Promise<Page> {
    return popup(this.page, this.testControl);
  }
}

/** Cisco 212428; the second form is the sense of the UCCX Features Guide 15.0, whose words are not printed. */
const tested = /SSO Configuration is tested successfully|IdS configuration (has )?succe(eded|ssful)/i;

/** 11.x and 12.0: one button; a message at the bottom right is the answer. Words: Cisco 212428. */
export class TestSsoButton implements TestSso {
  readonly shown: Locator;
  readonly ssoStatus: Locator;
  readonly successful: Locator;
  readonly unsuccessful: Locator;
  /** The button, because the message may leave by itself. */
  readonly passed: Locator;

  constructor(private readonly page: Page) {
    this.shown = entry(page, 'Test SSO Setup');
    this.passed = this.shown;
    this.successful = page.getByText(tested).filter({ visible: true });
    this.unsuccessful = page.getByText('An error occurred').filter({ visible: true });
    this.ssoStatus = message(page, new RegExp(`${tested.source}|An error occurred`, 'i'));
  }

  testSsoSetup(): Promise<Page> {
    return popup(this.page, this.shown);
  }
}

/** Waits for part 3 and returns it in the form of this release. */
export async function shownTestSso(page: Page): Promise<TestSso> {
  const forms = { table: new TestSsoTable(page), button: new TestSsoButton(page) };
  return forms[await whichScreen(page, { table: forms.table.shown, button: forms.button.shown })];
}

/** The popup of Test SSO Setup, if it stays open after a success. Cisco 212428 prints these words as a message. */
export class TestSsoPopup {
  readonly successful: Locator;

  constructor(popup: Page) {
    this.successful = popup.getByText(tested);
  }
}

async function popup(page: Page, control: Locator): Promise<Page> {
  const [opened] = await Promise.all([page.waitForEvent('popup'), control.click()]);
  return opened;
}
