import { expect, test } from '@playwright/test';
import { RunbookError } from '../fixtures/errors.ts';
import { explain, explainGlobal } from './explain.ts';

const upload = {
  step: {
    heading: 'Configuration on OKTA IDP Side',
    number: '7',
    title: 'Upload the Metadata',
    console: 'Cisco Identity Service Management',
    screenshots: ['pictures/okta-7-1.png', 'pictures/okta-7-2.png'],
  },
  project: 'configure',
  change: 'CHG0012345',
};
const clicked = {
  message:
    "TimeoutError: locator.click: Timeout 15000ms exceeded.\nCall log:\n  - waiting for getByRole('button', { name: 'Next' })\n",
};

test('an error that nobody foresaw names the picture, the layer and the command that runs the step again', () => {
  expect(explain([clicked], upload)).toEqual({
    what: 'The button "Next" is not on the screen within 15 s (click).',
    cure: 'compare pictures/okta-7-2.png with the document, correct what differs, then run this step again: npm run configure -- -g "OKTA IDP Side 7\\." (with CHANGE=CHG0012345, where its notes are)',
    layer: 'IdS',
  });
});

test('a verification is run again by its title, with what a pattern would read otherwise escaped', () => {
  const step = {
    heading: 'Verify',
    number: '',
    title: 'administrator on CUIC (15.0), publisher',
    console: '',
    screenshots: [],
  };
  const { cure } = explain([clicked], { step, project: 'verify-after', change: 'c' });
  expect(cure).toContain('npm run verify -- -g "administrator on CUIC \\(15\\.0\\), publisher"');
});

test('an explanation is found behind other errors, and as their cause', () => {
  const known = new RunbookError({ what: 'No ACS.', cause: 'IdS not restarted', cure: 'restart it', layer: 'IdS' });
  const message = `RunbookError: ${known.message}`;
  for (const errors of [[clicked, { message }], [{ message: 'Error: outer', cause: { message } }]])
    expect(explain(errors, upload)).toEqual(known.explanation);
});

test('of a timeout the call that was waiting is told', () => {
  const errors = [{ message: '\u001b[31mTest timeout of 1500ms exceeded.\u001b[39m' }, clicked];
  expect(explain(errors, upload).what).toContain('The button "Next"');
});

for (const [message, layer] of [
  ['Error: page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://a.test/', 'TLS'],
  ['Error: page.goto: net::ERR_NAME_NOT_RESOLVED at https://a.test/', 'network'],
] as const)
  test(`${message} is of the layer ${layer}, whatever the console`, () => {
    expect(explain([{ message }], upload).layer).toBe(layer);
  });

test('a file that does not load is named with its line', () => {
  const location = { file: 'flows/a.spec.ts', line: 3, column: 1 };
  expect(explainGlobal({ message: 'SyntaxError: Unexpected token', location }).what).toBe(
    'Unexpected token (flows/a.spec.ts:3)',
  );
});
