/** What a screen is drawn in: the page, or a frame of it. */
import type { Frame, Page } from '@playwright/test';

export type View = Page | Frame;

/** The page itself, or the one that the frame is in. */
export function pageOf(view: View): Page {
  return 'page' in view ? view.page() : view;
}
