/**
 * Finds the control that belongs to something: to a field, a title or a table. The wider the words of a control, the
 * narrower must be the place where it is looked for, because another control may bear the same words.
 */
import { selectors, type Locator } from '@playwright/test';
import { beside } from './beside.ts';
import { engine as said } from './said.ts';
import { compare } from './words.ts';

/**
 * The controls of these words that belong to `anchor`. The next block around such a control that has words or fields
 * holds the anchor, or there is no other button on the way to it: a tip with a button of its own is none. A field and its
 * control are of one form. A block that has the anchor and buttons of its own shuts out buttons around it. Nothing
 * crosses the border of a header or a dialog.
 */
export function controlOf(anchor: Locator, ...forms: readonly string[]): Locator {
  return anchor.locator(`own=button is ${quoted(forms)}`);
}

/** The controls of these words in `part` whose next block with words holds every field of the part. */
export function controlAmong(part: Locator, ...forms: readonly string[]): Locator {
  return part.locator(`own=among button is ${quoted(forms)}`);
}

/** The file field beside the title `anchor` whose block speaks of these kinds of files, and which does not say that it takes another. */
export function fileOf(anchor: Locator, ...kinds: readonly string[]): Locator {
  return anchor.locator(`own=file is ${quoted(kinds)}`);
}

function quoted(forms: readonly string[]): string {
  return forms.map((form) => JSON.stringify(form)).join(' or ');
}

/** Runs in the page. */
function engine(words: ReturnType<typeof said>, same: typeof compare) {
  const borders =
    'header, nav, footer, aside, dialog, [role="banner"], [role="navigation"], [role="contentinfo"], [role="complementary"], [role="dialog"], [role="alertdialog"], [role="tooltip"]';
  const buttons = 'button, input:is([type="button"], [type="submit"]), [role="button"]';
  const controls = `${buttons}, a, summary, [role="link"], [role="tab"], [role="menuitem"]`;
  const fields =
    'input:not([type="hidden"], [type="button"], [type="submit"]), select, textarea, [role="textbox"], [role="combobox"], [role="listbox"]';
  const silent = 'script, style, template, [aria-hidden="true"]';
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const hasContent = (block: Element): boolean =>
    [...block.childNodes].some((child) => {
      if (child instanceof Text) return /\p{L}/u.test(child.data);
      if (!(child instanceof Element) || child.matches(`${controls}, ${silent}`)) return false;
      return shown(child) && (child.matches(fields) || hasContent(child));
    });
  const blockOf = (element: Element): Element | null => {
    let block = element.parentElement;
    while (block !== null && !hasContent(block)) block = block.parentElement;
    return block;
  };
  const formOf = (element: Element): Element | null =>
    'form' in element && element.form instanceof HTMLFormElement ? element.form : element.closest('form');
  const buttonsIn = (block: Element): Element[] =>
    [...block.querySelectorAll(buttons)].filter(
      (button) => button.closest('table, [role="grid"], dialog, [role="dialog"]') === null,
    );
  const hasButton = (block: Element, anchor: Element): boolean =>
    buttonsIn(block).some((button) => button !== anchor && shown(button));
  const belongs = (element: Element, anchor: Element): boolean => {
    if (element.closest(borders) !== anchor.closest(borders)) return false;
    let around = blockOf(element);
    while (around !== null && !around.contains(anchor)) {
      const inner: Element = around;
      around = around.parentElement;
      // Words beside the block may be a note of the same thing. A button beside it makes it a thing of its own.
      if (around === null || buttonsIn(around).some((button) => !inner.contains(button))) return false;
    }
    if (anchor.matches(fields)) return formOf(element) === formOf(anchor);
    for (let block = anchor.parentElement; block !== null; block = block.parentElement) {
      if (block.contains(element)) return true;
      if (hasButton(block, anchor)) return false;
    }
    return false;
  };
  const isAmong = (element: Element, part: Element): boolean => {
    const own = [...part.querySelectorAll(fields)].filter((field) => shown(field) && field.closest('table') === null);
    return (
      own.length > 0 &&
      own.every((field) => blockOf(element)?.contains(field) === true && formOf(field) === formOf(element))
    );
  };
  const isFileOf = (input: Element, kinds: readonly string[]): boolean => {
    const accept = input.getAttribute('accept') ?? '';
    const native = 'labels' in input && input.labels instanceof NodeList ? [...input.labels] : [];
    const by = document.getElementById(input.getAttribute('aria-labelledby') ?? '');
    const named = [...native, by].map((label) => label?.textContent ?? '');
    const own = [...named, ...['aria-label', 'title'].map((name) => input.getAttribute(name) ?? '')];
    const block = blockOf(input.closest('label') ?? input);
    const around = block instanceof HTMLElement ? block.innerText : '';
    const means = (text: string): boolean => same(text, kinds, 'has');
    const neutral = ['Browse', 'Choose file', 'Choose a file', 'Select file', 'Select a file', 'Upload', 'File', ''];
    if (accept !== '' && !kinds.some((kind) => accept.toLowerCase().includes(kind.toLowerCase()))) return false;
    return means(around) && own.every((text) => means(text) || same(text, neutral, 'is'));
  };
  const queryAll = (anchor: Document | Element, selector: string): Element[] => {
    if (!(anchor instanceof Element)) return [];
    const [, list] = /^file is (.*)$/s.exec(selector) ?? [];
    const [, among] = /^among (.*)$/s.exec(selector) ?? [];
    if (among !== undefined) return words.queryAll(anchor, among).filter((control) => isAmong(control, anchor));
    if (list === undefined) return words.queryAll(document, selector).filter((control) => belongs(control, anchor));
    const kinds = (list.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((part): string => String(JSON.parse(part)));
    const inputs = [...document.querySelectorAll('input[type="file"]')];
    return inputs.filter((input) => input.closest(borders) === anchor.closest(borders) && isFileOf(input, kinds));
  };
  return { query: (anchor: Document | Element, selector: string) => queryAll(anchor, selector)[0] ?? null, queryAll };
}

await selectors.register(
  'own',
  {
    content: `(${engine.toString()})((${said.toString()})(${compare.toString()}, ${JSON.stringify(beside)}), ${compare.toString()})`,
  },
  { contentScript: true },
);
