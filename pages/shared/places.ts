/** Which of several elements belongs to another, by its place on the screen: for screens whose markup no document gives. */
import type { Locator } from '@playwright/test';

export interface Placed {
  readonly element: Locator;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The visible ones, with the middle of each in pixels. All are measured in one look. */
export async function placed(elements: Locator): Promise<Placed[]> {
  const visible = elements.filter({ visible: true });
  const boxes = await visible.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    }),
  );
  return boxes.map((box, at) => ({
    ...box,
    // eslint-disable-next-line playwright/no-nth-methods -- the element that was measured there
    element: visible.nth(at),
  }));
}

/** The element whose edge is the nearest, in pixels between the edges; undefined if there is none. */
export function nearest(to: Placed, all: readonly Placed[]): Placed | undefined {
  const away = (one: Placed): number =>
    Math.hypot(
      Math.max(0, Math.abs(one.x - to.x) - (one.width + to.width) / 2),
      Math.max(0, Math.abs(one.y - to.y) - (one.height + to.height) / 2),
    );
  return all.reduce<Placed | undefined>(
    (best, one) => (best !== undefined && away(best) <= away(one) ? best : one),
    undefined,
  );
}

/** Those that begin below the middle of a title and share its column. */
export function below(title: Placed, all: readonly Placed[]): readonly Placed[] {
  return all.filter(
    ({ x, y, width, height }) => y - height / 2 >= title.y && Math.abs(x - title.x) < (width + title.width) / 2,
  );
}

/** Those that share the row of an element. */
export function beside(to: Placed, all: readonly Placed[]): readonly Placed[] {
  return all.filter(({ y, height }) => Math.abs(y - to.y) < (height + to.height) / 2);
}
