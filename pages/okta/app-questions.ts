/**
 * What Okta's Admin Console may ask before it deactivates or deletes an app.
 * Words: Okta's help, "Deactivate app integrations" and "Delete app integrations", for what follows (Sources, Okta 1.11).
 * Guesses: that it asks, and all words of its questions.
 */
import type { Sense } from '../shared/questions/question.ts';
import { phrase } from '../shared/words/words.ts';

/** A sentence with one of these is about more than this app. */
const more = String.raw`\b(other|every|all\s+(apps|applications|integrations)|accounts?|passwords?|profiles?|groups? will be deleted)\b`;

export const appQuestions = {
  deactivate: {
    about: phrase(/\bdeactivat(e|ed|es|ing)\b/),
    never: new RegExp(String.raw`\bdelet|\b(user|person|people|policy|certificate)s?\s*\?|${more}`, 'i'),
    verbs: ['Deactivate', 'Deactivate Application', 'Deactivate App', 'Deactivate app integration'],
    /** Who loses what, and that it can be activated again. */
    follows: new RegExp(
      String.raw`^(?!.*\bdelet)(?!.*${more})(?=.*\b(users?|people|they|assign\w*|dashboards?|access)\b)(?=.*\b(apps?|applications?|integration|it|again)\b)`,
      'i',
    ),
  },
  delete: {
    about: phrase(/\bdelet(e|ed|es|ing)\b.{0,20}\b(app|application|app integration|integration)\b/),
    verbs: ['Delete', 'Delete Application', 'Delete App', 'Delete app integration'],
    /** What was asked for, and that it is for good. */
    follows: new RegExp(
      String.raw`^(?!.*${more})(?=.*(\bdelet\w*\b.{0,20}\b(app|application|integration)\b|undone|permanent|irrevers|reactivat|restor|memberships?))`,
      'i',
    ),
  },
} as const satisfies Readonly<Record<string, Sense>>;
