/**
 * Finesse: the desktop of an agent or supervisor. Nothing here changes the agent's state.
 * Words: Cisco 225814, figure of the section Verify; Finesse user guides; public extensions, for the ids of the header
 * (Sources, Cisco 6.9).
 * Guess: the wording of the warning before a session ends; only its times are documented.
 */
import type { Locator, Page } from '@playwright/test';
import { Certificates } from './certificates.ts';
import { Gadgets } from './gadgets.ts';
import { Navigation } from './navigation.ts';
import { ReportTabs } from './report-tabs.ts';
import { readWords } from '../shared/words/read-words.ts';
import { phrase } from '../shared/words/words.ts';

const ends = phrase(/(session|token|signed? out)\b.*\b(minutes?|seconds?)\b|session.*\bexpir/);

/** `01:10:25`, `05:25` under one hour, `- -:- -` if it is not known. */
const timer = /\s*((\d+:)?\d{1,2}:\d{2}|-\s?-\s?:\s?-\s?-)\s*$/;

export class Desktop {
  /** The word of the voice channel: a state, or the label of a reason in its place. */
  readonly state: Locator;
  readonly navigation: Navigation;
  readonly tabs: ReportTabs;
  readonly gadgets: Gadgets;
  readonly certificates: Certificates;
  /** The warning 10 and 5 minutes before the refresh token ends, and the countdown of the last minute. */
  readonly sessionEnds: Locator;

  constructor(readonly page: Page) {
    // eslint-disable-next-line playwright/no-raw-locators -- attested ids: the state's text, else the block around it
    this.state = page.locator(
      '#voice-state-select-headerOptionText, body:not(:has(#voice-state-select-headerOptionText)) #agent-voice-state',
    );
    this.navigation = new Navigation(page);
    this.tabs = new ReportTabs(page);
    this.gadgets = new Gadgets(page);
    this.certificates = new Certificates(page);
    this.sessionEnds = page.getByText(ends).filter({ visible: true });
  }

  /** Without the timer beside it. */
  async readState(): Promise<string> {
    return (await readWords(this.state)).replace(timer, '').trim();
  }
}
