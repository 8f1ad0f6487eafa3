/** Saves a form of Okta's toolkit and waits for the answer to this click, not for what an earlier one left behind. */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../../shared/screen/which-screen.ts';

/** As long as a form may take for its answer (ms). */
const answerTakes = 15_000;

interface Refusals {
  /** The banner of a refused form. */
  readonly errors: Locator;
  readonly fieldErrors: Locator;
}

/**
 * Clicks `button` and ends on one of `answers` or on the form with its `refusals`. The toolkit removes the banner and the
 * texts below the fields when the form is saved, and draws new ones if it refuses again (Sources, Okta 8.5): so what
 * stands there at first must go before the screen is looked at.
 */
export async function submit<Name extends string>(
  page: Page,
  button: Locator,
  { errors, fieldErrors }: Refusals,
  answers: Record<Name, Locator>,
): Promise<void> {
  // eslint-disable-next-line playwright/no-nth-methods -- one text below a field is enough
  const refused = errors.or(fieldErrors).first();
  const screens = { ...answers, 'the same form with its errors': refused };
  if (!(await refused.isVisible())) {
    await button.click();
    await whichScreen(page, screens);
    return;
  }
  const old = await refused.evaluateHandle((banner) => banner);
  await button.click();
  // A navigation ends it too. One that is never removed is looked at as the answer.
  await page
    .waitForFunction((banner) => !banner.isConnected || !banner.checkVisibility(), old, { timeout: answerTakes })
    .catch(() => undefined);
  await whichScreen(page, screens);
}
