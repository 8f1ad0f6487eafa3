/**
 * Several places where a thing may be, the surest first: a later place counts only on a page that has nothing at the earlier ones. What it returns is located from the page, so it is no `has` of a filter.
 */
import type { Locator } from '@playwright/test';
import type { View } from './view.ts';

export function prefer(view: View, ...places: readonly Locator[]): Locator {
  /* eslint-disable playwright/no-raw-locators -- the whole page, and anything on it */
  const each = places.map((place, at) => {
    if (at === 0) return place;
    const whole = view.locator('html');
    const without = places.slice(0, at).reduce((left, before) => left.filter({ hasNot: before }), whole);
    return place.and(without.locator('*'));
  });
  /* eslint-enable playwright/no-raw-locators */
  return each.reduce((all, one) => all.or(one));
}
