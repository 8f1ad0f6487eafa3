/**
 * Finesse: what no walk over a desktop may press: the header with its states, and words of an action.
 * Words: UCCX Finesse user guide 15.0 (Sources, Cisco 6.9).
 */
import { mentions, says } from '../shared/words/words.ts';

/** CSS of the blocks of the states and of their lists, by the ids of the layout. */
export const states =
  '#agent-voice-state, #nonvoice-state-menu, [id^="voice-state"], [id^="nonvoice-state"], [role="option"], [role="listbox"]';
/** CSS of the header's blocks, by role and by the ids of the layout. */
export const header = `header, [role="banner"], #identity-component, ${states}`;

const actions = ['Ready', 'Not Ready', 'Wrap Up', 'Work', 'Exit', 'Close', 'Answer', 'Hold', 'End', 'Transfer', 'Call'];
const anywhere = ['Sign Out', 'Log Out', 'Sign Off', 'Log Off', 'Reset', 'Delete', 'Remove', 'Shutdown'];

/** True for words that change something, and are no name of a page or of a report. */
export function isAction(words: string): boolean {
  return says(words, ...actions) || mentions(words, ...anywhere);
}
