/** What stands on a screen before something is done there, by its words: afterwards it is no answer. */
import type { Locator } from '@playwright/test';

export class Standing {
  private patterns: readonly RegExp[] = [];

  /** From now on, only those among `elements` are new whose words are not among these. Numbers may change: "closes in 9 s". */
  async remember(elements: Locator): Promise<void> {
    const texts = await elements.evaluateAll((all) => {
      // As the driver reads a text: the words of buttons count, and scripts do not.
      const textOf = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLInputElement) return /^(submit|button)$/.test(node.type) ? node.value : '';
        if (node instanceof Element && node.matches('script, style, noscript')) return '';
        return [...node.childNodes].map(textOf).join('');
      };
      return all.map(textOf);
    });
    this.patterns = texts.flatMap((text) => {
      const words = text.match(/\p{L}+/gu) ?? [];
      return words.length === 0 ? [] : [new RegExp(words.join(String.raw`\P{L}*`), 'iu')];
    });
  }

  fresh(elements: Locator): Locator {
    return this.patterns.reduce((found, hasNotText) => found.filter({ hasNotText }), elements);
  }
}
