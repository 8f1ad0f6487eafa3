/**
 * What the buttons of the Single Sign-On page may ask before they act.
 * Words: PCCE guide 15.0: this console confirms other changes with Yes (Sources, Cisco 16.5).
 * Guesses: that any of these buttons asks, and every word of it.
 */
import type { Sense } from '../shared/questions/question.ts';
import { phrase } from '../shared/words/words.ts';

/** Follows from the change itself. */
const signInAgain = /(sign|log)(ing)?-? ?in again|take(s)? effect|maintenance window|all (agents|supervisors|users)/;

export const ssoQuestions = {
  register: {
    about: phrase(/\bregist(er|ration)|\bcomponents?\b/),
    never: phrase(/(un|de)-?regist/),
    verbs: ['Register'],
  },
  retry: {
    about: phrase(/\bretry|\btry(ing)? again|\bregist(er|ration)/),
    never: phrase(/(un|de)-?regist/),
    verbs: ['Retry', 'Register'],
  },
  test: { about: phrase(/\btest/), verbs: ['Test'] },
} as const satisfies Readonly<Record<string, Sense>>;

export type Mode = 'Non-SSO' | 'Hybrid' | 'SSO';

/** A question that names another mode as the new one is not about this choice. */
export function modeQuestion(mode: Mode): Sense {
  const others = { 'Non-SSO': /hybrid|sso/, Hybrid: /non[- _]?sso|sso/, SSO: /non[- _]?sso|hybrid/ };
  return {
    about: phrase(/\b(mode|hybrid|sso)\b|single sign-?on/),
    besides: phrase(signInAgain),
    never: phrase(new RegExp(String.raw`\b(to|enable|enabling|select(ed)?) (the )?\W?(${others[mode].source})\b`)),
    verbs: ['Set', 'Set Mode', 'Change', 'Change Mode', 'Apply'],
  };
}
