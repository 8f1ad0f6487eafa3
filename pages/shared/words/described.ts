/**
 * Playwright leaves the words of `describe` out of its messages. Here they are a part of the selector, so that a stop can
 * tell them: once in a process, because the verb itself is changed.
 */
import { selectors, type Locator, type Page } from '@playwright/test';

let told = false;

/** From now on, whatever is described is told by these words. */
export function tellDescriptions(page: Page): void {
  if (told) return;
  told = true;
  const prototype: unknown = Reflect.getPrototypeOf(page.getByRole('document'));
  if (!isDescribing(prototype)) throw new TypeError('This Playwright has no describe.');
  const original = prototype.describe;
  prototype.describe = function (this: Locator, words: string): Locator {
    return original.call(this.locator(`called=${words}`), words);
  };
}

function isDescribing(value: unknown): value is { describe: (this: Locator, words: string) => Locator } {
  return typeof value === 'object' && value !== null && 'describe' in value && typeof value.describe === 'function';
}

/** Runs in the page, and finds what it is given. */
function engine() {
  const queryAll = (root: Document | Element): Element[] => [root instanceof Document ? root.documentElement : root];
  return { query: (root: Document | Element) => queryAll(root)[0] ?? null, queryAll };
}

await selectors.register('called', { content: `(${engine.toString()})()` }, { contentScript: true });
