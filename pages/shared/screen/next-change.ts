/** Waits for the next change of a page, which ends a wait sooner and costs less than looking again and again. */
import type { View } from '../view.ts';

/** The document of the last wait, by the time when it began. A new one may be complete before anybody waits for it. */
const known = new WeakMap<View, number>();

/** Ends at the next change of the document of the page, or of the frame, at once if it is another one than before, or after `within` (ms). */
export async function nextChange(view: View, within: number): Promise<void> {
  const began = await view.evaluate(changed, { within, before: known.get(view) }).catch(() => undefined);
  if (began !== undefined) known.set(view, began);
}

/** Runs in the page. */
async function changed({ within, before }: { within: number; before: number | undefined }): Promise<number> {
  const began = performance.timeOrigin;
  if (began !== before) return began;
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
  return began;
}
