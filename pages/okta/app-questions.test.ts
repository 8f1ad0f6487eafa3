/** Which questions Deactivate and Delete may ask: those about this app and what follows for it, and no others. */
import { expect, test } from '@playwright/test';
import { Question } from '../shared/questions/question.ts';
import { appQuestions } from './app-questions.ts';

const words: readonly (readonly [button: 'deactivate' | 'delete', words: string, verdict: string])[] = [
  ['deactivate', 'Are you sure you want to deactivate this application?', 'asks'],
  ['deactivate', 'Deactivate this app integration? Users will lose access to the app.', 'asks'],
  ['deactivate', 'Do you want to deactivate CCXBU15? Users will not be able to sign in to it. Continue?', 'asks'],
  ['deactivate', 'Assignments of groups are removed from this application. Deactivate it?', 'asks'],
  ['deactivate', 'Are you sure you want to deactivate this user?', 'is another'],
  ['deactivate', 'Deactivate this application? The accounts of all users are deleted.', 'is another'],
  ['deactivate', 'Deactivate this application and every other application of this vendor?', 'is another'],
  ['deactivate', 'Are you sure you want to delete this application?', 'is another'],
  ['deactivate', 'Are you sure you want to activate this application?', 'is another'],
  ['deactivate', 'Deactivate this application? Workflows stop.', 'is another'],
  ['deactivate', 'This application could not be deactivated. Try again?', 'is another'],
  ['deactivate', 'Discard your changes?', 'is another'],
  ['delete', 'Are you sure you want to delete this application? This action cannot be undone.', 'asks'],
  ['delete', 'Deleting an app integration is permanent. Delete the app?', 'asks'],
  ['delete', 'Delete this application? You can’t reactivate it or retrieve its memberships.', 'asks'],
  ['delete', 'Delete this application and the accounts of its users? This cannot be undone.', 'is another'],
  ['delete', 'Delete this user?', 'is another'],
  ['delete', 'Are you sure you want to deactivate this application?', 'is another'],
  ['delete', 'Delete all apps of this label?', 'is another'],
];

for (const [button, sentence, verdict] of words)
  test(`${button}: "${sentence}" ${verdict}`, ({ page }) => {
    expect(new Question(page, appQuestions[button]).native('confirm', sentence)).toBe(verdict);
  });
