/**
 * What the controls of the Single Sign-On page say, what stands beside them, and what they may ask before they act.
 * Words: PCCE guide 15.0: this console confirms other changes with Yes (Sources, Cisco 16.5).
 * Guesses: that any of these buttons asks or reports, and every word of it; what stands beside them.
 */
import type { Sense } from '../shared/questions/question.ts';
import { phrase } from '../shared/words/words.ts';

/** Follows from the change itself. */
const signInAgain = /(sign|log)(ing)?-? ?in again|take(s)? effect|maintenance window|all (agents|supervisors|users)/;

/** What a notice says that only reports, and can only be closed. Whether it is true is told by the rows and by the API. */
const registered = phrase(
  /(components?|machines?)[^.?]{0,30} regist[^.?]{0,20}success|(?<![-\w])regist(ration|ered)[^.?]{0,30}success|success[^.?]{0,20} regist/,
);
const changed = phrase(/mode[^.?]{0,40}(success|(was|has been) (set|changed))|success[^.?]{0,20}mode/);

export const ssoQuestions = {
  register: {
    about: phrase(/\bregist(er|ration)|\bcomponents?\b/),
    never: phrase(/(un|de)-?regist/),
    result: registered,
    verbs: ['Register'],
  },
  retry: {
    about: phrase(/\bretry|\btry(ing)? again|\bregist(er|ration)/),
    never: phrase(/(un|de)-?regist/),
    result: registered,
    verbs: ['Retry', 'Register'],
  },
  test: { about: phrase(/\btest/), verbs: ['Test'] },
} as const satisfies Readonly<Record<string, Sense>>;

export type Mode = 'Non-SSO' | 'Hybrid' | 'SSO';

/** The forms of each entry of Set Mode. */
export const modes: Readonly<Record<Mode, readonly string[]>> = {
  'Non-SSO': ['Non-SSO', 'Non-SSO Mode'],
  Hybrid: ['Hybrid', 'Hybrid Mode'],
  SSO: ['SSO', 'SSO Mode'],
};

/** What may stand beside one of the controls, and what a sentence there is about. */
export const besideControls = {
  words: [
    ...[
      'Register',
      'Test',
      'Retry',
      'Set Mode',
      'Mode',
      'Select',
      'Choose',
      'Step',
      'All',
      ...Object.values(modes).flat(),
    ],
    ...[
      'Status',
      'Last',
      'Not started',
      'Processing',
      'Success',
      'Succeeded',
      'Successful',
      'Completed',
      'Failed',
      'Failure',
    ],
  ],
  about: phrase(/\bcomponents?\b|identity service|single sign-?on|\bsso\b|sign-?in|\bmachines?\b/),
};

/** A question that names another mode as the new one is not about this choice. */
export function modeQuestion(mode: Mode): Sense {
  const others = { 'Non-SSO': /hybrid|sso/, Hybrid: /non[- _]?sso|sso/, SSO: /non[- _]?sso|hybrid/ };
  return {
    about: phrase(/\b(mode|hybrid|sso)\b|single sign-?on/),
    besides: phrase(signInAgain),
    never: phrase(new RegExp(String.raw`\b(to|enable|enabling|select(ed)?) (the )?\W?(${others[mode].source})\b`)),
    result: changed,
    verbs: ['Set', 'Set Mode', 'Change', 'Change Mode', 'Apply'],
  };
}
