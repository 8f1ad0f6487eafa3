/** How far the screens of one pack are from those of another: of each screen both opened, and in one figure. */
import { stateOf, type Probed } from '../../fixtures/evidence/probed-screen.ts';
import { nameOf, opened, type Pack } from './pack.ts';

interface Likeness {
  readonly screen: string;
  /** Locators of which both found the same: once, more than once, hidden, not there. */
  readonly alike: number;
  readonly locators: number;
  /** The share of lines of the two outlines that the other has too, from 0 to 1. */
  readonly outline: number;
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
}

interface Comparison {
  readonly screens: readonly Likeness[];
  /** Screens that one of the two did not open. */
  readonly missing: readonly string[];
  /** The mean of the outlines and of the locators, from 0 to 1; undefined if no screen is in both. */
  readonly figure: number | undefined;
}

export function compare(here: Pack, there: Pack): Comparison {
  const others = new Map(opened(there).map((screen) => [nameOf(screen), screen]));
  const screens = opened(here).flatMap((screen) => {
    const other = others.get(nameOf(screen));
    return other === undefined ? [] : [likenessOf(screen, other)];
  });
  const both = new Set(screens.map(({ screen }) => screen));
  const missing = [...opened(here), ...opened(there)].map(nameOf).filter((name) => !both.has(name));
  const shares = screens.flatMap(({ alike, locators, outline }) => [outline, locators === 0 ? 1 : alike / locators]);
  return {
    screens,
    missing: [...new Set(missing)],
    figure: shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length,
  };
}

function likenessOf(here: Probed, there: Probed): Likeness {
  const states = new Map(there.found.map((each) => [each.name, stateOf(each)]));
  const named = here.found.filter(({ name }) => states.has(name));
  const [onlyHere, onlyThere] = [without(here.outline, there.outline), without(there.outline, here.outline)];
  const lines = here.outline.length + there.outline.length;
  return {
    screen: nameOf(here),
    alike: named.filter((each) => states.get(each.name) === stateOf(each)).length,
    locators: named.length,
    outline: lines === 0 ? 1 : (lines - onlyHere.length - onlyThere.length) / lines,
    onlyHere,
    onlyThere,
  };
}

/** A line that stands twice is missing once where the other has it once. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
