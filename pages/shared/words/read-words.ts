/** Reads text as the product wrote it: a style sheet that draws capitals changes what `innerText` gives, and a blank may be a hard one. */
import type { Locator } from '@playwright/test';
import { oneLine } from './one-line.ts';

/** The visible words on one line, with a blank between blocks and cells. The value, if it is a field. Waits until it is there. */
export async function readWords(element: Locator): Promise<string> {
  const [words, another] = await readAllWords(element);
  if (words !== undefined && another === undefined) return words;
  // Throws where the words of one were asked and several are there.
  await element.waitFor({ state: 'attached' });
  return readWords(element);
}

/** One entry for each element, without waiting for any. All are read in one look: none that goes is waited for. */
export async function readAllWords(elements: Locator): Promise<string[]> {
  return (await elements.evaluateAll(textsOf)).map(oneLine);
}

/** Runs in the page. */
function textsOf(elements: readonly Element[]): string[] {
  const textOf = (element: Element): string => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
    // It went between the search and the look: nothing of it is drawn any more.
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
  };
  return elements.map(textOf);
}
