/**
 * CCE Administration of PCCE: the list of agents, searched for one of them.
 * Words: screenshots of a PCCE 15.0 lab, for the page Agents (Sources, Cisco 16.7).
 * Guesses: the search box, and that a click on the agent's user name opens the editor.
 */
import type { Locator, Page } from '@playwright/test';
import { prefer } from '../shared/prefer.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { control, field, text } from '../shared/words/said.ts';
import { AgentEditor } from './agent-editor.ts';
import { inContent } from './blocks.ts';

/** Milliseconds that the list may take to follow the search. */
const listTakes = 15_000;

export class AgentList {
  /** The page with the list and not an editor: one element to wait for. */
  readonly shown: Locator;
  private readonly searchBox: Locator;
  private readonly searchButton: Locator;

  constructor(private readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- one element to wait for
    const body = page.locator('body');
    const title = text(page, 'Agents', 'Manage Agents', 'List of Agents').and(inContent(page));
    const boxes = page.getByRole('searchbox').or(field(page, 'Search', 'Filter', 'Find'));
    this.searchBox = boxes.and(inContent(page)).filter({ visible: true });
    this.searchButton = control(page, 'Search', 'Go').and(inContent(page));
    const editor = new AgentEditor(page).shown;
    this.shown = body.filter({ has: title, hasNot: editor }).filter({ has: this.searchBox });
  }

  /** Opens the editor of this agent. Throws if the list has no row, or several, of that very name. */
  async open(user: string): Promise<AgentEditor> {
    const { page } = this;
    const editor = new AgentEditor(page);
    await this.searchBox.fill(user);
    await this.searchBox.press('Enter');
    if ((await this.row(user).count()) === 0 && (await this.searchButton.count()) === 1)
      await this.searchButton.click();
    await whichScreen(page, { [`the agent ${user}`]: this.row(user) }, listTakes);
    await this.link(user).click();
    await whichScreen(page, { 'the editor of the agent': editor.shown }, 30_000);
    const shown = await editor.userName();
    if (shown.toLowerCase() !== user.toLowerCase())
      throw new Error(`The editor of ${user} shows the user name "${shown}". Nothing was changed.`);
    return editor;
  }

  /** User names that contain each other are told apart, because the whole text of an element counts. */
  private link(user: string): Locator {
    const row = this.row(user);
    return prefer(this.page, row.getByRole('link').and(this.named(user)), row.locator(this.named(user))).describe(
      `the user name ${user} in the list of agents`,
    );
  }

  private row(user: string): Locator {
    // eslint-disable-next-line playwright/no-raw-locators -- rows of a table, of a grid and of a list at once
    const rows = this.page.locator('tr, [role="row"], li, [role="listitem"]').filter({ visible: true });
    return rows.filter({ has: this.named(user), hasNot: rows }).and(inContent(this.page));
  }

  private named(user: string): Locator {
    const whole = new RegExp(String.raw`^\s*${user.replace(/[^\w\s]/g, String.raw`\$&`)}\s*$`, 'i');
    return this.page.getByText(whole).filter({ visible: true });
  }
}
