/**
 * Finds things on a screen by the words that a person reads, whatever the product made them of. A selector engine of
 * Playwright, so that a stop names `the button "Register" in the part "SSO Test"` instead of code.
 */
import { selectors, type Locator } from '@playwright/test';
import type { View } from '../view.ts';
import { beside } from './beside.ts';
import { compare, type Manner } from './words.ts';

type Kind = 'button' | 'field' | 'box' | 'heading' | 'text' | 'option' | 'column';
type Scope = View | Locator;

/** A button, a link, a tab or a menu entry: products use one for the other. A link inside a tab of its name is meant. */
export function control(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'button', 'is', forms);
}

/** The same, where a subtitle may follow the words. */
export function controlBeginning(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'button', 'begins', forms);
}

/** Those that have these words among others: not to press one, but to see that there is no second. */
export function controlWith(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'button', 'has', forms);
}

/** A text box or a list, by its label, which may go on with a hint. */
export function field(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'field', 'begins', forms);
}

/** A text box or a list whose whole label it is: a search box, beside others that search for something else. */
export function fieldNamed(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'field', 'is', forms);
}

/** A check box or a radio button, by its label. It may lie hidden under the label. */
export function box(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'box', 'begins', forms);
}

/** A heading of any level. */
export function heading(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'heading', 'is', forms);
}

/** The same, where a link may stand in the heading, behind its words. */
export function headingBeginning(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'heading', 'begins', forms);
}

/** The innermost visible element with these words and no others. */
export function text(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'text', 'is', forms);
}

/** The innermost visible element whose text begins with these words. */
export function textBeginning(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'text', 'begins', forms);
}

/** The innermost visible element that has these words somewhere. */
export function textWith(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'text', 'has', forms);
}

/** An entry of a list. */
export function option(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'option', 'is', forms);
}

/** The head of a column, which may go on with a hint, in a table or in a grid, also if its cells are plain ones. */
export function column(scope: Scope, ...forms: readonly string[]): Locator {
  return said(scope, 'column', 'begins', forms);
}

function said(scope: Scope, kind: Kind, manner: Manner, forms: readonly string[]): Locator {
  const selector = `said=${kind} ${manner} ${forms.map((form) => JSON.stringify(form)).join(' or ')}`;
  return scope.locator(selector);
}

/** Runs in the page. Another engine may stand on it (see own-control.ts). `beside`: a selector. */
export function engine(same: typeof compare, beside: string) {
  const kinds: Record<Kind, string> = {
    button:
      'button, a, summary, input:is([type="button"], [type="submit"]), [role="button"], [role="link"], [role="tab"], [role="menuitem"]',
    field:
      'input:not([type="button"], [type="submit"], [type="checkbox"], [type="radio"], [type="file"], [type="hidden"], [type="image"]), textarea, select, [role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="spinbutton"]',
    box: 'input:is([type="checkbox"], [type="radio"]), [role="checkbox"], [role="radio"], [role="switch"]',
    heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
    text: '*',
    option: 'option, [role="option"]',
    column: 'th, [role="columnheader"], tr:first-child > td, [role="row"]:first-child > *',
  };
  const isKind = (value: string): value is Kind => value in kinds;
  const silent = 'script, style, noscript, template';
  const ofElement = (element: Element, without = '', seen = false): string => {
    let words = '';
    const walk = (node: Node): void => {
      for (const child of node.childNodes) {
        if (child instanceof Text) words += child.data;
        if (!(child instanceof Element) || child.matches(silent)) continue;
        if (without !== '' && child.matches(without)) continue;
        if (seen && !child.checkVisibility({ visibilityProperty: true })) continue;
        words += ' ';
        walk(child);
        words += ' ';
      }
    };
    walk(element);
    return words;
  };
  /** The words of elements in which scripts stand between the words. */
  const told = new Map<Element, string>();
  const toldBy = (element: Element): string => {
    const words = told.get(element) ?? ofElement(element);
    told.set(element, words);
    return words;
  };
  const holds = (element: Element, forms: readonly string[]): boolean =>
    same(element.textContent, forms, 'holds') ||
    (element.querySelector(silent) !== null && same(toldBy(element), forms, 'holds'));
  const attribute = (element: Element, ...names: string[]): string[] =>
    names.flatMap((name) => element.getAttribute(name) ?? []);
  const labels = (element: Element): string[] => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const named = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return [...(named.trim() === '' ? [] : [named]), ...attribute(element, 'aria-label')];
  };
  const names = (element: Element, kind: Kind, forms: readonly string[]): string[] => {
    if (kind === 'field' || kind === 'box') {
      const native = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
      const words = native.flatMap((label) =>
        label instanceof Element ? [ofElement(label), ofElement(label, beside)] : [],
      );
      return [...words, ...labels(element), ...attribute(element, 'placeholder', 'title')];
    }
    // A block that holds the words in a hidden list does not show them.
    if (kind === 'text') return [ofElement(element, '', true), ofElement(element, beside, true)];
    const texts = holds(element, forms) ? [ofElement(element), ofElement(element, beside)] : [];
    const value = element instanceof HTMLInputElement ? [element.value] : [];
    return [...value, ...texts, ...labels(element), ...attribute(element, 'title', 'label')];
  };
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"]') === null;
  /** What is in an element without the words is not looked at. */
  const holders = (parent: Document | Element, forms: readonly string[]): Element[] =>
    [...parent.children].flatMap((child) =>
      child.matches(silent) || !holds(child, forms) ? [] : [child, ...holders(child, forms)],
    );
  const find = (root: Document | Element, selector: string): Element[] => {
    const [, kind = '', manner = '', rest = ''] = /^(\w+) (\w+) (.*)$/s.exec(selector) ?? [];
    if (!isKind(kind) || (manner !== 'is' && manner !== 'begins' && manner !== 'has'))
      throw new Error(`Not a selector of words: ${selector}`);
    const parts = rest.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    const forms = parts.map((part): string => String(JSON.parse(part)));
    const longest = Math.max(...forms.map((form) => form.length)) * 4 + 200;
    const some = kind === 'text' ? holders(root, forms) : [...root.querySelectorAll(kinds[kind])];
    const found = some.filter((element) => {
      if (kind === 'text' && manner === 'is' && element.textContent.length > longest) return false;
      if (element.matches(`html, head, head *, ${silent}`)) return false;
      if (!names(element, kind, forms).some((name) => same(name, forms, manner))) return false;
      return kind === 'field' || kind === 'box' || kind === 'option' || shown(element);
    });
    return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
  };
  /** What the whole document has of a selector. The page changes nothing before this task of it ends. */
  const known = new Map<string, readonly Element[] | undefined>();
  const queryAll = (root: Document | Element, selector: string): Element[] => {
    if (known.size === 0)
      queueMicrotask(() => {
        known.clear();
        told.clear();
      });
    if (root.getRootNode() !== document) return find(root, selector);
    // A filter asks for the same in one element after the other.
    const again = known.has(selector);
    const all = known.get(selector) ?? (again || root === document ? find(document, selector) : undefined);
    known.set(selector, all);
    return all?.filter((element) => element !== root && root.contains(element)) ?? find(root, selector);
  };
  return {
    query: (root: Document | Element, selector: string) => queryAll(root, selector)[0] ?? null,
    queryAll,
  };
}

await selectors.register(
  'said',
  { content: `(${engine.toString()})(${compare.toString()}, ${JSON.stringify(beside)})` },
  { contentScript: true },
);
