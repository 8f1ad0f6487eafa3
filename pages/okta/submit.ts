/** Saves a form of Okta's toolkit and waits for the answer to this click, not for what an earlier one left behind. */
import type { Locator, Page } from '@playwright/test';
import { whichScreen } from '../shared/which-screen.ts';

/** As long as a form may take for its answer (ms). */
const answerTakes = 15_000;

/**
 * Clicks `button` and ends on one of `answers` or on the form with `errors`. The toolkit removes a banner when the form
 * is saved, not when a field is corrected, and draws a new one if it refuses again (Sources, Okta 8.5): so the banner
 * that stands there at first must go before the screen is looked at.
 */
export async function submit<Name extends string>(
  page: Page,
  button: Locator,
  errors: Locator,
  answers: Record<Name, Locator>,
): Promise<void> {
  const screens = { ...answers, errors };
  if (!(await errors.isVisible())) {
    await Promise.all([whichScreen(page, screens), button.click()]);
    return;
  }
  const old = await errors.evaluateHandle((banner) => banner);
  await button.click();
  // A navigation ends the banner too. One that is never removed is looked at as the answer.
  await page.waitForFunction((banner) => !banner.isConnected, old, { timeout: answerTakes }).catch(() => undefined);
  await whichScreen(page, screens);
}
