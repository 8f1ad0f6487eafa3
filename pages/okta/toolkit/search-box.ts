/** Types into the box that filters a list of Okta's console. The list follows the typing (Sources, Okta 8.6). */
import type { Locator } from '@playwright/test';
import { says } from '../../shared/words/words.ts';

/**
 * Enter too, for a list that waits for it: but not in a form whose own button it would press, unless that one searches,
 * because the box may stand in a form of something else.
 */
export async function searchFor(box: Locator, words: string): Promise<void> {
  await box.fill(words);
  const pressed = await box.evaluate((input) => {
    const form = input instanceof HTMLInputElement ? input.form : null;
    const buttons = [...(form?.elements ?? [])].filter((each) =>
      each.matches(':is(button, input):is([type="submit"], [type="image"]), button:not([type])'),
    );
    const [first] = buttons;
    if (first === undefined) return form === null ? 'no form' : 'a form';
    return first.getAttribute('aria-label') ?? (first instanceof HTMLInputElement ? first.value : first.textContent);
  });
  if (pressed === 'no form' || says(pressed, 'Search')) await box.press('Enter');
}
