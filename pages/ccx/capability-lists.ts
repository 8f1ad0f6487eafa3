/**
 * CCX Administration: Reporting Capability View and Administrator Capability View, and the Capabilities of one user in
 * User View: two lists, arrows, Update.
 * Words: UCCX Admin and Operations Guide 15.0, Tools Menu (Sources, Cisco 15.3).
 * Guesses: the titles above a user's two lists; which words the search of User View takes.
 */
import type { Locator, Page } from '@playwright/test';
import { entry } from '../shared/entry.ts';
import { TwoLists, userEntry, type Patterns } from './two-lists.ts';

export class CapabilityLists {
  readonly shown: Locator;
  private readonly lists: TwoLists;

  constructor(page: Page, capability: 'Reporting' | 'Administrator') {
    const assigned = { Reporting: 'Historical Report(ing)? Users?', Administrator: 'Administrators?' }[capability];
    this.lists = new TwoLists(page, title(`(Cisco )?Unified CCX ${assigned}`));
    this.shown = this.lists.shown;
  }

  read(user: string): ReturnType<TwoLists['read']> {
    return this.lists.read(userEntry(user));
  }

  give(user: string): Promise<void> {
    return this.lists.give(userEntry(user));
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
    this.search = page.getByRole('searchbox').or(page.getByRole('textbox'));
    this.find = entry(page, /^(search|find|go)$/i);
    this.lists = new TwoLists(page, title('((Assigned|Selected|Current) Capabilities|Capabilities assigned)'));
    const heading = page.getByText(/Capabilities/).filter({ visible: true });
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

  read(): ReturnType<TwoLists['read']> {
    return this.lists.read(reporting);
  }

  give(): Promise<void> {
    return this.lists.give(reporting);
  }
}

const reporting: Patterns = [/^reporting$/i, /^(historical )?report/i];

function title(words: string): RegExp {
  // A number of entries may stand behind it.
  return new RegExp(`^\\W*${words}[\\W\\d]*$`, 'i');
}
