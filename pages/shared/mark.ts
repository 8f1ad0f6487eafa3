/**
 * A mark of a table: ✓, ✗ or ? (the status could not be captured), written in characters, in words or as an icon.
 * Words: UCCX Admin and Operations Guide 15.0, System Menu, for the colours red, green and grey (Sources, Cisco 15.2).
 * Guesses: how the icon names its colour.
 */
import type { Seen } from './seen.ts';

const shape = '(icon|dot|led|ball|light|circle|mark|status)?';
const kinds: readonly (readonly [mark: string, words: RegExp])[] = [
  ['✗', new RegExp(`^([✗✘✖✕❌❎☒⨯]|red${shape}|fail\\w*|errors?|cross${shape}|unsuccess\\w*)$`, 'u')],
  ['✓', new RegExp(`^([✓✔✅☑√🗸]|green${shape}|success\\w*|succeed\\w*|tick${shape}|checkmark|ok|pass(ed)?)$`, 'u')],
  ['?', new RegExp(`^(gr[ea]y(ed)?${shape}|unknown|captured)$`)],
];

/** The mark; the words of a cell that has no mark; '' if it is empty; "icon …" with its name if the icon is of an unknown kind. */
export function markOf({ text, names, classes, files, icon }: Seen): string {
  const told = [text, ...names, ...classes, ...files].map(kindOf).find((kind) => kind !== undefined);
  if (told !== undefined) return told;
  const [name = 'without a name'] = [...files, ...names, ...classes];
  if (text !== '' || !icon || [...files, ...names, ...classes].some((words) => nothingYet.test(words))) return text;
  return `icon ${name}`;
}

/** Pictures that fill a place, or show that the answer is awaited. */
const nothingYet =
  /(^|[^a-z])(blank|spacer|transparent|pixel|load(ing|er)?|progress|spinner|wait(ing)?|busy|pending)([^a-z]|$)/i;

export const isUnknownIcon = (mark: string): boolean => mark.startsWith('icon ');

/** Undefined if the words tell no kind, or two of them. */
function kindOf(words: string): string | undefined {
  const parts = words
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\.(gif|png|jpe?g|svg|ico|webp)$/, '')
    .split(/[^a-z✗✘✖✕❌❎☒⨯✓✔✅☑√🗸]+/u);
  const told = kinds.filter(([, kind]) => parts.some((part) => kind.test(part))).map(([mark]) => mark);
  if (told.length !== 1) return undefined;
  const [mark] = told;
  if (mark === '?' || !parts.some((part) => part === 'not' || part === 'no')) return mark;
  // "Not successful" is a failure; "no errors" proves nothing.
  return mark === '✓' ? '✗' : undefined;
}
