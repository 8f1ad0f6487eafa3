/**
 * CCX Administration: Reporting Capability View and Administrator Capability View, and the Capabilities of one user in
 * User View: two lists, arrows, Update.
 * Words: UCCX Admin and Operations Guide 15.0, Tools Menu (Sources, Cisco 15.3).
 * Guesses: the titles above a user's two lists; which words the search of User View takes.
 */
import type { Locator, Page } from '@playwright/test';
import { controlOf } from '../shared/words/own-control.ts';
import { textWith } from '../shared/words/said.ts';
import { TwoLists, userEntry, type Patterns } from './two-lists.ts';

export class CapabilityLists {
  readonly shown: Locator;
  private readonly lists: TwoLists;

  constructor(page: Page, capability: 'Reporting' | 'Administrator') {
    this.lists = new TwoLists(page, ...titles[capability]);
    this.shown = this.lists.shown;
  }

  get view(): Locator {
    return this.lists.view;
  }

  /** Where it stands whether the user has it. */
  of(user: string): Locator {
    return this.lists.of(userEntry(user));
  }

  read(user: string): ReturnType<TwoLists['read']> {
    return this.lists.read(userEntry(user));
  }

  give(user: string): Promise<void> {
    return this.lists.give(userEntry(user));
  }

  /** Every user of the view, as it is written there. */
  users(): Promise<readonly string[]> {
    return this.lists.entries();
  }
}

/** User View: a list of users; behind a name, User Configuration with that user's Capabilities. */
export class UserView {
  readonly user: Locator;
  readonly find: Locator;
  private readonly search: Locator;
  private readonly configuration: Locator;
  private readonly lists: TwoLists;

  constructor(page: Page, user: string) {
    const [alone = /(?!)/, beside = /(?!)/] = userEntry(user);
    this.user = page.getByRole('link', { name: alone }).or(page.getByRole('link', { name: beside }));
    // eslint-disable-next-line playwright/no-raw-locators -- the frame of the console may have a search of its own
    const outsideFrame = page.locator(':not(:is(header, nav, aside, footer) *)');
    this.search = page.getByRole('searchbox').or(page.getByRole('textbox')).and(outsideFrame);
    this.find = controlOf(this.search, 'Search', 'Find', 'Go');
    this.lists = new TwoLists(
      page,
      ...['Assigned', 'Selected', 'Current'].map((word) => `${word} Capabilities`),
      'Capabilities assigned',
    );
    const heading = textWith(page, 'Capabilities');
    const list = page.getByRole('listbox').filter({ visible: true });
    this.configuration = page.getByRole('document').filter({ has: heading }).filter({ has: list });
  }

  /** Ends on User Configuration. The search takes a user id or a last name, and a list of few users needs none. */
  async open(user: string): Promise<void> {
    if (!(await this.user.isVisible())) {
      await this.search.fill(user);
      await this.find.click();
    }
    await this.user.click();
    await this.configuration.waitFor();
  }

  get view(): Locator {
    return this.lists.view;
  }

  /** Where it stands whether the user has it. */
  of(): Locator {
    return this.lists.of(reporting);
  }

  read(): ReturnType<TwoLists['read']> {
    return this.lists.read(reporting);
  }

  give(): Promise<void> {
    return this.lists.give(reporting);
  }
}

const reporting: Patterns = [/^reporting$/i, /^(historical )?report/i];

const unified = (...words: readonly string[]): readonly string[] =>
  words.flatMap((each) => [`Unified CCX ${each}`, `Cisco Unified CCX ${each}`]);
const titles = {
  Reporting: unified(
    'Historical Report Users',
    'Historical Report User',
    'Historical Reporting Users',
    'Historical Reporting User',
  ),
  Administrator: unified('Administrator', 'Administrators'),
};
