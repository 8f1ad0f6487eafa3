/** Ways to find the actions, the fields and the blocks of Okta's Admin Console. */
import type { Locator, Page } from '@playwright/test';

/**
 * An action is a link (`<a href="#">`), an input or a button, depending on the age of the screen (Sources, Okta 7.5).
 * `name` is the whole name, without anchors. Around it may stand blanks, arrows and the glyph of an icon, because a
 * glyph that a style sheet draws is part of the name (Sources, Okta 8.2).
 */
export function action(scope: Page | Locator, name: string | RegExp): Locator {
  const whole = wholeName(name);
  return scope.getByRole('link', { name: whole }).or(scope.getByRole('button', { name: whole }));
}

/** Adds a row to a list. The plus is a glyph in the toolkit, and text in the document's figure (Sources, Okta 1.6). */
export const ADD_ANOTHER = /(\+ ?)?Add Another/;

/**
 * An entry of an open menu, by how its text begins: a subtitle may follow. In older menus it is an `<a>` without href,
 * which has no role, so the text is clicked (Sources, Okta 8.6).
 */
export function menuEntry(page: Page, name: string): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- an <a> without href has no role
  const menus = page.locator('li, [role="menu"]');
  return menus.getByText(new RegExp(`^${MARKS}${escaped(name)}(?!\\w)`)).filter({ visible: true });
}

/**
 * The field of a form, by the label in its left column. `getByLabel` would match three elements of a list, and a
 * placeholder takes the label's place in a text box's name (Sources, Okta 8.4).
 */
export function field(page: Page, label: string): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- a field has no role; its label says which
  return page.locator('.o-form-fieldset').filter({ has: page.getByText(label, { exact: true }) });
}

/** A text box by its name, else by its field's label. */
export function textBox(page: Page, label: string): Locator {
  const named = page.getByRole('textbox', { name: label, exact: true });
  return named.or(field(page, label).filter({ hasNot: named }).getByRole('textbox'));
}

function wholeName(name: string | RegExp): RegExp {
  const [words, flags] = typeof name === 'string' ? [escaped(name), ''] : [name.source, name.flags];
  return new RegExp(`^${MARKS}(?:${words})${MARKS}$`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', String.raw`\s+`);
}

/** Blanks, drawn arrows, and the private use area, where icon fonts have their glyphs. */
const MARKS = String.raw`[\s▾▼\uE000-\uF8FF]*`;

/**
 * The smallest block that holds all parts. Sections and rows of the console have no role or name of their own, so their
 * content identifies them. Parts must be located from the page.
 */
export function blockWith(page: Page, ...parts: readonly Locator[]): Locator {
  return smallest(page, {}, parts);
}

/** Like `blockWith`, filtered by text first, because text filters are cheap and role filters are not. */
export function blockSaying(page: Page, hasText: string, ...parts: readonly Locator[]): Locator {
  return smallest(page, { hasText }, parts);
}

function smallest(page: Page, words: { hasText?: string }, parts: readonly Locator[]): Locator {
  const holding = (blocks: Locator) => parts.reduce((found, part) => found.filter({ has: part }), blocks);
  // Any block, because its content identifies it.
  const blocks = page.locator(BLOCKS, words);
  // If a deeper block holds all parts, so does one right below. Only those need a search.
  const rightBelow = page.locator(`:scope > :is(${BLOCKS})`, words);
  return holding(blocks).filter({ hasNot: holding(rightBelow) });
}

const BLOCKS =
  'div, form, section, article, aside, main, dialog, fieldset, table, tbody, thead, tr, td, ul, ol, li, dl, dd';

/** Stops the run if a screen contradicts itself or the caller, because a wrong click is worse than a stop. */
export function demand(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
