/**
 * IdS admin: Settings > IdS Trust, part 3 of the wizard: Test SSO Setup. Two forms, by release.
 * Words: Cisco 225814, figure of step 8, OKTA side; Cisco 212428 (Sources, Cisco 1.3).
 * Guess: the words of a popup that stays open after a success.
 */
import type { Locator, Page } from '@playwright/test';
import { clickFor } from '../shared/screen/click-for.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { cellUnder, saying, tablesWith } from '../shared/cell-under.ts';
import { column, control, textWith } from '../shared/words/said.ts';
import { phrase } from '../shared/words/words.ts';

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
    const table = tablesWith(page, 'SSO Status');
    this.shown = column(table, 'SSO Status');
    this.ssoStatus = cellUnder(table, row, 'SSO Status');
    this.successful = saying(this.ssoStatus, 'Successful');
    this.passed = this.successful;
    this.unsuccessful = saying(this.ssoStatus, 'Unsuccessful', 'Not Successful', 'Failed');
    this.testControl = control(cellUnder(table, row, 'SSO Validation'), 'Test SSO Setup').describe(
      `the control "Test SSO Setup" of the row "${row}"`,
    );
  }

  testSsoSetup(): Promise<Page> {
    return popup(this.page, this.testControl);
  }
}

/** Cisco 212428; the second form is the sense of the UCCX Features Guide 15.0, whose words are not printed. */
const tested = phrase(/SSO Configuration is tested successfully|IdS configuration (has )?succe(eded|ssful)/);
const answered = phrase(
  /SSO Configuration is tested successfully|IdS configuration (has )?succe(eded|ssful)|An error occurred/,
);

/** 11.x and 12.0: one button; a message at the bottom right is the answer. Words: Cisco 212428. */
export class TestSsoButton implements TestSso {
  readonly shown: Locator;
  readonly ssoStatus: Locator;
  readonly successful: Locator;
  readonly unsuccessful: Locator;
  /** The button, because the message may leave by itself. */
  readonly passed: Locator;

  constructor(private readonly page: Page) {
    this.shown = control(page, 'Test SSO Setup');
    this.passed = this.shown;
    this.successful = page.getByText(tested).filter({ visible: true });
    this.unsuccessful = textWith(page, 'An error occurred');
    this.ssoStatus = page.getByText(answered).filter({ visible: true });
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

async function popup(page: Page, test: Locator): Promise<Page> {
  // Longer than the click may take, so that a control that is not there is told first.
  const opened = page.waitForEvent('popup', { timeout: 30_000 });
  return clickFor(test, opened, { clicked: 'The control "Test SSO Setup"', follows: 'the window of the test' });
}
