/** An icon, tab or menu entry of which the documents give the name but not the role. */
import type { Locator, Page } from '@playwright/test';

/** If a link sits inside a tab of the same name, it returns the link. Two separate things of that name stop the run. */
export function entry(page: Page, name: string | RegExp): Locator {
  const named = { name, exact: true };
  const inner = page.getByRole('link', named).or(page.getByRole('button', named));
  const any = inner.or(page.getByRole('tab', named)).or(page.getByRole('menuitem', named));
  return any.filter({ hasNot: inner });
}
