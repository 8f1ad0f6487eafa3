import { setMaxListeners } from 'node:events';
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
 * Waits until one of the named locators is visible and says which. Throws UnexpectedScreen with what was seen
 * instead when none appears within `timeout` (ms).
 */
export async function whichScreen<Name extends string>(
  page: Page,
  screens: Record<Name, Locator>,
  timeout = 15_000,
): Promise<Name> {
  const names = keys(screens);
  const losers = new AbortController();
  setMaxListeners(names.length, losers.signal);
  const waits = names.map(async (name) => {
    await screens[name].waitFor({ state: 'visible', timeout, signal: losers.signal });
    return name;
  });
  try {
    return await Promise.any(waits);
  } catch {
    throw new UnexpectedScreen(withoutQuery(page.url()), await whatIsShown(page), names);
  } finally {
    losers.abort();
    await Promise.allSettled(waits);
  }
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
