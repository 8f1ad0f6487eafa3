/** Messages as Playwright 1.65.1 writes them (colours removed), and the sentence that an operator reads. */
import { expect, test } from '@playwright/test';
import { sentenceOf, thing } from './playwright-message.ts';

const messages: readonly (readonly [string, string])[] = [
  [
    "TimeoutError: locator.click: Timeout 700ms exceeded.\nCall log:\n  - waiting for getByRole('button', { name: 'Register' })\n",
    'The button "Register" is not on the screen within 0.7 s (click).',
  ],
  [
    'TimeoutError: locator.fill: Timeout 15000ms exceeded.\nCall log:\n  - waiting for getByLabel(\'Password\')\n    - locator resolved to <input disabled/>\n    - fill("hunter2")\n  - attempting fill action\n    2 × waiting for element to be visible, enabled and editable\n      - element is not enabled\n    - retrying fill action\n',
    'The field "Password" is not enabled within 15 s (fill).',
  ],
  [
    "Error: locator.click: Error: strict mode violation: getByRole('button', { name: 'Regenerate' }) resolved to 2 elements:\n    1) <button>Regenerate</button>\n\nCall log:\n  - waiting for getByRole('button', { name: 'Regenerate' })\n",
    'The button "Regenerate" is on the screen 2 times and must be there once: nothing was clicked.',
  ],
  [
    'Error: expect(locator).toHaveText(expected) failed\n\nLocator:  getByRole(\'heading\')\nExpected: "World"\nReceived: "Hello"\nTimeout:  500ms\n\nCall log:\n  - Expect "toHaveText"\n',
    'The heading shows "Hello" after 0.5 s, expected "World".',
  ],
  [
    'Error: the star marks the primary node\n\nexpect(locator).toHaveText(expected) failed\n\nLocator: getByRole(\'heading\')\nExpected pattern: /^World/\nReceived string:  "Hello"\nTimeout: 500ms\n\nCall log:\n  - the star\n',
    'The heading shows "Hello" after 0.5 s, expected /^World/ (the star marks the primary node).',
  ],
  [
    "Error: expect(locator).toBeVisible() failed\n\nLocator: getByRole('link', { name: 'Reports' })\nExpected: visible\nTimeout: 500ms\nError: element(s) not found\n\nCall log:\n",
    'The link "Reports" is not on the screen within 0.5 s.',
  ],
  [
    'Error: expect(received).toBe(expected) // Object.is equality\n\nExpected: 2\nReceived: 1',
    'What was read shows 1, expected 2.',
  ],
  [
    'Error: page.goto: net::ERR_CONNECTION_REFUSED at https://ccx-pub.lab.test:8553/idsadmin?SAMLRequest=abc\nCall log:\n  - navigating to\n',
    'https://ccx-pub.lab.test:8553/idsadmin cannot be opened: ERR_CONNECTION_REFUSED.',
  ],
  [
    'TimeoutError: page.waitForEvent: Timeout 300ms exceeded while waiting for event "popup"\n=== logs ===\nwaiting for event "popup"\n',
    'No popup came within 0.3 s.',
  ],
  [
    "Error: locator.waitFor: Test timeout of 1500ms exceeded.\nCall log:\n  - waiting for getByText('Successful') to be visible\n",
    'The text "Successful" is not on the screen within 1.5 s (waitFor).',
  ],
  [
    'UnexpectedScreen: The screen is not the expected one: "Hello" at https://lab.okta.test/. Expected a or b.',
    'The screen is not the expected one: "Hello" at https://lab.okta.test/. Expected a or b.',
  ],
  ['Error: The file is gone.\n    at read (/x.ts:1:2)', 'The file is gone.'],
];

for (const [message, sentence] of messages)
  test(sentence, () => {
    expect(sentenceOf(message)).toBe(sentence);
  });

test('a chain of roles is read from the inside out; what it does not know stays as it is', () => {
  expect(thing("getByRole('row', { name: 'apatel' }).getByRole('button', { name: 'Assign', exact: true })")).toBe(
    'the button "Assign" in the row "apatel"',
  );
  expect(thing("locator('#tab')")).toBe("locator('#tab')");
});
