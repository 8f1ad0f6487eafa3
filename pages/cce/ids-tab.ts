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

/** Milliseconds that what is on a tab may come later than the tabs. */
const contentTakes = 3_000;

export class SsoTabs {
  /** The page, where it has both tabs. */
  readonly tabs: Locator;
  /** The part, where the other tab is not marked as the chosen one: until the own tab was clicked, its mark counts too. */
  readonly chosen: Locator;
  /** The page with what stands on the other tab alone. */
  readonly other: Locator;
  private readonly anyTab: Locator;
  private readonly anyOther: Locator;

  constructor(private readonly view: View) {
    /* eslint-disable playwright/no-raw-locators -- the page as a whole; no document says how a chosen tab is marked */
    const body = view.locator('body');
    const marked = view.locator(
      '[aria-selected="true"], [aria-current]:not([aria-current="false"]), .active, .selected',
    );
    /* eslint-enable playwright/no-raw-locators */
    // A tab may have no role.
    this.anyTab = text(view, part);
    this.anyOther = text(view, otherPart);
    this.tabs = body.filter({ has: this.anyOther }).filter({ has: this.anyTab });
    const markedOther = this.anyOther.and(marked).or(marked.filter({ has: this.anyOther }));
    this.chosen = new SingleSignOn(view).shown.filter({ hasNot: markedOther });
    this.other = body.filter({ has: inContent(text(view, ...webexOnly)) });
  }

  /** The entry of a menu may have the same words: the tab stands beside the other tab. */
  ownTab(): Promise<Locator> {
    const row = smallestWith(this.view, this.anyTab, this.anyOther);
    return firstWith(row.locator(this.anyTab), this.view.getByRole('tab').and(this.anyTab));
  }
}

/** From the page as its tool opens it, on whichever tab. Stops on any page that has not got the part. */
export async function openIdsSingleSignOn(page: Page): Promise<SingleSignOn> {
  const either = (view: View) => {
    const { chosen, other } = new SsoTabs(view);
    return { [part]: chosen, [otherPart]: other };
  };
  const all = (view: View) => ({ ...either(view), tabs: new SsoTabs(view).tabs });
  const drawn = await whichView(page, all, 30_000);
  // A click on the tab that is in front already would draw its frame anew.
  const first = drawn.name === 'tabs' ? await viewWith(page, either, contentTakes) : drawn;
  if (first?.name === part) return new SingleSignOn(first.view);
  const row = await whichView(page, (view) => ({ tabs: new SsoTabs(view).tabs }));
  await (await new SsoTabs(row.view).ownTab()).click();
  const { view } = await whichView(page, (each) => ({ [part]: new SingleSignOn(each).shown }), 30_000);
  return new SingleSignOn(view);
}
