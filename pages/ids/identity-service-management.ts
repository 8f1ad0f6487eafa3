/**
 * IdS admin: the frame with the left pane Nodes, Settings, Clients. Only the pane proves a sign-in, because the sign-in
 * page may bear the same title.
 * Words: UCCE Admin Guide 12.6(2) (Sources, Cisco 1.1).
 * Guesses: the words of Sign Out, and that it is in reach without opening a menu.
 */
import type { Locator, Page } from '@playwright/test';
import { entryOf, groupWith } from '../shared/menu.ts';
import { signOutControl } from '../shared/words/sign-out-control.ts';
import { Nodes } from './nodes.ts';
import { Settings } from './settings.ts';
import { comes } from '../shared/screen/comes.ts';

export class IdentityServiceManagement {
  readonly nodes: Locator;
  private readonly settings: Locator;
  /** All of the screen, because no document says where it is. */
  readonly signOutControl: Locator;

  constructor(private readonly page: Page) {
    const pane = groupWith(page, 'Nodes', 'Settings');
    this.nodes = entryOf(pane, 'Nodes');
    this.settings = entryOf(pane, 'Settings');
    this.signOutControl = signOutControl(page, 'Sign Out', 'Log Out');
  }

  async openNodes(): Promise<Nodes> {
    const nodes = new Nodes(this.page);
    await this.nodes.click();
    await comes(nodes.table);
    return nodes;
  }

  async openSettings(): Promise<Settings> {
    const settings = new Settings(this.page);
    await this.settings.click();
    await comes(settings.idsTrust);
    return settings;
  }
}
