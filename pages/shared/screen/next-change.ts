/** Waits for the next change of a page, which ends a wait sooner and costs less than looking again and again. */
import type { Page } from '@playwright/test';

/** Ends at the next change of the main frame's document, or after `within` (ms). A navigation is a change too. */
export async function nextChange(page: Page, within: number): Promise<void> {
  await page.evaluate(changed, within).catch(() => undefined);
}

/** Runs in the page. */
async function changed(within: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => done());
    const timer = window.setTimeout(() => done(), within);
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
