/**
 * CCE Administration: the way from the page Single Sign-On to its part of Cisco's Identity Service. The page may have two tabs,
 * of which either may be in front, and may stand in a frame.
 * Words: screenshots of a PCCE 15.0 lab, for the tabs (Sources, Cisco 16.3).
 * Guesses: how the chosen tab is marked; that tabs of the page may have their content in a frame.
 */
import type { Locator, Page } from '@playwright/test';
import { viewWith, whichView } from '../shared/screen/which-screen.ts';
import type { View } from '../shared/view.ts';
import { text } from '../shared/words/said.ts';
import { firstWith, inContent, smallestWith } from './blocks.ts';
import { SingleSignOn, webexOnly } from './single-sign-on.ts';

const part = 'IDS Single Sign-on';
const otherPart = 'Webex Common Identity';
/** A tab may have no role. */
const ownWords = (view: View): Locator => text(view, part);
const otherWords = (view: View): Locator => text(view, otherPart);

/** Milliseconds that what is on a tab may come later than the tabs. */
const contentTakes = 3_000;

/** From the page as its tool opens it, on whichever tab. Stops on any page that has not got the part. */
export async function openIdsSingleSignOn(page: Page): Promise<SingleSignOn> {
  const contents = (view: View) => ({ [part]: chosen(view), [otherPart]: contentOfOther(view) });
  const drawn = await whichView(page, (view) => ({ ...contents(view), tabs: tabs(view) }), 30_000);
  // A click on the tab that is in front already would draw its frame anew.
  const first = drawn.name === 'tabs' ? await viewWith(page, contents, contentTakes) : drawn;
  if (first?.name === part) return new SingleSignOn(first.view);
  const row = await whichView(page, (view) => ({ tabs: tabs(view) }));
  await (await ownTab(row.view)).click();
  const { view } = await whichView(page, (each) => ({ [part]: new SingleSignOn(each).shown }), 30_000);
  return new SingleSignOn(view);
}

/** The part, where the other tab is not marked as the chosen one: until the own tab was clicked, its mark counts too. */
function chosen(view: View): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- no document says how a chosen tab is marked
  const marked = view.locator('[aria-selected="true"], [aria-current]:not([aria-current="false"]), .active, .selected');
  const other = otherWords(view);
  return new SingleSignOn(view).shown.filter({ hasNot: other.and(marked).or(marked.filter({ has: other })) });
}

/* eslint-disable playwright/no-raw-locators -- the page as a whole: one element to wait for */
function contentOfOther(view: View): Locator {
  return view.locator('body').filter({ has: inContent(text(view, ...webexOnly)) });
}

function tabs(view: View): Locator {
  const both = view.locator('body').filter({ has: otherWords(view) });
  return both.filter({ has: ownWords(view) });
}
/* eslint-enable playwright/no-raw-locators */

/** The entry of a menu may have the same words: the tab stands beside the other tab. */
function ownTab(view: View): Promise<Locator> {
  const row = smallestWith(view, ownWords(view), otherWords(view));
  return firstWith(row.locator(ownWords(view)), view.getByRole('tab').and(ownWords(view)));
}
