/**
 * IdS admin: the frame with the left pane Nodes, Settings, Clients. Only the pane proves a sign-in, because the sign-in
 * page may bear the same title.
 * Words: UCCE Admin Guide 12.6(2) (Sources, Cisco 1.1).
 * Guess: Sign Out is in reach without opening a menu.
 */
import type { Locator, Page } from '@playwright/test';
import { entry } from '../shared/entry.ts';
import { Nodes } from './nodes.ts';
import { Settings } from './settings.ts';

export class IdentityServiceManagement {
  readonly nodes: Locator;
  private readonly settings: Locator;
  private readonly signOutControl: Locator;

  constructor(private readonly page: Page) {
    this.nodes = entry(page, 'Nodes');
    this.settings = entry(page, 'Settings');
    this.signOutControl = entry(page, /^(sign|log) ?out$/i);
  }

  async openNodes(): Promise<Nodes> {
    const nodes = new Nodes(this.page);
    await this.nodes.click();
    await nodes.table.waitFor();
    return nodes;
  }

  async openSettings(): Promise<Settings> {
    const settings = new Settings(this.page);
    await this.settings.click();
    await settings.idsTrust.waitFor();
    return settings;
  }

  /** Ends when the left pane is gone. No session may stay behind, because a user can have only 10. */
  async signOut(): Promise<void> {
    await Promise.all([this.nodes.waitFor({ state: 'hidden' }), this.signOutControl.click()]);
  }
}
