/** Which of several elements belongs to another, by its place on the screen: for screens whose markup no document gives. */
import type { Locator } from '@playwright/test';

export interface Placed {
  readonly element: Locator;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The visible ones, with the middle of each in pixels. */
export async function placed(elements: Locator): Promise<Placed[]> {
  const all: Placed[] = [];
  for (const element of await elements.filter({ visible: true }).all()) {
    const box = await element.boundingBox();
    if (box !== null) all.push({ ...box, element, x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  return all;
}

/** Undefined if there is none. */
export function nearest(to: Placed, all: readonly Placed[]): Placed | undefined {
  const away = ({ x, y }: Placed): number => Math.hypot(x - to.x, y - to.y);
  return all.reduce<Placed | undefined>(
    (best, one) => (best !== undefined && away(best) <= away(one) ? best : one),
    undefined,
  );
}
