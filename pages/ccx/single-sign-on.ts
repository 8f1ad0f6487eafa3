/**
 * CCX Administration: System > Single Sign-On, a page in four parts that unlock one another.
 * Words: UCCX Admin and Operations Guide 15.0 and UCCX Features Guide 15.0; Cisco 225814, figures of steps 10 and 13, OKTA
 * side (Sources, Cisco 4.2, Cisco 15.1 and Cisco 15.2).
 * Guesses: whether a button asks before it acts and in which words (sso-questions.ts), and every text of a failure.
 */
import type { Locator, Page } from '@playwright/test';
import { AskingButton, popupOrQuestion } from '../shared/questions/asking-button.ts';
import { Question } from '../shared/questions/question.ts';
import { readWords } from '../shared/words/read-words.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { controlWith, text, textBeginning } from '../shared/words/said.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { checkBoxesIn } from '../shared/check-boxes.ts';
import { ComponentTable } from './component-table.ts';
import { Part } from './parts.ts';
import { Prerequisites } from './prerequisites.ts';
import { ssoQuestions } from './sso-questions.ts';

/** Milliseconds: Register and Enable end when the last component has answered on the last node. */
const allComponents = 120_000;

/** Three documents have three names. The verb before them changes nothing. */
const test = ['Test', 'SSO Test', 'Test SSO', 'Test SSO Setup', 'Run Test', 'Run SSO Test', 'Run the SSO Test'];

export class SingleSignOn {
  readonly identityServiceStatus: Locator;
  readonly configured: Locator;
  readonly registered: Locator;
  readonly registerButton: Locator;
  readonly prerequisites: Prerequisites;
  readonly testButton: Locator;
  readonly currentStatus: Locator;
  readonly ssoMode: Locator;
  readonly nonSsoMode: Locator;
  /** Enable, once it may be pressed. */
  readonly enableAllowed: Locator;
  readonly refusal: Refusal;
  readonly onBoarded: ComponentTable;
  readonly tested: ComponentTable;
  /** Ends on the banner, on a dialog or on an error. */
  readonly register: AskingButton<'done' | 'error'>;
  /** Ends with the first popup, on its way to the IdP, or on a dialog. Further components may open further popups. */
  readonly test: AskingButton<Page>;
  /** Ends in SSO mode, on a dialog or on an error. */
  readonly enable: AskingButton<'done' | 'error'>;
  readonly disableButton: Locator;
  /** Ends in the other mode, on a dialog or on an error. */
  readonly disable: AskingButton<'done' | 'error'>;
  private readonly parts: Readonly<Record<'register' | 'test' | 'enable', Part>>;

  /** `pressed`: milliseconds that a click may take. The button is on the screen, so something else keeps a slow one off. */
  constructor(
    private readonly page: Page,
    private readonly within: { readonly pressed: number } = { pressed: 10_000 },
  ) {
    const onBoarding = new Part(page, 'On-Boarding SSO Components');
    const ssoTest = new Part(page, 'SSO Test');
    const ssoStatus = new Part(page, 'SSO Status');
    this.parts = { register: onBoarding, test: ssoTest, enable: ssoStatus };
    this.configured = textBeginning(page, 'Cisco Identity Service is configured successfully');
    this.identityServiceStatus = this.configured.or(textBeginning(page, 'Cisco Identity Service is not configured'));
    this.registerButton = onBoarding.button('Register');
    this.registered = textBeginning(page, 'SSO components are registered successfully');
    this.onBoarded = new ComponentTable(onBoarding.root);
    this.prerequisites = new Prerequisites(ssoTest.root);
    this.testButton = ssoTest.button(...test);
    this.tested = new ComponentTable(ssoTest.root);
    this.currentStatus = textBeginning(page, 'Current status');
    // Not by the words SSO Mode alone: "Non SSO Mode" has them too.
    this.ssoMode = text(page, 'Current status: SSO Mode');
    this.nonSsoMode = text(page, 'Current status: Non SSO Mode');
    const enabled = page.getByRole('button', { disabled: false }).or(page.getByRole('link', { disabled: false }));
    this.enableAllowed = ssoStatus.button('Enable').and(enabled);
    this.refusal = new Refusal(
      page,
      phrase(
        /(registration|register|test|enable|disable|operation)[^.]{0,30} (failed|unsuccessful)|(could not|cannot|unable to) (be )?(on-?board|register|enable|disable|test)|error occurred|violates security policies/,
      ),
    );
    this.register = this.asking(this.registerButton, new Question(page, ssoQuestions.register), this.registered);
    const toTest = new Question(page, ssoQuestions.test);
    const click = () => this.testButton.click({ timeout: within.pressed });
    this.test = new AskingButton(toTest, click, (start) => popupOrQuestion(page, toTest, start, 'The button "Test"'));
    this.enable = this.asking(ssoStatus.button('Enable'), new Question(page, ssoQuestions.enable), this.ssoMode);
    this.disableButton = ssoStatus.button('Disable');
    this.disable = this.asking(this.disableButton, new Question(page, ssoQuestions.disable), this.nonSsoMode);
  }

  /** The words after "Current status", wherever the product breaks the line. */
  async mode(): Promise<string> {
    const label = /^.*?Current\s+status\W*/i;
    const words = await readWords(this.currentStatus);
    if (words.replace(label, '') !== '') return words.replace(label, '');
    // The label is an element of its own, and its neighbour has the value.
    const around = await this.currentStatus.evaluate((element) => element.parentElement?.textContent ?? '');
    return around.replace(/\s+/g, ' ').replace(label, '').trim();
  }

  /** Buttons of the SSO Test part that test something: the one meant, and any other. */
  async testers(): Promise<string[]> {
    const all = controlWith(this.parts.test.root, 'Test').and(this.page.getByRole('button'));
    return Promise.all((await all.all()).map(readWords));
  }

  /** Check boxes at a button whose part has none in any document: what they would change is not known. */
  async strangeBoxes(button: 'register' | 'enable'): Promise<string[]> {
    return (await checkBoxesIn(this.parts[button].root)).map(({ words }) => words);
  }

  private asking(button: Locator, question: Question, done: Locator): AskingButton<'done' | 'error'> {
    const ends = async (start: () => Promise<void>) => {
      await this.refusal.remember();
      await start();
      const answers = { question: question.asks, done, error: this.refusal.shown };
      return whichScreen(this.page, answers, allComponents);
    };
    return new AskingButton<'done' | 'error'>(
      question,
      () => button.click({ timeout: this.within.pressed }),
      ends,
      'done',
    );
  }
}
