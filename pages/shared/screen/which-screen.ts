/** Finds out which of several screens is shown, and stops the run on any other. */
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { pageOf, type View } from '../view.ts';
import { comes } from './comes.ts';
import { lookUntil } from './look-until.ts';
import { wordsOfScreen } from './seen-screen.ts';

/** Stops the run on a screen that nobody expected, because a wrong click is worse than a stop. */
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
 * Waits until one of the named locators is visible and returns its name. If several are visible, the first name wins.
 * Throws UnexpectedScreen, with the text of the screen, if none appears within `timeout` (ms).
 */
export async function whichScreen<Name extends string>(
  view: View,
  screens: Record<Name, Locator>,
  timeout = 15_000,
): Promise<Name> {
  const names = keys(screens);
  const all = names.map((name) => screens[name].filter({ visible: true }));
  // One wait for all of them, because separate waits would each search the page again and again.
  // eslint-disable-next-line playwright/no-nth-methods -- the first that appears ends the wait
  const any = all.reduce((some, one) => some.or(one)).first();
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const appeared = await comes(any, Math.max(1, end - Date.now())).then(
      () => true,
      () => false,
    );
    if (!appeared) break;
    for (const name of names) if (await isOneShown(screens[name])) return name;
    // The match vanished or became ambiguous; poll again.
    await setTimeout(100);
  }
  throw await unexpected(pageOf(view), names);
}

/** A view, and the name of what it shows. */
export interface Shown<Name extends string> {
  readonly name: Name;
  readonly view: View;
}

/**
 * The same, of screens that may stand in a frame of the page: `screens` locates them in a view. The first name wins, and of
 * its views the page itself.
 */
export async function whichView<Name extends string>(
  page: Page,
  screens: (view: View) => Record<Name, Locator>,
  timeout = 15_000,
): Promise<Shown<Name>> {
  const found = await viewWith(page, screens, timeout);
  if (found === undefined) throw await unexpected(page, keys(screens(page)));
  return found;
}

/** Undefined if none of them comes within so many ms. */
export function viewWith<Name extends string>(
  page: Page,
  screens: (view: View) => Record<Name, Locator>,
  within: number,
): Promise<Shown<Name> | undefined> {
  const names = keys(screens(page));
  const look = async (): Promise<Shown<Name> | undefined> => {
    const views = page.frames().map((view) => ({ view, each: screens(view) }));
    for (const name of names)
      for (const { view, each } of views) if (await isOneShown(each[name])) return { name, view };
    return undefined;
  };
  return lookUntil(page, look, within);
}

async function unexpected(page: Page, expected: readonly string[]): Promise<UnexpectedScreen> {
  return new UnexpectedScreen(withoutQuery(page.url()), await wordsOfScreen(page), expected);
}

/** False if the locator matches two elements or if the window has closed. */
async function isOneShown(screen: Locator): Promise<boolean> {
  return screen.isVisible().catch(() => false);
}

function keys<Name extends string>(record: Record<Name, unknown>): Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}

/** The address without its query, because SAML requests, codes and state tokens travel there. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
