import type { Locator, Page } from '@playwright/test';
import { Clients } from './clients.ts';
import { entry } from '../shared/entry.ts';
import { Nodes } from './nodes.ts';
import { Settings } from './settings.ts';

/**
 * IdS admin: the frame with the left pane Nodes, Settings, Clients. Words: UCCE Admin Guide 12.6(2). The title alone
 * does not prove a sign-in (the sign-in page plausibly bears it too), the left pane does. Guess: sign-out is in reach
 * without opening a menu.
 */
export class IdentityServiceManagement {
  readonly heading: Locator;
  readonly nodes: Locator;
  readonly settings: Locator;
  readonly clients: Locator;
  private readonly signOutControl: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByText(/^\s*(Cisco )?Identity Service Management\s*$/).filter({ visible: true });
    this.nodes = entry(page, 'Nodes');
    this.settings = entry(page, 'Settings');
    this.clients = entry(page, 'Clients');
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

  async openClients(): Promise<Clients> {
    const clients = new Clients(this.page);
    await this.clients.click();
    await clients.table.waitFor();
    return clients;
  }

  /** Ends when the left pane is gone: sessions are counted (10 per user), so none may stay behind. */
  async signOut(): Promise<void> {
    await Promise.all([this.nodes.waitFor({ state: 'hidden' }), this.signOutControl.click()]);
  }
}
