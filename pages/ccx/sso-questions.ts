/**
 * What the buttons of System > Single Sign-On may ask before they act, and how a dialog may report their success.
 * Words: a note on 11.5 says that Enable warns of the maintenance window (Sources, Cisco 15.1).
 * Guesses: all others.
 */
import type { Sense } from '../shared/questions/question.ts';
import { phrase } from '../shared/words/words.ts';

/** Follows from the change itself. */
const signInAgain = /(sign|log)(ing)?-? ?in again|work until|take(s)? effect/;

export const ssoQuestions = {
  register: {
    about: phrase(/\bregist(er|ration)|\bon-?board/),
    never: phrase(/(un|de)-?regist|off-?board/),
    verbs: ['Register'],
    result: phrase(/SSO components are registered successfully/),
  },
  test: {
    // Not "the latest pages".
    about: phrase(/\btest/),
    verbs: ['Test', 'SSO Test', 'Test SSO', 'Test SSO Setup', 'Run'],
  },
  enable: {
    about: phrase(/\benabl(e|ed|es|ing)\b|maintenance window/),
    besides: phrase(signInAgain),
    never: phrase(/disabl/),
    verbs: ['Enable', 'Enable SSO'],
    result: phrase(
      /^(?!.*disabl).*enabled[^.?]{0,20}success|success[^.?]{0,20}enabled|(SSO|single sign.?on) (is|has been|was) (now )?enabled/,
    ),
  },
  disable: {
    about: phrase(/disabl(e|ed|es|ing)\b/),
    besides: phrase(signInAgain),
    never: phrase(/\benabl/),
    verbs: ['Disable', 'Disable SSO'],
    result: phrase(/^(?!.*\benabl).*(disabled[^.?]{0,20}success|success[^.?]{0,20}disabled)/),
  },
} as const satisfies Readonly<Record<string, Sense>>;
