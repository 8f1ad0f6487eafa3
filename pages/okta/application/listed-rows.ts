/** Reads the rows of a list of people or groups, so that they are told apart by more than a name. */
import type { Locator } from '@playwright/test';
import { readDrawn } from '../../shared/drawn.ts';
import { oneLine } from '../../shared/words/one-line.ts';
import { givenLogin, givenName } from '../toolkit/locate.ts';

export interface ListedRow {
  /** Each text of the row: a name, a login, a description. */
  readonly texts: readonly string[];
  /** Ends of the addresses of its links, which in Okta are the ids of people and groups (Sources, Okta 1.1). */
  readonly ids: readonly string[];
}

/** The visible rows, in their order. */
export async function readRows(rows: Locator): Promise<ListedRow[]> {
  const shown = rows.filter({ visible: true });
  const all = await readDrawn(() =>
    shown.evaluateAll((elements) =>
      elements.map((element) => {
        const parts = [element, ...element.querySelectorAll('*')].filter((part) => part.checkVisibility());
        const own = (part: Element) => [...part.childNodes].flatMap((node) => (node instanceof Text ? node.data : []));
        const whole = parts.filter((part) => part.matches('a, button, [role="link"]')).map((part) => part.textContent);
        const links = parts.flatMap((part) => part.getAttribute('href') ?? []);
        return {
          texts: [...whole, ...parts.flatMap(own)],
          ids: links.map((link) => /\w{20}(?=\/?$)/.exec(link)?.[0] ?? ''),
          drawn: element.isConnected,
        };
      }),
    ),
  );
  const said = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
  return all.map(({ texts, ids }) => ({ texts: texts.map(oneLine).filter(said), ids: ids.filter(Boolean) }));
}

/** What a row must show. */
export interface Sought {
  readonly words: string;
  readonly pattern: RegExp;
  /** Whether only one row of all can show it. The name of a person may be that of several. */
  readonly unique: boolean;
}

export function byLogin(login: string): Sought {
  return { words: login, pattern: givenLogin(login), unique: true };
}

export function byName(name: string): Sought {
  return { words: name, pattern: givenName(name), unique: false };
}

export function group(name: string): Sought {
  return { ...byName(name), unique: true };
}

export function shows({ texts }: ListedRow, { pattern }: Sought): boolean {
  return texts.some((text) => pattern.test(text));
}

/** True if two rows of one name show one login, or lead to one person. */
export function isSamePerson(one: ListedRow, other: ListedRow): boolean {
  return one.ids.some((id) => other.ids.includes(id)) || loginsOf(one).some((login) => shows(other, byLogin(login)));
}

/** What looks like a login: in Okta a login has the form of a mail address, unless the org wants it otherwise. */
export function loginsOf({ texts }: ListedRow): string[] {
  return texts.flatMap((text) => text.match(/[^\s<>(),;:]+@[^\s<>(),;]+/g) ?? []);
}
