/** What is Okta's own in finding things: a field by the label in its left column, the form of a field, menus, dialogs, blocks. */
import type { Locator, Page } from '@playwright/test';
import { children } from '../../shared/children.ts';
import { control, field as labelled, text, textBeginning } from '../../shared/words/said.ts';

type Scope = Page | Locator;

/** Adds a row to a list. The plus is a glyph in the toolkit, and text in the document's figure (Sources, Okta 1.6). */
export const ADD_ANOTHER = 'Add Another';

/**
 * An entry of an open menu, by how its text begins: a subtitle may follow. In older menus it is an `<a>` without href,
 * which has no role, so the text is clicked (Sources, Okta 8.6).
 */
export function menuEntry(page: Page, name: string): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- the lists of older menus have no role of a menu
  return textBeginning(page.locator('ul, ol, [role="menu"]'), name);
}

/** The field of a form, by the label in its left column: its parts have no name of their own (Sources, Okta 8.4). */
export function field(scope: Scope, label: string): Locator {
  const page = 'page' in scope ? scope.page() : scope;
  // eslint-disable-next-line playwright/no-raw-locators -- a field has no role; its label says which
  const fields = scope.locator('.o-form-fieldset');
  return fields.filter({ has: text(page, label).or(labelled(page, label)) });
}

/** A text box by its label, which its placeholder does not replace, else by the label of its field. */
export function textBox(page: Page, label: string): Locator {
  const named = labelled(page, label).filter({ visible: true });
  const unnamed = field(page, label).filter({ hasNot: labelled(page, label) });
  return named.or(unnamed.getByRole('textbox'));
}

/** The forms that hold all parts: what is entered and sent together. */
export function formWith(page: Page, ...parts: readonly Locator[]): Locator {
  // eslint-disable-next-line playwright/no-raw-locators -- a form without a name has no role
  return holding(page.locator('form'), parts);
}

/**
 * The button of a form that saves it or leaves it. Okta's toolkit marks the two (Sources, Okta 1.8), and then another
 * button of the same words in the form is not meant.
 */
export function formButton(form: Locator, type: 'save' | 'cancel', ...forms: readonly string[]): Locator {
  const marked = form.page().locator(`[data-type="${type}"]`);
  return control(form.filter({ has: marked }), ...forms)
    .and(marked)
    .or(control(form.filter({ hasNot: marked }), ...forms));
}

/**
 * The dialog of a title: by its role, else the smallest block with the title and the control that belongs to it, because
 * not every dialog has a role (Sources, Okta 8.7). Never a block that holds the console around it.
 */
export function dialogWith(page: Page, title: Locator, own: Locator): Locator {
  /* eslint-disable playwright/no-raw-locators -- three names of one role at once; the console's frame has no other mark */
  const dialogs = page.locator('[role="dialog"], [role="alertdialog"], dialog');
  const frame = page.locator('nav, [data-se="admin-header--user-menu"]');
  const free = page.locator(
    ':not(:is([role="dialog"], [role="alertdialog"], dialog), :is([role="dialog"], [role="alertdialog"], dialog) *)',
  );
  /* eslint-enable playwright/no-raw-locators */
  const bare = blockWith(page, title, own).and(free).filter({ hasNot: dialogs }).filter({ hasNot: frame });
  return dialogs.filter({ has: title, hasNot: dialogs }).or(bare);
}

/**
 * The smallest block that holds all parts. Sections and rows of the console have no role or name of their own, so their
 * content identifies them. Parts must be located from the page.
 */
export function blockWith(page: Page, ...parts: readonly Locator[]): Locator {
  return smallest(page, {}, parts);
}

/** Like `blockWith`, filtered by a word of the text first, because that is cheap and other filters are not. */
export function blockSaying(page: Page, hasText: string, ...parts: readonly Locator[]): Locator {
  return smallest(page, { hasText }, parts);
}

function smallest(page: Page, words: { hasText?: string }, parts: readonly Locator[]): Locator {
  // Any block, because its content identifies it.
  const blocks = page.locator(BLOCKS.join(', '), words);
  // If a deeper block holds all parts, so does one right below. Only those need a search.
  const rightBelow = page.locator(children(BLOCKS), words);
  return holding(blocks, parts).filter({ hasNot: holding(rightBelow, parts) });
}

function holding(blocks: Locator, parts: readonly Locator[]): Locator {
  return parts.reduce((found, part) => found.filter({ has: part }), blocks);
}

const BLOCKS = [
  ...['div', 'form', 'section', 'article', 'aside', 'main', 'header', 'dialog', 'fieldset'],
  ...['table', 'tbody', 'thead', 'tr', 'td', 'ul', 'ol', 'li', 'dl', 'dd'],
];

/**
 * A name that people gave, as a pattern for a whole text: an application, a person, a group. Case and blanks do not count,
 * everything else does, because a number or "New" makes another name.
 */
export function givenName(name: string): RegExp {
  return new RegExp(`^${MARKS}${escaped(name)}${MARKS}$`, 'i');
}

/** The same for a login, which may stand between other words or in brackets. */
export function givenLogin(login: string): RegExp {
  return new RegExp(`(^|[\\s(<,;:])${escaped(login)}($|[\\s)>,;])`, 'i');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, String.raw`\s+`);
}

/** Blanks, drawn arrows, and the private use area, where icon fonts have their glyphs. */
const MARKS = String.raw`[\s▾▼\uE000-\uF8FF]*`;

/** Stops the run if a screen contradicts itself or the caller, because a wrong click is worse than a stop. */
export function demand(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
