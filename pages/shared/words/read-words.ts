/** Reads text as the product wrote it: a style sheet that draws capitals changes what `innerText` gives, and a blank may be a hard one. */
import type { Locator } from '@playwright/test';
import { oneLine } from './one-line.ts';

/** The visible words on one line, with a blank between blocks and cells. The value, if it is a field. */
export async function readWords(element: Locator): Promise<string> {
  return oneLine(await element.evaluate(textOf));
}

/** One entry for each element, without waiting for any. */
export async function readAllWords(elements: Locator): Promise<string[]> {
  const all: string[] = [];
  for (const element of await elements.all()) all.push(await readWords(element));
  return all;
}

/** Runs in the page. */
function textOf(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  // It went while it was read: nothing of it is drawn any more.
  if (!element.isConnected) return element.textContent;
  const parts: string[] = [];
  const walk = (parent: Element): void => {
    if (!parent.checkVisibility({ visibilityProperty: true })) return;
    for (const child of parent.childNodes) {
      if (child instanceof Text) parts.push(child.data);
      if (!(child instanceof Element)) continue;
      const apart = !getComputedStyle(child).display.startsWith('inline') || child instanceof HTMLBRElement;
      if (apart) parts.push(' ');
      walk(child);
      if (apart) parts.push(' ');
    }
  };
  walk(element);
  return parts.join('');
}
