/**
 * CCE Administration: Overview, and the rail that leads to it. Its cards, and the menus of the rail, hold the tools.
 * Administrators make cards of their own.
 * Words: screenshots of a PCCE 15.0 lab; PCCE guide of 15.0, for the cards of administrators (Sources, Cisco 16.2).
 * Guesses: roles of the rail; that a card of an administrator is drawn as the others are.
 */
import type { Locator, Page } from '@playwright/test';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { control, text } from '../shared/words/said.ts';
import { anyOf, inContent, oneOf, smallestWith } from './blocks.ts';
import { known, type Tool } from './tool-names.ts';

/** More of them than this were never meant to be opened one by one. */
const mostOtherCards = 12;

export class Overview {
  /** Where menus are, and what they open. */
  readonly menus: Locator;
  /** The cards of known names, by their titles. */
  private readonly cards: Locator;
  /** The entry Overview of the rail, the surest place first. */
  private readonly entry: readonly Locator[];

  /** `takes`: milliseconds that it may take to come. */
  constructor(
    private readonly page: Page,
    private readonly takes: number,
  ) {
    /* eslint-disable playwright/no-raw-locators -- a rail may be any of these; a heading of the same word is none */
    const menus = page.locator(':is(nav, [role="navigation"], [role="menu"], [role="menubar"]) *');
    const rail = page.locator('aside, [role="complementary"]').filter({ has: text(page, 'Overview') });
    this.menus = menus.or(rail.locator('*'));
    const entry = page.locator(':not(h1, h2, h3, h4, h5, h6, [role="heading"], :is(h1, h2, h3, [role="heading"]) *)');
    /* eslint-enable playwright/no-raw-locators */
    this.cards = inContent(text(page, ...known));
    const beside = text(smallestWith(page, text(page, 'Overview'), text(page, ...known)), 'Overview');
    this.entry = [text(page, 'Overview').and(this.menus), control(page, 'Overview').and(entry), beside.and(entry)].map(
      (each) => each.filter({ visible: true }),
    );
  }

  /** From any page of the console. A console without the rail has no Overview either. */
  async show(): Promise<void> {
    const entry = await oneOf(this.entry);
    if (entry === undefined) return;
    await entry.click();
    // Another tool may still be on the screen. An Overview that was arranged anew may have none of these cards.
    await appearsWithin(anyOf([this.cards]), this.takes);
  }

  /** A rail without a role has words of cards too, so that those of this tool are waited for. */
  async showFor({ openers }: Tool): Promise<void> {
    await this.show();
    await appearsWithin(anyOf([text(this.page, ...openers)]), this.takes);
  }

  /** The names of cards that are drawn as two of the known ones are. None while the known ones stand open. */
  namesOfOtherCards(): Promise<readonly string[]> {
    return this.cards.evaluateAll((titles, most) => {
      const looksOf = (element: Element | null, levels: number): string =>
        element === null || levels === 0
          ? ''
          : `${looksOf(element.parentElement, levels - 1)} ${element.tagName}.${element.className}`;
      const looks = titles.map((title) => looksOf(title, 3));
      const ofCards = new Set(looks.filter((each, at) => looks.indexOf(each) !== at));
      const own = new Set<Element>(titles);
      const others = [...document.querySelectorAll('body *')].filter(
        (each) => !own.has(each) && each.checkVisibility() && ofCards.has(looksOf(each, 3)),
      );
      const names = others.map((each) => each.textContent.replace(/\s+/g, ' ').trim());
      return [...new Set(names.filter((name) => name !== ''))].slice(0, most);
    }, mostOtherCards);
  }
}
