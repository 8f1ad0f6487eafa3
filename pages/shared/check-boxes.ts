/**
 * Check boxes by what a person reads beside them. No document prints their labels: where a box has none, the words are
 * those around it, or those that follow it.
 */
import type { Locator } from '@playwright/test';
import { readDrawn, type Drawn } from './drawn.ts';
import { oneLine } from './words/one-line.ts';

export interface CheckBox {
  readonly box: Locator;
  /** '' if nothing is written at the box. */
  readonly words: string;
  readonly ticked: boolean;
}

/** All but those in a table of components. */
export async function checkBoxesIn(part: Locator): Promise<CheckBox[]> {
  const boxes = part.getByRole('checkbox');
  return (await look(boxes)).flatMap(({ words, ticked }, at) =>
    // eslint-disable-next-line playwright/no-nth-methods -- the box whose words were read there
    words === undefined ? [] : [{ box: boxes.nth(at), words: oneLine(words), ticked }],
  );
}

/** What is written at each field. */
export async function wordsOf(fields: Locator): Promise<string[]> {
  return (await look(fields)).map(({ words }) => oneLine(words ?? ''));
}

interface Field extends Drawn {
  /** Undefined in a table of components. */
  readonly words: string | undefined;
  readonly ticked: boolean;
}

function look(fields: Locator): Promise<Field[]> {
  return readDrawn(() => fields.evaluateAll(lookAt));
}

/** Runs in the page. */
function lookAt(fields: Element[]): Field[] {
  const boxes = 'input:not([type="hidden"]), [role="checkbox"], [role="radio"]';
  const isOfComponent = (box: Element): boolean => {
    for (let table = box.closest('table'); table !== null; table = table.parentElement?.closest('table') ?? null)
      if ([...table.rows].some((row) => [...row.cells].some((cell) => /^\W*component\W*$/i.test(cell.textContent))))
        return true;
    return false;
  };
  const wordsAt = (box: Element): string => {
    const labels = box instanceof HTMLInputElement ? [...(box.labels ?? [])].map((label) => label.textContent) : [];
    const by = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/);
    const named = by.map((id) => document.getElementById(id)?.textContent ?? '');
    const own = [...labels, ...named, box.getAttribute('aria-label') ?? ''].join(' ');
    if (/\p{L}/u.test(own)) return own;
    for (let around = box.parentElement; around !== null; around = around.parentElement) {
      if (around.querySelectorAll(boxes).length > 1) break;
      if (/\p{L}/u.test(around.textContent)) return around.textContent;
    }
    let words = '';
    for (let next = box.nextSibling; next !== null; next = next.nextSibling) {
      if (next instanceof Element && (next.matches(`${boxes}, button`) || next.querySelector(boxes) !== null)) break;
      words += ` ${next.textContent ?? ''}`;
    }
    return words;
  };
  return fields.map((box) => ({
    drawn: box.isConnected,
    words: isOfComponent(box) ? undefined : wordsAt(box),
    ticked: box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true',
  }));
}
