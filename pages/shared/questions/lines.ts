/** The text of an element line by line, as a person reads it, without the words of its controls. */
import type { Locator } from '@playwright/test';

export async function readLines(element: Locator): Promise<string[]> {
  const text = await element.evaluate(linesOf);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Runs in the page. */
function linesOf(element: Element): string {
  const controls = 'button, a, input, select, textarea, script, style, [role="button"], [role="link"]';
  const walk = (parent: Element): string =>
    [...parent.childNodes]
      .map((child) => {
        if (child instanceof Text) return child.data.replace(/\s+/g, ' ');
        if (!(child instanceof Element) || child.matches(controls)) return '\n';
        if (!child.checkVisibility({ visibilityProperty: true })) return '';
        const inline = getComputedStyle(child).display.startsWith('inline') && !(child instanceof HTMLBRElement);
        return inline ? walk(child) : `\n${walk(child)}\n`;
      })
      .join('');
  return walk(element);
}
