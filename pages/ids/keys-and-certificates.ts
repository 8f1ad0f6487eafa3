/**
 * IdS admin: Settings > Security > Keys and Certificates. Two buttons are named Regenerate, and the one of the
 * Encryption/Signature key logs every agent out.
 * Words: Cisco 225814, figure of step 5, Cisco side (Sources, Cisco 1.4).
 * Guesses: the drop-down is a native select; the answers, of which documents give only "SAML certificate regeneration
 * is successful"; what a question says.
 */
import type { Locator, Page } from '@playwright/test';
import { AskingButton } from '../shared/questions/asking-button.ts';
import { wordsOf } from '../shared/check-boxes.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { Question } from '../shared/questions/question.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { control, option, text, textBeginning } from '../shared/words/said.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { Settings } from './settings.ts';
import { comes } from '../shared/screen/comes.ts';

type Ending = 'SAML certificate regeneration is successful' | 'refusal';

const regenerated = phrase(
  /SAML certificate (regeneration (is |was )?success|(is |was |has been )?(successfully )?regenerated)/,
);

export class KeysAndCertificates {
  readonly heading: Locator;
  /** Only the SAML certificate's button gives this message. */
  readonly regenerated: Locator;
  readonly refusal: Refusal;
  /** Check boxes and other fields beside the drop-down: what they would change is not known. */
  readonly strangeFields: Locator;
  private readonly question: Question;
  private readonly secureHashAlgorithm: Locator;
  private readonly regenerate: Locator;
  private readonly all: Locator;

  constructor(private readonly page: Page) {
    const samlCertificate = samlCertificateBlock(page);
    this.heading = text(page, 'Generate Keys and SAML Certificate');
    this.secureHashAlgorithm = samlCertificate.getByRole('combobox').describe('the list of secure hash algorithms');
    const fields = samlCertificate.getByRole('checkbox').or(samlCertificate.getByRole('radio'));
    this.strangeFields = fields.or(samlCertificate.getByRole('textbox'));
    // Of the drop-down's form, and in the block with the help text.
    this.regenerate = controlOf(this.secureHashAlgorithm, 'Regenerate')
      .and(control(samlCertificate, 'Regenerate'))
      .describe('the button "Regenerate" of the block "SAML Certificate"');
    this.all = control(page, 'Regenerate');
    this.question = new Question(page, {
      about: phrase(/regenerat/),
      besides: phrase(/metadata|does not work until/),
      // A dialog about the other Regenerate, that of the token key, is none that may be confirmed here.
      never: phrase(/token|encryption|signature key/),
      verbs: ['Regenerate'],
      result: regenerated,
    });
    this.regenerated = page.getByText(regenerated).filter({ visible: true });
    this.refusal = new Refusal(page, phrase(/error occurred|regeneration (is |was |has )?(un|failed)/));
  }

  /** From Settings: Security > Keys and Certificates. */
  async open(): Promise<void> {
    const settings = new Settings(this.page);
    await settings.openSecurity();
    await settings.keysAndCertificates.click();
    await comes(this.heading);
  }

  /** What stands in the block, to name the fields that nobody knows. */
  async strangeWords(): Promise<string> {
    const all = await wordsOf(this.strangeFields);
    return all.map((words) => `"${words}"`).join(', ');
  }

  /** Ends on the message that it is done, on a dialog or on a refusal. */
  regeneration(hash: 'SHA-256' | 'SHA-1'): AskingButton<Ending> {
    const ends = async (start: () => Promise<void>) => {
      await this.refusal.remember();
      await start();
      return this.answer();
    };
    const press = () => this.press(hash);
    return new AskingButton<Ending>(this.question, press, ends, 'SAML certificate regeneration is successful');
  }

  private async press(hash: string): Promise<void> {
    // The page is open already, so a block that is missing now will not come.
    const block = { 'one SAML Certificate block with one Regenerate of its own': this.regenerate };
    await whichScreen(this.page, block, 2_000);
    const buttons = await this.all.count();
    if (buttons !== 2)
      throw new Error(`The page has ${buttons} buttons "Regenerate", and only a page with two of them is known.`);
    const place = await option(this.secureHashAlgorithm, hash).evaluate((entry) =>
      entry instanceof HTMLOptionElement ? entry.index : -1,
    );
    await this.secureHashAlgorithm.selectOption({ index: place });
    // A click on a disabled button must give up before the wait for the answer does. A late click would be unwatched.
    await this.regenerate.click({ timeout: 5_000 });
  }

  private answer(): Promise<Ending | 'question'> {
    return whichScreen(this.page, {
      question: this.question.asks,
      'SAML certificate regeneration is successful': this.regenerated,
      refusal: this.refusal.shown,
    });
  }
}

/**
 * Finds the block by its title and its help text. It must hold nothing of the other block, and the other block must
 * have a Regenerate of its own, because an odd layout could put the token key's button here. On any other page it
 * matches nothing, and the run stops.
 */
function samlCertificateBlock(page: Page): Locator {
  const saml = [text(page, 'SAML Certificate'), textBeginning(page, 'Regenerate certificate for signing SAML request')];
  const token = [
    text(page, 'Encryption/Signature key'),
    textBeginning(page, 'Regenerate key for token encryption and signing'),
  ];
  // eslint-disable-next-line playwright/no-raw-locators -- no document gives the element of a block
  const anything = page.locator('*');
  const block = (own: Locator[], other: Locator[]) =>
    own.reduce(
      (all, words) => all.filter({ has: words }),
      other.reduce((all, words) => all.filter({ hasNot: words }), anything),
    );
  const encryptionKey = block(token, saml).filter({ has: control(page, 'Regenerate') });
  return page.getByRole('document').filter({ has: encryptionKey }).locator(block(saml, token));
}
