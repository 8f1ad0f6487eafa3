/**
 * CCX Administration: two lists side by side with arrows between them, as the capability views and a user's Capabilities
 * have them.
 * Words: UCCX Admin and Operations Guide 15.0, Tools Menu (Sources, Cisco 15.3).
 * Guesses: list boxes; an entry is an id, or a name with the id beside it; how an arrow is named.
 */
import type { Locator, Page } from '@playwright/test';
import { field, text } from '../shared/words/said.ts';
import { below, beside, nearest, placed, type Placed } from '../shared/places.ts';
import { seen, type Seen } from '../shared/seen.ts';

/** How an entry may be written, the surest first. */
export type Patterns = readonly RegExp[];

interface Lists {
  readonly assigned: Placed;
  readonly available: Placed;
}

/** No document says what an arrow is, and a picture has no role to press. */
const pressed = 'button, a, [role=button], input[type=button], input[type=image], input[type=submit], img[onclick]';

export class TwoLists {
  /** Visible once the title is. */
  readonly shown: Locator;
  private readonly title: Locator;
  /** The assigned list, if its title is its label. */
  private readonly named: Locator;
  private readonly boxes: Locator;

  /** The forms of the title above the assigned list. Without it, the left list of two is the assigned one, as the guide says. */
  constructor(
    private readonly page: Page,
    ...assigned: readonly string[]
  ) {
    this.title = text(page, ...assigned);
    this.boxes = page.getByRole('listbox');
    this.named = field(page, ...assigned).and(this.boxes);
    const any = this.title.or(this.named).filter({ visible: true });
    this.shown = page.getByRole('document').filter({ has: any }).filter({ has: this.boxes });
  }

  /** What Update saves. */
  get view(): Locator {
    return this.boxes;
  }

  /** The entry, in the one list or in the other. */
  of(entry: Patterns): Locator {
    return entry.map((name) => this.boxes.getByRole('option', { name })).reduce((any, one) => any.or(one));
  }

  async read(entry: Patterns): Promise<'given' | 'missing' | 'not listed'> {
    const { assigned, available } = await this.lists();
    if ((await this.entry(assigned, entry)) !== undefined) return 'given';
    return (await this.entry(available, entry)) === undefined ? 'not listed' : 'missing';
  }

  /** The entries of both lists, as they are written. */
  async entries(): Promise<readonly string[]> {
    const { assigned, available } = await this.lists();
    const all = [assigned, available].map(({ element }) => element.getByRole('option').allTextContents());
    return (await Promise.all(all)).flat().map((words) => words.trim());
  }

  /** Selects the entry among the available ones and presses the arrow towards the others. Takes effect with Update only. */
  async give(entry: Patterns): Promise<void> {
    const lists = await this.lists();
    const words = await this.entry(lists.available, entry);
    if (words === undefined) throw new Error(`The list of available entries has no ${entry.map(String).join(' or ')}.`);
    const option = { name: words, exact: true };
    const native = await lists.available.element.evaluate((list) => list instanceof HTMLSelectElement);
    if (native) await lists.available.element.selectOption({ label: words });
    else await lists.available.element.getByRole('option', option).click();
    await (await this.arrow(lists)).click();
    await lists.assigned.element.getByRole('option', option).waitFor({ state: 'attached' });
  }

  /** A screen may have two pairs, one above the other: a title stands above its own list, and a pair in one row. */
  private async lists(): Promise<Lists> {
    const boxes = await placed(this.boxes);
    const [named] = await placed(this.named);
    const [title] = await placed(this.title);
    const assigned =
      boxes.find(({ x, y }) => x === named?.x && y === named.y) ??
      (title === undefined ? leftmost(boxes) : nearestOf(title, below(title, boxes), boxes));
    if (assigned === undefined) throw new Error('The screen has no lists.');
    const others = boxes.filter((box) => box !== assigned);
    const available = nearestOf(assigned, beside(assigned, others), others);
    if (available === undefined) throw new Error('The screen has one list where two are expected.');
    return { assigned, available };
  }

  /** The words of the one entry that the first pattern finds, else the next pattern. */
  private async entry({ element }: Placed, patterns: Patterns): Promise<string | undefined> {
    const all = (await element.getByRole('option').allTextContents()).map((words) => words.trim());
    const found = firstOf(patterns.map((pattern) => all.filter((words) => pattern.test(words))));
    if (found.length > 1) throw new Error(`The list has more than one entry of this name: ${found.join(', ')}.`);
    return found[0];
  }

  /** The one control between the lists that moves towards the assigned one, and never the one that moves all. */
  private async arrow({ assigned, available }: Lists): Promise<Locator> {
    const across = Math.abs(assigned.x - available.x) > Math.abs(assigned.y - available.y);
    const towards = across ? (assigned.x < available.x ? 'left' : 'right') : assigned.y < available.y ? 'up' : 'down';
    const controls = await placed(this.page.locator(pressed));
    // Between their middles, and beside them, not below.
    const between = controls.filter(({ x, y }) => {
      const [at, from, to] = across ? [x, assigned.x, available.x] : [y, assigned.y, available.y];
      const beside = across
        ? Math.abs(y - assigned.y) < assigned.height / 2
        : Math.abs(x - assigned.x) < assigned.width / 2;
      return beside && at > Math.min(from, to) && at < Math.max(from, to);
    });
    const looks = await Promise.all(between.map(async ({ element }) => ({ element, look: await seen(element) })));
    const arrows = firstOf(
      ways(towards, between.length).map((way) => looks.filter(({ look }) => look.some((one) => points(one, way)))),
    );
    const [arrow] = arrows;
    if (arrow === undefined || arrows.length > 1)
      throw new Error(`Between the lists stand ${arrows.length} arrows to the ${towards}, not one.`);
    return arrow.element;
  }
}

/** A user's entry: the id alone, else the id beside a name. CCX Administration tells ids apart without their case. */
export function userEntry(id: string): Patterns {
  const escaped = id.replace(/[^\w-]/g, '\\$&');
  const beside = [`\\(${escaped}\\)`, `^${escaped}\\s*[-(,:;|]`, `[-:;|]\\s*${escaped}$`];
  return [new RegExp(`^${escaped}$`, 'i'), new RegExp(beside.join('|'), 'i')];
}

/** How the arrow of a direction may be named, the surest first. A doubled sign moves all, unless it is the only one. */
function ways(towards: keyof typeof signs, controls: number): readonly RegExp[] {
  const { one, doubled } = signs[towards];
  const named = new RegExp(`(^|[^a-z])${towards}([^a-z]|$)`);
  return [one, named, /(^|[^a-z])(add|assign)([^a-z]|$)/, ...(controls <= 2 ? [doubled] : [])];
}

const signs = {
  left: { one: /^[<‹←◀◄⇐]$/u, doubled: /^(<<|«)$/ },
  right: { one: /^[>›→▶►⇒]$/u, doubled: /^(>>|»)$/ },
  up: { one: /^[↑▲⇑^]$/u, doubled: /^\^\^$/ },
  down: { one: /^[↓▼⇓v]$/u, doubled: /^vv$/ },
};

function points({ text, names, classes, files }: Seen, way: RegExp): boolean {
  const words = [text, ...names, ...classes, ...files].map((each) =>
    each.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
  );
  return words.some((each) => way.test(each)) && !words.some((each) => /(^|[^a-z])all([^a-z]|$)/.test(each));
}

function firstOf<T>(found: readonly (readonly T[])[]): readonly T[] {
  return found.find((some) => some.length > 0) ?? [];
}

/** The nearest of the likely ones, else the nearest of all. */
function nearestOf(to: Placed, likely: readonly Placed[], all: readonly Placed[]): Placed | undefined {
  return nearest(to, likely) ?? nearest(to, all);
}

function leftmost(boxes: readonly Placed[]): Placed | undefined {
  return boxes.reduce<Placed | undefined>(
    (best, one) => (best !== undefined && best.x <= one.x ? best : one),
    undefined,
  );
}
