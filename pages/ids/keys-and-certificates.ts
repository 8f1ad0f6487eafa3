/**
 * IdS admin: Settings > Security > Keys and Certificates. Two buttons are named Regenerate, and the one of the
 * Encryption/Signature key logs every agent out.
 * Words: Cisco 225814, figure of step 5, Cisco side (Sources, Cisco 1.4).
 * Guesses: the drop-down is a native select; the answers, of which documents give only "SAML certificate regeneration
 * is successful".
 */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';
import { entry } from '../shared/entry.ts';
import { message } from '../shared/message.ts';
import { Question } from '../shared/question.ts';
import { Settings } from './settings.ts';

type Ending = 'SAML certificate regeneration is successful' | 'question' | 'refusal';

const regenerated =
  /SAML certificate (regeneration (is |was )?success|(is |was |has been )?(successfully )?regenerated)/i;

export class KeysAndCertificates {
  readonly heading: Locator;
  /** Regenerate may ask one; the caller decides. */
  readonly question: Question;
  /** Only the SAML certificate's button gives this message. */
  readonly regenerated: Locator;
  readonly refusal: Locator;
  private readonly secureHashAlgorithm: Locator;
  private readonly regenerate: Locator;
  private readonly tab: Locator;

  constructor(private readonly page: Page) {
    const samlCertificate = samlCertificateBlock(page);
    this.heading = page.getByText('Generate Keys and SAML Certificate').filter({ visible: true });
    this.tab = entry(page, 'Keys and Certificates');
    this.secureHashAlgorithm = samlCertificate.getByRole('combobox').describe('secure hash algorithm');
    this.regenerate = samlCertificate
      .getByRole('button', { name: 'Regenerate', exact: true })
      .describe('Regenerate in the SAML Certificate block');
    // A dialog about the other Regenerate, that of the token key, is none that may be confirmed here.
    const about = /^(?!.*(token|encryption|signature key)).*regenerat/is;
    this.question = new Question(page, about, 'regenerate', regenerated);
    this.regenerated = page.getByText(regenerated).filter({ visible: true });
    this.refusal = message(page, /error occurred|regeneration (is |was |has )?(un|failed)/i);
  }

  /** From Settings: Security > Keys and Certificates. */
  async open(): Promise<void> {
    await new Settings(this.page).openSecurity();
    await this.tab.click();
    await this.heading.waitFor();
  }

  /** Ends on the message that it is done, on a question or on a refusal. */
  async regenerateSamlCertificate(hash: 'SHA-256' | 'SHA-1'): Promise<Ending> {
    // The page is open already, so a block that is missing now will not come.
    await whichScreen(
      this.page,
      { 'one SAML Certificate block with one Regenerate of its own': this.regenerate },
      2_000,
    );
    await this.secureHashAlgorithm.selectOption({ label: hash });
    // A click on a disabled button must give up before the wait for the answer does. A late click would be unwatched.
    const [ending] = await Promise.all([this.answer(), this.regenerate.click({ timeout: 5_000 })]);
    return ending;
  }

  /** Only after a question of this button. */
  async confirm(): Promise<Ending> {
    await this.question.confirm();
    return this.answer();
  }

  private answer(): Promise<Ending> {
    return whichScreen(this.page, {
      question: this.question.asks,
      'SAML certificate regeneration is successful': this.regenerated,
      refusal: this.refusal,
    });
  }
}

/**
 * Finds the block by its title and its help text. It must hold nothing of the other block, and the other block must
 * have a Regenerate of its own, because an odd layout could put the token key's button here. On any other page it
 * matches nothing, and the run stops.
 */
function samlCertificateBlock(page: Page): Locator {
  const saml = [
    page.getByText('SAML Certificate', { exact: true }),
    page.getByText('Regenerate certificate for signing SAML request'),
  ];
  const token = [
    page.getByText('Encryption/Signature key'),
    page.getByText('Regenerate key for token encryption and signing'),
  ];
  // eslint-disable-next-line playwright/no-raw-locators -- no document gives the element of a block
  const anything = page.locator('*');
  const block = (own: Locator[], other: Locator[]) =>
    own.reduce(
      (all, words) => all.filter({ has: words }),
      other.reduce((all, words) => all.filter({ hasNot: words }), anything),
    );
  const regenerate = page.getByRole('button', { name: 'Regenerate', exact: true });
  const encryptionKey = block(token, saml).filter({ has: regenerate });
  return page.getByRole('document').filter({ has: encryptionKey }).locator(block(saml, token));
}
