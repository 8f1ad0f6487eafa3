/** What a person sees of an element that may be an icon: its text, its names, its classes and the files of its pictures. */
import type { Locator } from '@playwright/test';
import { readDrawn, type Drawn } from './drawn.ts';
import { beside } from './words/beside.ts';

export interface Seen {
  readonly text: string;
  /** The text without marks and tips that stand beside the words. */
  readonly label: string;
  /** alt, title, aria-label and value of the element and of all in it. */
  readonly names: readonly string[];
  readonly classes: readonly string[];
  /** File names of pictures, without their folders. */
  readonly files: readonly string[];
  /** True if a picture is drawn, with or without a name. */
  readonly icon: boolean;
}

/** One entry for each element. Hidden parts are left out, because a page may hold every icon and show one. */
export async function seen(elements: Locator): Promise<Seen[]> {
  return (await readDrawn(() => seenOnce(elements))).flatMap(({ parts }) => parts);
}

/** For each row its cells by their places, whatever they are. A row of a list has none: it is one cell. */
export async function seenRows(rows: Locator): Promise<Seen[][]> {
  return (await readDrawn(() => seenOnce(rows, 'tr, [role="row"]'))).map(({ parts }) => parts);
}

/** `byCell`: the elements whose children are looked at, each by itself. */
async function seenOnce(elements: Locator, byCell?: string): Promise<(Drawn & { readonly parts: Seen[] })[]> {
  const given = { marks: beside, byCell };
  return elements.evaluateAll((all, { marks, byCell: rows }) => {
    // As the product wrote it, because a style sheet may draw capitals.
    const textOf = (element: Element, without?: string): string =>
      [...element.childNodes]
        .map((child) => {
          if (child instanceof Text) return child.data;
          if (!(child instanceof Element) || !child.checkVisibility()) return '';
          return without !== undefined && child.matches(without) ? ' ' : ` ${textOf(child, without)} `;
        })
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    const look = (element: Element): Seen => {
      const parts = [element, ...element.querySelectorAll('*')].filter((part) => part.checkVisibility());
      const attributes = (...names: string[]): string[] =>
        names.flatMap((name) => parts.flatMap((part) => part.getAttribute(name) ?? [])).filter((value) => value !== '');
      const painted = parts.flatMap((part) =>
        ['', '::before', '::after'].flatMap((pseudo) =>
          [...getComputedStyle(part, pseudo).backgroundImage.matchAll(/url\("?([^")]+)/g)].map(([, url = '']) => url),
        ),
      );
      const addresses = [...attributes('src', 'href', 'xlink:href'), ...painted];
      const files = addresses.map((address) =>
        address.startsWith('data:') ? '' : (/[^/#]+(?=$)/.exec(address.replace(/\?.*$/s, ''))?.[0] ?? ''),
      );
      const glyphs = parts.filter((part) =>
        /[^"\s]/.test(getComputedStyle(part, '::before').content.replace(/^(none|normal)$/, '')),
      );
      return {
        text: textOf(element),
        label: textOf(element, marks),
        names: attributes('alt', 'title', 'aria-label', 'value'),
        classes: attributes('class'),
        files: files.filter((file) => file !== ''),
        icon:
          painted.length + glyphs.length > 0 ||
          parts.some((part) => part.matches('img, svg, [type=image], [role=img]')),
      };
    };
    return all.map((element) => {
      const parts = rows !== undefined && element.matches(rows) ? [...element.children] : [element];
      return { drawn: element.isConnected, parts: parts.map(look) };
    });
  }, given);
}
