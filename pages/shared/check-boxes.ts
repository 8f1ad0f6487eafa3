/**
 * Check boxes by what a person reads beside them. No document prints their labels: where a box has none, the words are
 * those around it, or those that follow it.
 */
import type { Locator } from '@playwright/test';
import { oneLine } from './words/one-line.ts';

export interface CheckBox {
  readonly box: Locator;
  /** '' if nothing is written at the box. */
  readonly words: string;
  readonly ticked: boolean;
}

/** All but those in a table of components. */
export async function checkBoxesIn(part: Locator): Promise<CheckBox[]> {
  const all: CheckBox[] = [];
  for (const box of await part.getByRole('checkbox').all()) {
    const words = await box.evaluate(wordsAt);
    if (words !== undefined) all.push({ box, words: oneLine(words), ticked: await box.isChecked() });
  }
  return all;
}

/** What is written at each field. */
export async function wordsOf(fields: Locator): Promise<string[]> {
  const all = await Promise.all((await fields.all()).map((field) => field.evaluate(wordsAt)));
  return all.map((words) => oneLine(words ?? ''));
}

/** Runs in the page. Undefined in a table of components. */
function wordsAt(box: Element): string | undefined {
  const boxes = 'input:not([type="hidden"]), [role="checkbox"], [role="radio"]';
  for (let table = box.closest('table'); table !== null; table = table.parentElement?.closest('table') ?? null)
    if ([...table.rows].some((row) => [...row.cells].some((cell) => /^\W*component\W*$/i.test(cell.textContent))))
      return undefined;
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
}
