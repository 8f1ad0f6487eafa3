import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';

/** On a screen that is not one of the expected ones the run stops: a wrong click is worse than a stop. */
export class UnexpectedScreen extends Error {
  constructor(
    readonly url: string,
    readonly seen: string,
    readonly expected: readonly string[],
  ) {
    super(`The screen is not the expected one: ${seen} at ${url}. Expected ${expected.join(' or ')}.`);
    this.name = 'UnexpectedScreen';
  }
}

/**
 * Waits until one of the named locators is visible and says which: the first one named, where several are. Throws
 * UnexpectedScreen with what was seen instead when none appears within `timeout` (ms).
 */
export async function whichScreen<Name extends string>(
  page: Page,
  screens: Record<Name, Locator>,
  timeout = 15_000,
): Promise<Name> {
  const names = keys(screens);
  const all = names.map((name) => screens[name].filter({ visible: true }));
  // One wait for all of them: each wait of its own would search the page again and again beside the others.
  // eslint-disable-next-line playwright/no-nth-methods -- whichever is there ends the wait
  const any = all.reduce((some, one) => some.or(one)).first();
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const appeared = await any.waitFor({ timeout: Math.max(1, end - Date.now()) }).then(
      () => true,
      () => false,
    );
    if (!appeared) break;
    for (const name of names) if (await isOneShown(screens[name])) return name;
    // What was there is gone by now, or is there twice: it is looked for again, as often as a wait would look.
    await setTimeout(100);
  }
  throw new UnexpectedScreen(withoutQuery(page.url()), await whatIsShown(page), names);
}

/** Two of a kind are no screen that is known, and neither is one of a window that has gone. */
async function isOneShown(screen: Locator): Promise<boolean> {
  return screen.isVisible().catch(() => false);
}

function keys<Name extends string>(record: Record<Name, unknown>): Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}

/** The address without its query: SAML requests, codes and state tokens travel there. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

async function whatIsShown(page: Page): Promise<string> {
  if (page.isClosed()) return 'a window that has been closed';
  const title = await page.title();
  const headings = await page.getByRole('heading').allInnerTexts();
  const text = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ').trim();
  return JSON.stringify([title, ...headings, text].filter(Boolean).join(' · ').slice(0, 300));
}
