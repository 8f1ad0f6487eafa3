/**
 * The settings of the wizard's second step, by their labels on the screen and in its order.
 * Words: Cisco 225814, figures of steps 3 and 4, OKTA side (Sources, Okta 1.6).
 */
export const textSettings = ['Single sign-on URL', 'Audience URI (SP Entity ID)', 'Default RelayState'] as const;

export const checkBoxSettings = ['Use this for Recipient URL and Destination URL'] as const;

export const listSettings = [
  'Name ID format',
  'Application username',
  'Update application username on',
  'Response',
  'Assertion Signature',
  'Signature Algorithm',
  'Digest Algorithm',
  'Assertion Encryption',
] as const;

type Text = (typeof textSettings)[number] | (typeof listSettings)[number];

export type SamlSettings = Record<Text, string> & Record<(typeof checkBoxSettings)[number], boolean>;
