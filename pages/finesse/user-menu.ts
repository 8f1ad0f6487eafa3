/**
 * Finesse: the user menu, and every way in which signing out may go on: reasons, a dialog that asks once more. Nothing here
 * touches a state or its list.
 * Words: UCCX Finesse user guide 15.0, for Sign Out, its reasons and the key Ctrl+Alt+L; public code that drives Finesse
 * 12.x and later, for the ids, the names of the reasons and the dialog (Sources, Cisco 6.9).
 * Guess: where a desktop has none of the ids, the menu's button is named after the user, or is the banner's only menu that
 * has initials or no words.
 */
import type { Locator, Page } from '@playwright/test';
import { moreThanSignOut, signOutQuestion } from '../shared/questions/asks-to-sign-out.ts';
import { prefer } from '../shared/prefer.ts';
import { control, text } from '../shared/words/said.ts';
import { phrase } from '../shared/words/words.ts';
import { states } from './bars.ts';

const signOut = ['Sign Out', 'Log Out', 'Sign Off', 'Log Off'];
/** Words of other things in the header. A timer stands beside a state. */
const ofOthers = phrase(
  /^\W*(not )?ready\b|\b(talking|reserved|wrap ?up|hold|chat|calls?|dial|messages?|notifications?|help)\b|sign in|\d:\d\d/,
);
/** Initials of a name, or none. */
const initials = phrase(/^\W*[a-z]{0,3}\W*$/);
/** "Sign Out Lunch", not "Sign Out of all devices". */
const reasonOf = phrase(/^\W*(sign|log)[\s-]*(out|off)\s+(?!(of|from|all|and|everywhere|confirmation)\b)\w/);
const prefix = phrase(/^\W*(sign|log)[\s-]*(out|off)\s+/);

interface Reason {
  /** The whole name of its entry. */
  readonly label: string;
  readonly words: string;
}

export class UserMenu {
  /** What opens the menu: the attested id, else the block of the layout that holds it, else words. */
  readonly icon: Locator;
  /** The button that answers "Are you sure you want to sign out?". */
  readonly confirmButton: Locator;
  /** Sign Out and its reasons at the places that the ids tell. */
  readonly own: SignOutEntries;
  /** The same words anywhere. They count only if they were not there before the menu was opened. */
  readonly anywhere: SignOutEntries;

  /** `id`: of the user, whose name the menu's button may bear. */
  constructor(
    private readonly page: Page,
    id?: string,
  ) {
    const bars = page.getByRole('banner');
    /* eslint-disable playwright/no-raw-locators -- attested ids; the roles are not known */
    const apart = page.locator(
      `:not(:is(main, nav, dialog, [role="main"], [role="navigation"], [role="dialog"], ${states}) *, ${states}, :has(${states}))`,
    );
    const block = page.locator('#identity-component').and(apart).filter({ hasNotText: ofOthers, visible: true });
    const menus = bars.locator('[aria-haspopup="menu"], [aria-haspopup="true"]').and(apart).filter({ visible: true });
    const known = page.locator('#identity-menu').and(apart).filter({ hasNotText: ofOthers, visible: true });
    const own = page.locator(':is(#identity-component, [id="Sign Out" i]) *, [id="Sign Out" i]');
    const menu = page.locator(`:not(:is(main, nav, [role="main"], [role="navigation"], ${states}) *, ${states})`);
    /* eslint-enable playwright/no-raw-locators */
    const named = control(page, 'User Options', 'User Menu', ...(id === undefined ? [] : [id])).and(apart);
    this.icon = prefer(page, known, block, named, menus.filter({ hasText: initials }));
    this.own = new SignOutEntries(page, own);
    this.anywhere = new SignOutEntries(page, menu);
    this.confirmButton = confirmation(page);
  }

  async open(): Promise<void> {
    await this.icon.click();
  }

  /** The documented shortcut for Sign Out. */
  async pressKey(): Promise<void> {
    // A report's frame may have the focus, and would keep the key.
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await this.page.keyboard.press('Control+Alt+KeyL');
  }

  async confirm(): Promise<void> {
    await this.confirmButton.click();
  }
}

/** Sign Out and its reasons at one place of the page. */
export class SignOutEntries {
  /** The entry Sign Out. If the menu has reasons, a click on it may do nothing. */
  readonly entry: Locator;
  /** The page while it offers reasons for signing out: one element to wait for. */
  readonly reasonsShown: Locator;
  private readonly reasons: Locator;

  constructor(
    private readonly page: Page,
    place: Locator,
  ) {
    this.entry = text(page, ...signOut)
      .and(place)
      .filter({ visible: true });
    const labelled = page.getByLabel(reasonOf).and(place);
    // Not a list that holds the reasons.
    this.reasons = labelled.filter({ visible: true, hasNot: page.getByLabel(reasonOf) });
    // eslint-disable-next-line playwright/no-raw-locators -- one element for any number of reasons
    this.reasonsShown = page.locator('body').filter({ has: this.reasons });
  }

  /** How many there are. */
  async count(): Promise<number> {
    return (await this.entry.count()) + (await this.reasons.count());
  }

  async signOut(): Promise<void> {
    await this.entry.click();
  }

  /** In the order of the menu. */
  async readReasons(): Promise<Reason[]> {
    const labels = await this.reasons.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    return labels.map((label) => ({ label, words: label.replace(prefix, '').trim() }));
  }

  /** By the words that a person reads, because the entry itself may not listen. */
  async chooseReason({ label, words }: Reason): Promise<void> {
    const entry = this.reasons.and(this.page.getByLabel(label, { exact: true }));
    // eslint-disable-next-line playwright/no-raw-locators -- the entry or what is in it
    const parts = entry.or(entry.locator('*'));
    await text(this.page, words).and(parts).click();
  }
}

/** Inside the dialog that asks, with a role or without one. */
function confirmation(page: Page): Locator {
  const asks = { hasText: signOutQuestion, hasNotText: moreThanSignOut, visible: true };
  const yes = (scope: Page | Locator): Locator => {
    const named = control(
      scope,
      'OK',
      'Yes',
      ...signOut,
      ...signOut.map((each) => `${each} Confirmation ${question} OK`),
    );
    /* eslint-disable playwright/no-raw-locators -- attested name; that it is a button is not */
    const bare = page.locator(':not(:is(button, a, [role="button"]) *)');
    const labelled = scope.locator('[aria-label^="Sign Out Confirmation" i][aria-label$=" ok" i]');
    /* eslint-enable playwright/no-raw-locators */
    return named
      .or(text(scope, 'OK', 'Yes').and(bare))
      .or(labelled)
      .filter({ visible: true });
  };
  const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const innermost = dialogs.filter({ ...asks, hasNot: dialogs });
  /* eslint-disable playwright/no-raw-locators -- a block without a role */
  const blocks = page
    .locator('div, section, article, aside, form')
    .filter(asks)
    .filter({ has: yes(page) });
  const small = blocks.filter({ hasNot: blocks }).filter({ hasNot: page.locator('nav, main, header, iframe') });
  /* eslint-enable playwright/no-raw-locators */
  return yes(prefer(page, innermost, small));
}

const question = 'Are you sure you want to sign out?';
