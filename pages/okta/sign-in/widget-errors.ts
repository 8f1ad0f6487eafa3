/**
 * Errors of Okta's sign-in page, generations 2 and 3 of its widget: its banner, and the words under a field.
 * Words: @okta/okta-signin-widget 7.49.0, tried (Sources, Okta 5.2 and Okta 5.3).
 */
import type { Locator, Page } from '@playwright/test';
import { appearsWithin } from '../../shared/screen/appears-within.ts';
import { readAllWords } from '../../shared/words/read-words.ts';
import { phrase } from '../../shared/words/words.ts';

/** In ms: a page that has not drawn the error of its field until then has none. */
const drawn = 2_000;
const SEE_FIELDS = phrase(/review the form/);

/** Generation 2 nests two alerts and uses the role for fields too; generation 3 names its banner by its severity. */
export function banner(widget: Locator): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- the inner of two nested alerts; its severity is in no text
  return widget
    .locator('.o-form-error-container .infobox-error, [role="alert"][aria-label="error" i]')
    .filter({ visible: true });
}

export function fieldErrors(within: Page | Locator): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- generation 3 gives the field's message no role
  return within.locator('p.okta-form-input-error, [id="credentials.passcode-error"], [id="identifier-error"]');
}

/** The words of all of them. Generation 3 draws its banner first: one that sends to the fields is read with theirs. */
export async function readErrors(widget: Locator): Promise<string> {
  const said = await readAllWords(banner(widget));
  if (said.some((words) => SEE_FIELDS.test(words))) {
    const shown = fieldErrors(widget.page()).filter({ visible: true });
    await appearsWithin(widget.filter({ has: shown }), drawn);
  }
  return [...said, ...(await readAllWords(fieldErrors(widget)))].join(' ');
}
