/**
 * CCX Administration: System > Single Sign-On, a page in four parts that unlock one another.
 * Words: UCCX Admin and Operations Guide 15.0 and UCCX Features Guide 15.0; Cisco 225814, figures of steps 10 and 13, OKTA
 * side (Sources, Cisco 4.2, Cisco 15.1 and Cisco 15.2).
 * Guesses: the title "SSO Test", that each part is an element of its own, whether a button asks before it acts and in
 * which words, and every text of a failure.
 */
import type { Locator, Page } from '@playwright/test';
import { AskingButton, popupOrQuestion } from '../shared/asking-button.ts';
import { message } from '../shared/message.ts';
import { Question } from '../shared/question.ts';
import { whichScreen } from '../shared/which-screen.ts';
import { ComponentTable } from './component-table.ts';

/** Milliseconds: Register and Enable end when the last component has answered on the last node. */
const allComponents = 120_000;

const title = (words: string) => new RegExp(`^\\W*(step|part)?\\W*\\d*\\W*${words}\\W*$`, 'i');
const titles = ['On-Boarding SSO Components', '(SSO Test|Test SSO( Setup)?)', 'SSO Status'];

export class SingleSignOn {
  readonly identityServiceStatus: Locator;
  readonly registered: Locator;
  readonly registerButton: Locator;
  readonly prerequisites: Locator;
  readonly ticked: Locator;
  readonly testButton: Locator;
  readonly currentStatus: Locator;
  readonly ssoMode: Locator;
  /** Enable, once it may be pressed. */
  readonly enableAllowed: Locator;
  readonly error: Locator;
  readonly onBoarded: ComponentTable;
  readonly tested: ComponentTable;
  /** Ends on the banner, on a dialog that reports the success, on a question or on an error. */
  readonly register: AskingButton<'done' | 'error'>;
  /** Ends with the first popup, on its way to the IdP, or on a question. Further components may open further popups. */
  readonly test: AskingButton<Page>;
  /** Ends in SSO mode, on a dialog that reports the success, on a question or on an error. */
  readonly enable: AskingButton<'done' | 'error'>;
  /** Ends in another mode, on a dialog that reports the success, on a question or on an error. */
  readonly disable: AskingButton<'done' | 'error'>;

  constructor(private readonly page: Page) {
    const [onBoarding, ssoTest, ssoStatus] = [part(page, 0), part(page, 1), part(page, 2)];
    this.identityServiceStatus = page
      .getByText(/Cisco Identity Service is (not configured|configured successfully)/)
      .filter({ visible: true });
    this.registerButton = page.getByRole('button', { name: 'Register', exact: true });
    const registered = /SSO components are registered successfully/i;
    this.registered = page.getByText(registered).filter({ visible: true });
    this.onBoarded = new ComponentTable(onBoarding);
    this.prerequisites = ssoTest.getByRole('checkbox');
    this.ticked = ssoTest.getByRole('checkbox', { checked: true });
    // Three documents, three names.
    this.testButton = ssoTest.getByRole('button', { name: /^((SSO )?Test|Test SSO( Setup)?)$/ });
    this.tested = new ComponentTable(ssoTest);
    this.currentStatus = page.getByText(/Current status:\s*\S/i);
    // Not by the words SSO Mode alone: "Non SSO Mode" has them too.
    this.ssoMode = page.getByText(/Current status:\s*SSO Mode/i);
    const enableButton = ssoStatus.getByRole('button', { name: 'Enable', exact: true });
    this.enableAllowed = ssoStatus.getByRole('button', { name: 'Enable', exact: true, disabled: false });
    const disableButton = ssoStatus.getByRole('button', { name: 'Disable', exact: true });
    this.error = message(
      page,
      /(registration|register|test|enable|disable|operation)[^.]{0,30} (failed|unsuccessful)|error occurred|violates security policies/i,
    );
    // Never a dialog that takes away what is registered, even if it registers again afterwards.
    const about = /^(?!.*(\b(un|de)-?regist|remov|delet|off-?board|elsewhere)).*(regist(er|ration)|on-?board)/is;
    const toRegister = new Question(page, about, 'register', registered);
    this.register = this.asking(this.registerButton, toRegister, this.registered);
    const tested = /\btest\b[^.?]{0,40}(success|complete|passed)/i;
    const toTest = new Question(page, /(\b[Tt]|[a-z]T)est/, '(SSO )?test( SSO( setup)?)?', tested);
    const click = () => this.testButton.click();
    this.test = new AskingButton(toTest, click, (start) => popupOrQuestion(page, toTest, start));
    const toEnable = new Question(
      page,
      // The warning of 11.5 is about the maintenance window; whether it names Enable is not printed.
      /^(?!.*disabl).*(enabl(e|ing)|maintenance window)/is,
      'enable',
      /^(?!.*disabl).*enabled[^.?]{0,20}success|success[^.?]{0,20}enabled|(SSO|single sign.?on) (is|has been|was) (now )?enabled/is,
    );
    this.enable = this.asking(enableButton, toEnable, this.ssoMode);
    const otherMode = this.currentStatus.filter({ hasNotText: /Current status:\s*SSO Mode/i });
    const toDisable = new Question(
      page,
      /^(?!.*\benabl).*disabl(e|ing)/is,
      'disable',
      /^(?!.*\benabl).*(disabled[^.?]{0,20}success|success[^.?]{0,20}disabled)/is,
    );
    this.disable = this.asking(disableButton, toDisable, otherMode);
  }

  /** All boxes of the SSO Test part: Test stays disabled until the last is ticked. */
  async tickPrerequisites(): Promise<void> {
    await this.testButton.waitFor();
    for (const box of await this.prerequisites.all()) await box.check();
  }

  private asking(button: Locator, question: Question, done: Locator): AskingButton<'done' | 'error'> {
    const { asks, notice } = question;
    const answers = { question: asks, notice, done, error: this.error };
    const ends = async (start: () => Promise<void>) => {
      await start();
      const ending = await whichScreen(this.page, answers, allComponents);
      return ending === 'notice' ? 'done' : ending;
    };
    return new AskingButton<'done' | 'error'>(question, () => button.click(), ends, 'done');
  }
}

/** The elements that hold one title and none of the others: a table or button in them belongs to that part only. */
function part(page: Page, which: number): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- no document says what kind of element a part is
  const anything = page.locator('*');
  return titles.reduce((found, words, place) => {
    const heading = page.getByText(title(words)).filter({ visible: true });
    return found.filter(place === which ? { has: heading } : { hasNot: heading });
  }, anything);
}
