/**
 * The question before a sign-out.
 * Words: public code that drives Finesse, for "Are you sure you want to sign out?" (Sources, Cisco 6.9); the rest is the
 * same sense in other words.
 */
import { phrase } from '../words/words.ts';

/** For the text of an element too. */
export const signOutQuestion = phrase(
  /\b(sure|want|wish|like|ready|really)( you)?( want)?( to)? (sign|log)[\s-]*(out|off)\b[^?]*\?|^\W*(sign|log)[\s-]*(out|off)( now| anyway| of cisco finesse| of finesse)?\?/,
);
/** A sign-out of others, or one that does more. */
export const moreThanSignOut = phrase(
  /\b(all|every|everybody|everyone|others?|another|agents|users|delet\w+|discard\w*|unsaved|lost|lose)\b/,
);

/** True for words that ask whether this user wants to sign out, and for nothing beyond. */
export function asksToSignOut(words: string): boolean {
  return signOutQuestion.test(words) && !moreThanSignOut.test(words);
}
