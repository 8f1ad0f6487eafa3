import type { Locator, Page } from '@playwright/test';
import { message } from '../shared/message.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { ComponentTable } from './component-table.ts';

/** Each component is asked on each node; Register and Enable answer when the last has. */
const allComponents = 120_000;

const title = (words: string) => new RegExp(`^\\W*(step|part)?\\W*\\d*\\W*${words}\\W*$`, 'i');
const titles = ['On-Boarding SSO Components', 'SSO Test', 'SSO Status'];

/**
 * CCX Administration: System > Single Sign-On, a page in four parts that unlock one another. Words: UCCX Admin and
 * Operations Guide 15.0, figures of steps 10 and 13 (Okta side). Guesses: the title "SSO Test", that each part is an
 * element of its own, whether a confirmation comes, and every text of a failure.
 */
export class SingleSignOn {
  readonly identityServiceStatus: Locator;
  readonly registered: Locator;
  readonly prerequisites: Locator;
  readonly ticked: Locator;
  readonly testButton: Locator;
  readonly currentStatus: Locator;
  readonly ssoMode: Locator;
  readonly enableButton: Locator;
  readonly disableButton: Locator;
  readonly confirmation: Locator;
  readonly error: Locator;
  readonly onBoarded: ComponentTable;
  readonly tested: ComponentTable;
  private readonly registerButton: Locator;

  constructor(private readonly page: Page) {
    const [onBoarding, ssoTest, ssoStatus] = [part(page, 0), part(page, 1), part(page, 2)];
    this.identityServiceStatus = page
      .getByText(/Cisco Identity Service is (not configured|configured successfully)/)
      .filter({ visible: true });
    this.registerButton = page.getByRole('button', { name: 'Register', exact: true });
    this.registered = page.getByText('SSO components are registered successfully').filter({ visible: true });
    this.onBoarded = new ComponentTable(onBoarding);
    this.prerequisites = ssoTest.getByRole('checkbox');
    this.ticked = ssoTest.getByRole('checkbox', { checked: true });
    this.testButton = ssoTest.getByRole('button', { name: /^(SSO )?Test$/ });
    this.tested = new ComponentTable(ssoTest);
    this.currentStatus = page.getByText(/Current status:\s*\S/i);
    // Not by the words SSO Mode alone: "Non SSO Mode" has them too.
    this.ssoMode = page.getByText(/Current status:\s*SSO Mode/i);
    this.enableButton = ssoStatus.getByRole('button', { name: 'Enable', exact: true });
    this.disableButton = ssoStatus.getByRole('button', { name: 'Disable', exact: true });
    this.confirmation = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    this.error = message(
      page,
      /(registration|register|test|enable|disable|operation)[^.]{0,30} (failed|unsuccessful)|error occurred/i,
    );
  }

  /** Ends on the banner or on an error. */
  async register(): Promise<void> {
    const answers = { registered: this.registered, error: this.error };
    await Promise.all([whichScreen(this.page, answers, allComponents), this.registerButton.click()]);
  }

  /** All boxes of the SSO Test part: Test stays disabled until the last is ticked. */
  async tickPrerequisites(): Promise<void> {
    await this.testButton.waitFor();
    for (const box of await this.prerequisites.all()) await box.check();
  }

  /** The first popup, on its way to the IdP. Further components may open further ones. */
  async test(): Promise<Page> {
    const [popup] = await Promise.all([this.page.waitForEvent('popup'), this.testButton.click()]);
    return popup;
  }

  /** Ends when every component has said ✓ or ✗ on each of so many nodes. */
  async testEnds(nodes: number): Promise<void> {
    await this.tested.marked(nodes, allComponents);
  }

  /** Ends in SSO mode, on a confirmation, or on an error. */
  async enable(): Promise<void> {
    const answers = { 'SSO Mode': this.ssoMode, confirmation: this.confirmation, error: this.error };
    await Promise.all([whichScreen(this.page, answers, allComponents), this.enableButton.click()]);
  }

  /** Ends in another mode, on a confirmation, or on an error. */
  async disable(): Promise<void> {
    const other = this.currentStatus.filter({ hasNotText: /Current status:\s*SSO Mode/i });
    const answers = { 'another mode': other, confirmation: this.confirmation, error: this.error };
    await Promise.all([whichScreen(this.page, answers, allComponents), this.disableButton.click()]);
  }

  /** Only where `confirmation` is on the screen. */
  async confirm(): Promise<void> {
    await this.confirmation.getByRole('button', { name: /^(ok|yes|continue|confirm|enable|disable)$/i }).click();
    await this.confirmation.waitFor({ state: 'hidden' });
  }
}

/** What holds one title and none of the others, so that a table or button belongs to its part only. */
function part(page: Page, which: number): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- what kind of element a part is, no document says
  const anything = page.locator('*');
  return titles.reduce((found, words, place) => {
    const heading = page.getByText(title(words)).filter({ visible: true });
    return found.filter(place === which ? { has: heading } : { hasNot: heading });
  }, anything);
}
