/**
 * Finesse without SSO: user name, password and extension on one page, with Sign In. What answers it is that of the page
 * with the extension alone, and before it a custom logon message may ask for an OK, which SSO users do not see.
 * Words: Finesse user guide for UCCX 15.0; UCCX CLI guide, for the message; public scripts, for the ids (Sources, Cisco 6.1,
 * Cisco 6.3 and Cisco 6.8).
 * Guesses: the form of the message; the words of a wrong password.
 */
import type { Locator, Page } from '@playwright/test';
import { Standing } from '../shared/questions/standing.ts';
import type { Secret } from '../shared/secret.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { controlOf } from '../shared/words/own-control.ts';
import { readAllWords } from '../shared/words/read-words.ts';
import { control } from '../shared/words/said.ts';
import { phrase } from '../shared/words/words.ts';
import { Extension, signInTakes, type Answer } from './extension.ts';
import { passwordField } from './sign-in.ts';

export type PasswordAnswer = Answer | 'logon message';

/** Words of a refusal that are about the user name, the password or the account. Guesses. */
const ofCredentials = phrase(
  /(invalid|incorrect|wrong|bad|unknown) (the |your |agent |log.?in )?(user|pass|credential|account)|(user( ?(name|id))?|password|credentials?)( (is|are|was|were|do|does|you entered))* ?:? ?(invalid|incorrect|wrong|unknown|not (valid|correct|found|recogni[sz]ed|match|authori[sz]ed)|expired|locked)|^(the )?user \S+ (is|was) (invalid|unknown|not (valid|found|recogni[sz]ed|authori[sz]ed))|account[^.]{0,20}(locked|disabled|suspended|inactive|expired)|unauthori[sz]ed|not authori[sz]ed|authentication (has )?failed|(cannot|could not|unable to) authenticate/,
);
/** It failed, and the rest of the words may name the phone. */
const failed = phrase(/(log|sign).?(in|on) (has )?failed/);
/** Words about the phone, and about whoever has it. */
const ofPhone = phrase(/extension|device|phone|dial number|\bline\b|another (agent|user)|already (signed|logged)/);

/** What a refusal is about. 'unknown': it may be either, and the password was perhaps not looked at. */
export function refusalIsAbout(words: string): 'account' | 'phone' | 'unknown' {
  if (ofCredentials.test(words)) return 'account';
  if (ofPhone.test(words)) return 'phone';
  return failed.test(words) ? 'account' : 'unknown';
}

export class PasswordForm {
  readonly fields: Extension;
  readonly password: Locator;
  private readonly signInButton: Locator;
  private readonly dialogs: Locator;
  private readonly standing = new Standing();

  constructor(private readonly page: Page) {
    this.fields = new Extension(page);
    this.password = passwordField(page);
    this.signInButton = controlOf(this.password, 'Sign In', 'Log In').describe(
      'the button "Sign In" of the form with the password',
    );
    const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog')).filter({ visible: true });
    // The list of certificates and the box of the phone have none.
    this.dialogs = dialogs.filter({ has: control(page, 'OK') });
  }

  /** A dialog that came after Sign In. */
  get logonMessage(): Locator {
    return this.standing.fresh(this.dialogs);
  }

  /** The controls of the logon message: one that is only to be acknowledged has OK alone. */
  messageButtons(): Promise<string[]> {
    return readAllWords(this.logonMessage.getByRole('button').or(this.logonMessage.getByRole('link')));
  }

  /** Ends on one of the answers. */
  async signIn(user: string, password: Secret, extension: string): Promise<PasswordAnswer> {
    await this.standing.remember(this.dialogs);
    await this.fields.username.fill(user);
    await password.typeInto(this.password);
    await this.fields.extension.fill(extension);
    const screens = { ...this.fields.answers, 'logon message': this.logonMessage };
    const [answer] = await Promise.all([
      whichScreen<PasswordAnswer>(this.page, screens, signInTakes),
      this.signInButton.click(),
    ]);
    return answer;
  }

  /** Only a message with OK alone. */
  async acknowledge(): Promise<Answer> {
    const message = this.logonMessage;
    await control(message, 'OK').click();
    await message.waitFor({ state: 'hidden' });
    return whichScreen<Answer>(this.page, this.fields.answers, signInTakes);
  }
}
