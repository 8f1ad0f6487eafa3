/**
 * Compares words of a screen: the words count and nothing else. Not their case, not blanks or dashes between them (Sign-On,
 * Sign On, signon), not typographic signs, and no sign, number, icon or badge around them.
 */

/**
 * How a text may say it: as a whole, at its beginning ("App name * The name that users see"), or anywhere. A text that
 * does not even hold the words, as a part of other words, has nothing in it that says them.
 */
export type Manner = 'is' | 'begins' | 'has' | 'holds';

/** True if the whole text is one of `forms`. */
export function says(text: string, ...forms: readonly string[]): boolean {
  return compare(text, forms, 'is');
}

/** True if one of `forms` stands in the text, between other words. */
export function mentions(text: string, ...forms: readonly string[]): boolean {
  return compare(text, forms, 'has');
}

/** A pattern for a message of which only the sense is known. Its blanks stand for any blanks, and case does not count. */
export function phrase(sense: RegExp): RegExp {
  const source = sense.source.replace(/ (?![*+?{])/g, String.raw`\s+`).replace(/['’]/g, String.raw`['’]?`);
  return new RegExp(source, [...new Set(`${sense.flags}i`)].join(''));
}

/** Needs nothing from around it, because the page runs it too (see said.ts). */
export function compare(text: string, forms: readonly string[], manner: 'is' | 'begins' | 'has' | 'holds'): boolean {
  const parts = (whole: string): string[] => {
    const plain = whole
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['‘’ʼ`´\u00AD\u200B-\u200D\u2060]/g, '');
    // A dot between digits is part of a number: SAML 2.0.
    return plain.replace(/&/g, ' and ').match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
  };
  const around =
    /^(\p{N}[\p{N}.]*|step|part|icons?|image|picture|logo|glyph|symbol|badge|(arrow|chevron|caret|triangle|angle)(up|down|left|right|forward)?|up|down|left|right|opens?|in|a|tab|window|external|help|info|information|tooltip|required|mandatory|optional|new|beta|preview|updated|recommended|dropdown|menu|expanded|collapsed|selected|current)$/u;
  const all = parts(text);
  const joined = all.join('');
  return forms.some((form) => {
    const wanted = parts(form).join('');
    if (wanted === '') return manner === 'holds' || (all.length === 0 && manner === 'is');
    if (!joined.includes(wanted)) return false;
    if (manner === 'holds') return true;
    return all.some((_, from) => {
      let words = '';
      const to = all.findIndex((part, at) => at >= from && (words += part).length >= wanted.length);
      if (words !== wanted) return false;
      const spare = (some: readonly string[]): boolean => some.every((part) => around.test(part));
      if (manner === 'has') return true;
      return spare(all.slice(0, from)) && (manner === 'begins' || spare(all.slice(to + 1)));
    });
  });
}
