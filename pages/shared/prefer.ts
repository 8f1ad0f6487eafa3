/**
 * Several places where a thing may be, the surest first: a later place counts only on a page that has nothing at the earlier ones. What it returns is located from the page, so it is no `has` of a filter.
 */
import type { Locator, Page } from '@playwright/test';

export function prefer(page: Page, ...places: readonly Locator[]): Locator {
  const each = places.map((place, at) => {
    if (at === 0) return place;
    // eslint-disable-next-line playwright/no-raw-locators -- the whole page
    const without = places
      .slice(0, at)
      .reduce((whole, before) => whole.filter({ hasNot: before }), page.locator('html'));
    // eslint-disable-next-line playwright/no-raw-locators -- anything on it
    return place.and(without.locator('*'));
  });
  return each.reduce((all, one) => all.or(one));
}
