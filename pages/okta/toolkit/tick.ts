/** Ticks a check box or a radio button of Okta's form toolkit, whose label lies over it (Sources, Okta 8.3). */
import type { Locator, Page } from '@playwright/test';
import { placed } from '../../shared/places.ts';
import { becomesTrue } from '../../shared/screen/look-until.ts';

/** In ms: how long a box may take to show what the click made of it, before it is clicked once more. */
const turns = 1_000;

/**
 * Clicks where the box is drawn, on what lies on top there, only if the box has the other state. Ends when it has the
 * wanted one. Not `check()`, because the label would intercept it; not with force, because that clicks whatever covers
 * the box.
 */
export async function tick(page: Page, box: Locator, checked = true): Promise<void> {
  if ((await box.isChecked()) === checked) return;
  await clickBox(page, box);
  const isDone = await becomesTrue(page, async () => (await box.isChecked()) === checked, turns);
  // Its value may have come between the look and the click, which then undid it.
  if (!isDone) await clickBox(page, box);

  const inState = page.locator(checked ? ':checked' : ':not(:checked)');
  await box.and(inState).waitFor({ state: 'attached' });
}

async function clickBox(page: Page, box: Locator): Promise<void> {
  const { label, position } = await labelOver(page, box);
  await (label ?? box).click(position === undefined ? {} : { position });
}

interface Cover {
  readonly label?: Locator;
  /** The middle of the box, from the label's corner. A link in the label is elsewhere. */
  readonly position?: { readonly x: number; readonly y: number };
}

async function labelOver(page: Page, box: Locator): Promise<Cover> {
  const id = await box.getAttribute('id');
  /* eslint-disable playwright/no-raw-locators -- a label has no role */
  const around = box.locator('xpath=ancestor::label');
  const labels = id === null ? around : around.or(page.locator(`label[for="${id}"]`));
  /* eslint-enable playwright/no-raw-locators */
  const drawn = await box.boundingBox();
  if (drawn === null) return {};
  const [x, y] = [drawn.x + drawn.width / 2, drawn.y + drawn.height / 2];
  for (const { element, width, height, ...middle } of await placed(labels)) {
    const position = { x: x - middle.x + width / 2, y: y - middle.y + height / 2 };
    if (position.x >= 0 && position.y >= 0 && position.x <= width && position.y <= height)
      return { label: element, position };
  }
  return {};
}
