/** CCE Administration: blocks of a screen by what they hold, because none of them has a role or a name that is known. */
import type { Locator } from '@playwright/test';
import { children } from '../shared/children.ts';
import type { View } from '../shared/view.ts';

const blocks = [
  ...['body', 'main', 'section', 'article', 'aside', 'nav', 'header', 'form', 'fieldset', 'dialog', 'div'],
  ...['table', 'tbody', 'tr', 'td', 'ul', 'ol', 'li', 'dl'],
];
const frames = ['header', 'nav', 'footer', 'aside', 'dialog'];
const roles = [
  ...['banner', 'navigation', 'contentinfo', 'complementary'],
  ...['dialog', 'alertdialog', 'menu', 'menubar'],
];

/** Of some elements, those outside of the console's frame and of dialogs. Nothing else of the page is looked at. */
export function inContent(some: Locator): Locator {
  const around = [...frames.map((name) => `self::${name}`), ...roles.map((role) => `@role="${role}"`)].join(' or ');
  return some.locator(`xpath=self::*[not(ancestor::*[${around}])]`);
}

/** Blocks that hold all parts. The parts are located from the page. */
export function blocksWith(view: View, ...parts: readonly Locator[]): Locator {
  return holding(view.locator(blocks.join(', ')), parts);
}

/** Those of them in which no smaller block holds all parts. */
export function smallestWith(view: View, ...parts: readonly Locator[]): Locator {
  // If a deeper block holds all parts, so does one right below.
  const below = view.locator(children(blocks));
  return blocksWith(view, ...parts).filter({ hasNot: holding(below, parts) });
}

/** The first of several places that has something on this screen, the surest place first; else the last. */
export async function firstWith(place: Locator, ...later: readonly Locator[]): Promise<Locator> {
  const [next, ...rest] = later;
  if (next === undefined || (await place.count()) > 0) return place;
  return firstWith(next, ...rest);
}

/** The one in the first place that has any; undefined if there are none, or several. */
export async function oneOf(places: readonly Locator[]): Promise<Locator | undefined> {
  const [first, ...later] = places;
  if (first === undefined) return undefined;
  const found = await firstWith(first, ...later);
  return (await found.count()) === 1 ? found : undefined;
}

/** Any of them: to wait for, and not to click. */
export function anyOf(places: readonly Locator[]): Locator {
  // eslint-disable-next-line playwright/no-nth-methods -- any of them ends the wait, and nothing is clicked
  return places.reduce((all, one) => all.or(one)).first();
}

function holding(some: Locator, parts: readonly Locator[]): Locator {
  return parts.reduce((found, part) => found.filter({ has: part }), some);
}
