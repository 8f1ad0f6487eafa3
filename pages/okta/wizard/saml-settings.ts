/**
 * The settings of the wizard's second step, by their labels on the screen and in its order.
 * Words: Cisco 225814, figures of steps 3 and 4, OKTA side (Sources, Okta 1.6).
 */
import { says } from '../../shared/words/words.ts';

export const textSettings = ['Single sign-on URL', 'Audience URI (SP Entity ID)', 'Default RelayState'] as const;

export const checkBoxSettings = ['Use this for Recipient URL and Destination URL'] as const;

/** The entries that the figures show or the document wants: a list is read in these words, however it writes them. */
const entries = {
  'Name ID format': ['Unspecified', 'EmailAddress', 'x509SubjectName', 'Persistent', 'Transient'],
  'Application username': ['Okta username', 'Email', 'Okta username prefix', 'Email prefix', 'Custom', '(None)'],
  'Update application username on': ['Create and update', 'Create only'],
  Response: ['Signed', 'Unsigned'],
  'Assertion Signature': ['Signed', 'Unsigned'],
  'Signature Algorithm': ['RSA-SHA256', 'RSA-SHA1'],
  'Digest Algorithm': ['SHA256', 'SHA1'],
  'Assertion Encryption': ['Unencrypted', 'Encrypted'],
} as const;

export const listSettings = [
  'Name ID format',
  'Application username',
  'Update application username on',
  'Response',
  'Assertion Signature',
  'Signature Algorithm',
  'Digest Algorithm',
  'Assertion Encryption',
] as const satisfies readonly (keyof typeof entries)[];

type Text = (typeof textSettings)[number] | (typeof listSettings)[number];

export type SamlSettings = Record<Text, string> & Record<(typeof checkBoxSettings)[number], boolean>;

/** The entry in the words above, or as the screen has it. */
export function entryOf(list: (typeof listSettings)[number], shown: string): string {
  return entries[list].find((entry) => says(shown, entry)) ?? shown;
}
