/** Which heading an element stands under, where a list or a link belongs to a title that is in no block with it alone. */
import type { Locator } from '@playwright/test';
import { readDrawn } from '../shared/drawn.ts';
import { oneLine } from '../shared/words/one-line.ts';

export interface Under {
  /** Words of the last heading before the element, or around it; '' if there is none. Of a block, before its first field. */
  readonly heading: string;
  /** Which table, or which other parent, the element is in: a number that those of one table share. */
  readonly table: number;
}

/** One entry for each element, in their order. */
export async function under(elements: Locator): Promise<Under[]> {
  const all = await readDrawn(() =>
    elements.evaluateAll((own) => {
      const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, legend, [role="heading"]')].filter(
        (each) => each.checkVisibility(),
      );
      const tables = own.map(
        (element) => element.closest('table, [role="grid"], [role="table"]') ?? element.parentElement,
      );
      return own.map((element, at) => {
        const first = element.querySelector('input, select, textarea') ?? element;
        const before = headings.filter(
          (each) => each.contains(first) || each.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING,
        );
        return {
          drawn: element.isConnected,
          heading: before.at(-1)?.textContent ?? '',
          table: tables.findIndex((table) => table === tables[at]),
        };
      });
    }),
  );
  return all.map(({ heading, table }) => ({ heading: oneLine(heading), table }));
}
