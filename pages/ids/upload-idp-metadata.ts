/**
 * IdS admin: Settings > IdS Trust, part 2 of the wizard: browse for the file; a notification ends the upload.
 * Words: UCCE Admin Guide 12.6(2), PCCE Features Guide 12.6(1) (Sources, Cisco 1.3).
 * Guesses: the text of the notification; an entity ID is a URL or URN; choosing the file uploads it.
 */
import type { Locator, Page } from '@playwright/test';
import { AskingButton } from '../shared/questions/asking-button.ts';
import { cellsUnder, tablesWith } from '../shared/cell-under.ts';
import { controlOf, fileOf } from '../shared/words/own-control.ts';
import { Question } from '../shared/questions/question.ts';
import { Refusal } from '../shared/questions/refusal.ts';
import { text } from '../shared/words/said.ts';
import { unlocks } from '../shared/screen/look-until.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { phrase } from '../shared/words/words.ts';
import { shownTestSso, type TestSso } from './test-sso.ts';

const uploaded = phrase(/metadata[^.]{0,40} (uploaded|success)|upload[^.]{0,40} (success|complete)/);
const refused = phrase(/metadata[^.]{0,40} (invalid|fail)|upload[^.]{0,40} fail|error occurred/);
const entityId = /^\s*(https?:|urn:)\S+\s*$/;
/** A label and its value, in one element or in two. */
const labelled = /IdP\s+Entity\s+ID[^]{0,80}?(https?:|urn:)/i;

export class UploadIdpMetadata {
  readonly shown: Locator;
  /** What names the IdP: the cell under its head, or the label with its value. */
  readonly configuredIdp: Locator;
  readonly notification: Locator;
  readonly refusal: Refusal;
  private readonly question: Question;
  private readonly file: Locator;
  private readonly nextButton: Locator;

  constructor(private readonly page: Page) {
    const title = text(page, 'Upload IdP Metadata');
    this.file = fileOf(title, 'metadata', 'xml').describe('the file field of the part "Upload IdP Metadata"');
    this.shown = page.getByRole('document').filter({ has: title });
    const cells = cellsUnder(tablesWith(page, 'IdP Entity ID'), ['IdP Entity ID']).filter({ hasText: entityId });
    const line = page.getByText(labelled).filter({ visible: true, hasNot: page.getByRole('row') });
    this.configuredIdp = cells.or(line);
    this.notification = page.getByText(uploaded).filter({ visible: true });
    this.refusal = new Refusal(page, refused);
    this.question = new Question(page, {
      about: phrase(/(upload|replac)[^]*metadata|metadata[^]*(upload|replac)/),
      verbs: ['Upload', 'Replace'],
      result: uploaded,
    });
    this.nextButton = controlOf(title, 'Next').describe('the button "Next" of part 2 of the wizard IdS Trust');
  }

  /** `path`: the XML file saved from Okta. Ends on the notification, on a refusal or on a dialog. */
  upload(path: string): AskingButton<'notification' | 'refusal'> {
    const ends = async (start: () => Promise<void>) => {
      await this.refusal.remember();
      await start();
      return this.answer();
    };
    const choose = async () => {
      // The driver gives a file to a field that is locked still, and the page would send none.
      await unlocks(this.file);
      await this.file.setInputFiles(path, { timeout: 5_000 });
    };
    return new AskingButton<'notification' | 'refusal'>(this.question, choose, ends, 'notification');
  }

  /** Part 3, in the form of this release. */
  async next(): Promise<TestSso> {
    await this.nextButton.click();
    return shownTestSso(this.page);
  }

  private answer(): Promise<'notification' | 'refusal' | 'question'> {
    return whichScreen(this.page, {
      question: this.question.asks,
      notification: this.notification,
      refusal: this.refusal.shown,
    });
  }
}
