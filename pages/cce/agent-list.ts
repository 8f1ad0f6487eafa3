/**
 * CCE Administration of PCCE: the list of agents, searched for one of them.
 * Words: screenshots of a PCCE 15.0 lab, for the page Agents (Sources, Cisco 16.7).
 * Guesses: the search box, which a list may lack, and that a click on the agent's user name opens the editor.
 */
import type { Locator } from '@playwright/test';
import { whichScreen, whichView } from '../shared/screen/which-screen.ts';
import { control, field, text } from '../shared/words/said.ts';
import { pageOf, type View } from '../shared/view.ts';
import { AgentEditor } from './agent-editor.ts';
import { firstWith, inContent } from './blocks.ts';

/** Milliseconds that the list may take to follow the search. */
const listTakes = 15_000;

export class AgentList {
  /** The page with the list and not an editor: one element to wait for. */
  readonly shown: Locator;
  private readonly searchBoxes: readonly [Locator, Locator];
  private readonly searchButton: Locator;

  constructor(private readonly view: View) {
    // eslint-disable-next-line playwright/no-raw-locators -- one element to wait for
    const body = view.locator('body');
    const title = inContent(text(view, 'Agents', 'Manage Agents', 'List of Agents'));
    const any = inContent(view.getByRole('textbox').or(view.getByRole('searchbox')));
    const named = inContent(view.getByRole('searchbox').or(field(view, 'Search', 'Filter', 'Find')));
    this.searchBoxes = [named.filter({ visible: true }), any.filter({ visible: true })];
    this.searchButton = inContent(control(view, 'Search', 'Go'));
    this.shown = body.filter({ has: title, hasNot: new AgentEditor(view).box });
  }

  /** Opens the editor of this agent. Throws if the list has no row, or several, of that very name. */
  async open(user: string): Promise<AgentEditor> {
    const { view } = this;
    const names = this.namesOf(user);
    const searchBox = await firstWith(...this.searchBoxes);
    if ((await searchBox.count()) === 1) {
      await searchBox.fill(user);
      await searchBox.press('Enter');
      if ((await names.count()) === 0 && (await this.searchButton.count()) === 1) await this.searchButton.click();
    }
    const listed = view.getByRole('document').filter({ has: names });
    await whichScreen(view, { [`the agent ${user}`]: listed }, listTakes);
    // The first name may be the same word, and is no link.
    const name = await firstWith(names.and(view.getByRole('link')), names);
    await name.describe(`the user name ${user} in the list of agents`).click();
    const editor = await this.shownEditor();
    const shown = await editor.userName();
    if (shown.toLowerCase() !== user.toLowerCase())
      throw new Error(`The editor of ${user} shows the user name "${shown}". Nothing was changed.`);
    return editor;
  }

  private async shownEditor(): Promise<AgentEditor> {
    const screens = (view: View) => ({ 'the editor of the agent': new AgentEditor(view).shown });
    const { view } = await whichView(pageOf(this.view), screens, 30_000);
    return new AgentEditor(view);
  }

  /** User names that contain each other are told apart, because the whole text of an element counts. */
  private namesOf(user: string): Locator {
    const whole = new RegExp(String.raw`^\s*${user.replace(/[^\w\s]/g, String.raw`\$&`)}\s*$`, 'i');
    return inContent(this.view.getByText(whole)).filter({ visible: true });
  }
}
