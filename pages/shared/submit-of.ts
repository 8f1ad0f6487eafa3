/** The button that sends a field: the one of its form, because another form may have a button of the same words. */
import type { Locator, Page } from '@playwright/test';
import { prefer } from './prefer.ts';
import { control } from './words/said.ts';

/** Where a page has no form: the smallest block that holds both, and never a button of a header, a bar or a dialog. */
export function submitOf(page: Page, field: Locator, ...forms: readonly string[]): Locator {
  /* eslint-disable playwright/no-raw-locators -- forms and blocks have no role */
  const form = page.locator('form').filter({ has: field });
  const borders = 'header, nav, footer, aside, dialog, [role="banner"], [role="navigation"], [role="dialog"]';
  const apart = page.locator(`:not(:is(${borders}) *)`);
  const own = control(page, ...forms);
  const blocks = page
    .locator('body, main, section, article, fieldset, div, table')
    .filter({ has: field, visible: true });
  /* eslint-enable playwright/no-raw-locators */
  const both = blocks.filter({ has: own });
  const smallest = both.filter({ hasNot: both });
  return control(prefer(page, form, smallest), ...forms).and(form.locator(own).or(apart));
}
