/** Ticks a check box or a radio button of Okta's form toolkit, whose label lies over it (Sources, Okta 8.3). */
import type { Locator, Page } from '@playwright/test';

/**
 * Clicks where the box is drawn, on what lies on top there, only if the box has the other state. Ends when it has the
 * wanted one. Not `check()`, because the label would intercept it; not with force, because that clicks whatever covers
 * the box.
 */
export async function tick(page: Page, box: Locator, checked = true): Promise<void> {
  if ((await box.isChecked()) === checked) return;
  const { label, position } = await labelOver(page, box);
  await (label ?? box).click(position === undefined ? {} : { position });

  const inState = page.locator(checked ? ':checked' : ':not(:checked)');
  await box.and(inState).waitFor({ state: 'attached' });
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
  for (const label of await labels.all()) {
    const area = await label.boundingBox();
    if (area === null || x < area.x || y < area.y || x > area.x + area.width || y > area.y + area.height) continue;
    return { label, position: { x: x - area.x, y: y - area.y } };
  }
  return {};
}
