/** What a person sees of an element that may be an icon: its text, its names, its classes and the files of its pictures. */
import type { Locator } from '@playwright/test';

export interface Seen {
  readonly text: string;
  /** alt, title, aria-label and value of the element and of all in it. */
  readonly names: readonly string[];
  readonly classes: readonly string[];
  /** File names of pictures, without their folders. */
  readonly files: readonly string[];
  /** True if a picture is drawn, with or without a name. */
  readonly icon: boolean;
}

/** A page that draws its elements anew, again and again, is taken as it is then. */
const readings = 20;

/** One entry for each element. Hidden parts are left out, because a page may hold every icon and show one. */
export async function seen(elements: Locator): Promise<Seen[]> {
  for (let reading = 1; reading < readings; reading += 1) {
    const all = await seenOnce(elements);
    if (all.every(({ drawn }) => drawn)) return all;
  }
  return seenOnce(elements);
}

/** `drawn`: false for an element that the page replaced after it was found. Nothing of it is seen any more. */
async function seenOnce(elements: Locator): Promise<(Seen & { readonly drawn: boolean })[]> {
  return elements.evaluateAll((all) => {
    // As the product wrote it, because a style sheet may draw capitals.
    const textOf = (element: Element): string =>
      [...element.childNodes]
        .map((child) => {
          if (child instanceof Text) return child.data;
          return child instanceof Element && child.checkVisibility() ? ` ${textOf(child)} ` : '';
        })
        .join('');
    return all.map((element) => {
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
        drawn: element.isConnected,
        text: textOf(element).replace(/\s+/g, ' ').trim(),
        names: attributes('alt', 'title', 'aria-label', 'value'),
        classes: attributes('class'),
        files: files.filter((file) => file !== ''),
        icon:
          painted.length + glyphs.length > 0 ||
          parts.some((part) => part.matches('img, svg, [type=image], [role=img]')),
      };
    });
  });
}
