/**
 * CCE Administration: opens a tool of the console by whichever way is there: a card of Overview, whose click turns it into a
 * list, or a menu of the rail, which opens by hovering or by a click. Administrators move tools to other cards and menus.
 * Words: screenshots of a PCCE 15.0 lab, for cards, rail and fly-out; UCCE and PCCE guides of 12.5 to 15.0, for the menus
 * Features, System and Manage (Sources, Cisco 16.2 and Cisco 16.3).
 * Guesses: roles of cards, menus and their entries; that a tool which was moved stands in another card or menu of a known
 * name, in a card that names it, or in one that is drawn as the others are.
 */
import type { Locator, Page } from '@playwright/test';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { wordsOfScreen } from '../shared/screen/seen-screen.ts';
import { control, text, textWith } from '../shared/words/said.ts';
import { anyOf, blocksWith, inContent, oneOf, smallestWith } from './blocks.ts';
import { Overview } from './overview.ts';
import { cards, known, type Tool } from './tool-names.ts';

/** Milliseconds that Overview may take, a menu that opens by hovering, and a card or a menu that opens by a click. */
interface Takes {
  readonly overview: number;
  readonly hover: number;
  readonly click: number;
}

/** The console has no way to a tool that this code knows. A user without the role does not see the card (Sources, Cisco 16.3). */
export class ToolNotOffered extends Error {
  constructor(
    readonly tool: string,
    /** Cards and menus that were opened. */
    readonly opened: readonly string[],
    readonly seen: string,
  ) {
    const where = opened.length === 0 ? 'no card and no menu of a known name is there' : `opened ${opened.join(', ')}`;
    super(`CCE Administration offers no "${tool}" (${where}). It shows: ${seen}.`);
    this.name = 'ToolNotOffered';
  }
}

export class Tools {
  private readonly overview: Overview;

  constructor(
    private readonly page: Page,
    private readonly takes: Takes = { overview: 5_000, hover: 400, click: 1_500 },
  ) {
    this.overview = new Overview(page, takes.overview);
  }

  /** Clicks the tool's entry: the caller waits for its screen. Throws ToolNotOffered. */
  async open(tool: Tool): Promise<void> {
    const { entries, openers } = tool;
    await this.overview.showFor(tool);
    const others = await this.overview.namesOfOtherCards();
    const rest = known.filter((each) => !openers.includes(each));
    const opened = await this.look(tool, [...openers, undefined, ...others, ...rest]);
    if (opened === 'clicked') return;
    // An answer that came late may have drawn Overview anew, and closed a card before its entry was seen.
    if (opened.length > 0 && (await this.lookAgain(tool, openers)) === 'clicked') return;
    throw new ToolNotOffered(entries[0] ?? '', [...new Set(opened)], await wordsOfScreen(this.page));
  }

  private async lookAgain(...[tool, ...how]: Parameters<Tools['look']>): Promise<'clicked' | readonly string[]> {
    await this.overview.showFor(tool);
    return this.look(tool, ...how);
  }

  /** On Overview. `among`: cards and menus, undefined for those that name the tool in small print. Returns what was opened in vain. */
  private async look(
    tool: Tool,
    among: readonly (string | undefined)[],
    tries = 3,
  ): Promise<'clicked' | readonly string[]> {
    const { entries } = tool;
    const opened: string[] = [];
    const before = await text(this.page, ...entries).count();
    for (const words of among)
      for (const opener of await this.openersOf(words, entries)) {
        const entry = this.entryOf(words, entries, before === 0);
        const found = await this.reveal(opener, entry);
        if (found !== undefined) {
          if (tries > 1 && (await closedAgain(found))) return this.lookAgain(tool, among, tries - 1);
          if (tries === 1) await found.click();
          return 'clicked';
        }
        opened.push(words ?? `the card that names ${entries[0] ?? ''}`);
        // It may have led to a page of its own.
        await this.overview.show();
      }
    return opened;
  }

  /** Cards first. `words` undefined: those whose small print names the tool. */
  private async openersOf(words: string | undefined, entries: readonly string[]): Promise<Locator[]> {
    const { page } = this;
    if (words === undefined) {
      const named = inContent(textWith(page, ...entries));
      return this.groupOf().locator(named).all();
    }
    const group = this.groupOf(words);
    const all = text(group, words);
    const menus = all.and(this.overview.menus).or(text(page, words).and(this.overview.menus));
    return [...(await inContent(all).all()), ...(await menus.all())];
  }

  /** The rail, or the cards: what holds this word and another of its kind. */
  private groupOf(...words: readonly string[]): Locator {
    if (words.length === 0) return cards.map((each) => this.groupOf(each)).reduce((all, one) => all.or(one));
    const others = text(this.page, ...known.filter((each) => !words.includes(each)), 'Overview');
    return smallestWith(this.page, text(this.page, ...words), others);
  }

  /** `alone`: nothing else on the screen had these words, so that what comes is the entry, wherever it is drawn. */
  private entryOf(opener: string | undefined, entries: readonly string[], alone: boolean): Entry {
    const { page } = this;
    const others = text(page, ...known.filter((each) => each !== opener));
    const entry = text(page, ...entries);
    // A box with both words elsewhere is neither among the cards nor in the rail.
    const words = opener === undefined ? [] : [opener];
    const own = blocksWith(page, entry, ...words.map((each) => text(page, each)));
    // eslint-disable-next-line playwright/no-raw-locators -- anything in the group
    const near = own.filter({ hasNot: others }).and(this.groupOf(...words).locator('*'));
    const places = [near, this.overview.menus, ...(alone ? [page] : [])];
    return {
      controls: places.map((place) => control(place, ...entries).filter({ visible: true })),
      texts: places.map((place) => text(place, ...entries).filter({ visible: true })),
    };
  }

  /** The entry that the opener shows; undefined if it shows none. */
  private async reveal(opener: Locator, { controls, texts }: Entry): Promise<Locator | undefined> {
    const { hover, click } = this.takes;
    const already = await oneOf(controls);
    if (already !== undefined) return already;
    // The small print of a card may have the words too.
    const before = await oneOf(texts);
    await opener.hover();
    if (await appearsWithin(anyOf(controls), hover)) return oneOf(controls);
    // A click would close again what hovering has opened.
    if (before === undefined && (await oneOf(texts)) !== undefined) return oneOf(texts);
    await opener.click();
    if (await appearsWithin(anyOf(controls), click)) return oneOf(controls);
    return oneOf(texts);
  }
}

/** Milliseconds that an entry which is in sight may take for a click. */
const clickTakes = 3_000;

/** Clicks. True if the entry went before it took the click: Overview was drawn anew, and what had opened is closed. */
async function closedAgain(entry: Locator): Promise<boolean> {
  const clicked = await entry.click({ timeout: clickTakes }).then(
    () => true,
    () => false,
  );
  if (clicked) return false;
  if ((await entry.count()) === 0) return true;
  // It is there and does not take the click: this call says why.
  await entry.click();
  return false;
}

/** Where the entry of a tool may be, the surest place first: as a control, and as any text. */
interface Entry {
  readonly controls: readonly Locator[];
  readonly texts: readonly Locator[];
}
