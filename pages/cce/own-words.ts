/**
 * CCE Administration: whether a control stands with its own kind, or with words about another thing. Nobody has published the
 * markup of these pages, so no place tells a control. Its words alone do not either: a page may have another "Register".
 * Words: none of its own.
 * Guesses: that whatever stands around a control of another thing says so, in words that are not about single sign-on.
 */
import type { Locator } from '@playwright/test';
import { becomesTrue } from '../shared/screen/look-until.ts';
import { readAllWords } from '../shared/words/read-words.ts';

/** Milliseconds that its partners may be drawn later than a control: that of another thing may stand there before. */
const partnersTake = 3_000;

export interface Kind {
  /** As a message calls it. */
  readonly name: string;
  /** What belongs to the same thing. Blocks that hold one of them too are the screen, and their words are not read. */
  readonly partners: readonly Locator[];
  /** Words of the control, its values and its neighbours. */
  readonly words: readonly string[];
  /** Words that a sentence about it has. */
  readonly about: RegExp;
}

/**
 * Throws if a block around the control, which holds no partner of it, speaks of another thing. Without partners on the page the
 * next block with words of its own tells.
 */
export async function demandOwnWords(control: Locator, kind: Kind): Promise<void> {
  const { name, words, about } = kind;
  const partners = kind.partners.reduce((all, one) => all.or(one));
  const hasPartner = async (): Promise<boolean> => (await partners.count()) > 0;
  const isBeside = await becomesTrue(control.page(), hasPartner, partnersTake);
  // eslint-disable-next-line playwright/no-raw-locators -- whatever holds it
  const around = await readAllWords(control.locator('xpath=ancestor::*').filter({ hasNot: partners }));
  const own = new RegExp(words.map((each) => String.raw`(?<!\p{L})${each}(?!\p{L})`).join('|'), 'giu');
  const speaking = around.filter((said) => /\p{L}/u.test(said.replace(own, ' ')));
  // The block next to the control says best what it is about.
  const inwardsOut = speaking.toSorted((one, other) => one.length - other.length);
  const foreign = (isBeside ? inwardsOut : inwardsOut.slice(0, 1)).find((said) => !about.test(said));
  if (foreign === undefined) return;
  throw new Error(`${name} on the screen belongs to another thing: "${foreign.slice(0, 120)}". Nothing was clicked.`);
}
