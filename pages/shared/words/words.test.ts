/** What a matcher of words minds, and what it does not. */
import { expect, test } from '@playwright/test';
import { compare, mentions, phrase, says } from './words.ts';

const same = [
  ...['REGISTER', 'register', ' Register ', 'Register:', 'Register *', 'Register…', 'Register...', '+ Register'],
  ...['Register ›', '» Register', '\u00A0Register\u00A0', '\uE001Register', 'Register (3)', 'Register New'],
  ...['icon Register', 'Register arrow right', 'chevron-right Register', 'Register opens in new tab', '1. Register'],
  ...['Step 2: Register', 'Register (required)', 'Register ▾', '✓ Register'],
];

for (const form of same) test(`"${form}" says Register`, () => expect(says(form, 'Register')).toBe(true));

for (const form of [
  'Register3',
  'Register Components',
  'Unregister',
  'De-register',
  'Registered',
  'Cancel',
  'Do not register',
  '',
])
  test(`"${form}" does not say Register`, () => expect(says(form, 'Register')).toBe(false));

for (const form of ['Single Sign-On', 'Single Sign On', 'single sign‑on', 'SINGLE  SIGN\u00A0ON', 'Single Signon'])
  test(`"${form}" says Single Sign-On`, () => expect(says(form, 'Single Sign-On')).toBe(true));

test('several forms, an apostrophe of any kind, and a digit that goes on', () => {
  for (const form of ['Log out', 'Logout', 'Sign Out', 'sign-out'])
    expect(says(form, 'Log Out', 'Sign Out')).toBe(true);
  for (const form of ["Don't stay", 'Don’t stay', 'Dont stay']) expect(says(form, "Don't stay")).toBe(true);
  expect(says('SAML 20', 'SAML 2')).toBe(false);
  expect(says('SAML 200', 'SAML 2.0')).toBe(false);
});

test('a beginning ends at the end of a word, and words in between stand alone', () => {
  expect(compare('App name * The name that users see', ['App name'], 'begins')).toBe(true);
  expect(compare('App names', ['App name'], 'begins')).toBe(false);
  expect(mentions('Registration FAILED.', 'failed')).toBe(true);
  expect(mentions('Non SSO Mode', 'SSO Mode')).toBe(true);
  expect(mentions('unsuccessful', 'success')).toBe(false);
});

test('a phrase keeps its sense and minds neither case nor kinds of blanks', () => {
  expect(phrase(/registered[^.]{0,9} success/).test('REGISTERED with\u00A0 success')).toBe(true);
  expect(phrase(/x {2}y| *z/).source).toBe('x {2}y| *z');
});

test('a long name that is another one is told at once', () => {
  expect(says(`Register ${'1'.repeat(5_000)} ${'new '.repeat(500)}x`, 'Register')).toBe(false);
});

test('two readings of one text are the same', () => {
  expect(says('SSO Mode', 'SSO MODE')).toBe(true);
  expect(says('Non SSO Mode', 'SSO Mode')).toBe(false);
  expect(says('', '3')).toBe(false);
  expect(says('', ' ')).toBe(true);
});
