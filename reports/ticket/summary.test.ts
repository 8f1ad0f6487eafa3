/** The summary for the ticket, word by word, and its length. */
import { expect, test } from '@playwright/test';
import { evidenceOf, step } from './testing/sample.ts';
import { summary } from './summary.ts';

const head = 'ab'.repeat(32);
const pack = { name: 'evidence-abababababab.zip', bytes: new Uint8Array(1_234_567), sha256: 'cd'.repeat(32) };

test('operator, times, changes, failures with causes, and the head', () => {
  const error = { what: 'SSO Status is\nUnsuccessful.', cause: 'the clocks differ', cure: 'NTP first', layer: 'SAML' };
  const read = { before: 0, after: 1 };
  const madeEarlier = { startedAt: '', read, acted: true, screenshots: [] };
  const steps = [
    step('cisco-1', { acted: true }),
    step('cisco-2', { status: 'already in place', earlier: [madeEarlier] }),
    step('cisco-3', { status: 'already in place' }),
    step('okta-8', { status: 'failed', acted: true, error }),
    step('verify-agent', { number: '', title: 'agent apatel on Finesse', status: 'not reached' }),
  ];
  expect(summary(evidenceOf(steps), head, pack)).toBe(`Single sign-on for CCX with Okta (Cisco 225814)
Change CHG0012345, target sample, operator anna
2026-01-01 00:00:00 UTC to 2026-01-01 00:01:00 UTC
Result: 1 passed, 2 already in place, 1 failed, 1 not reached.

Failed:
- OKTA side 8. The sentence of okta-8
  SSO Status is Unsuccessful.
  Cause: the clocks differ
  Do: NTP first

Changed:
- Cisco side 1. The sentence of cisco-1
- Cisco side 2. The sentence of cisco-2

Attached: evidence-abababababab.zip, 1.2 MB, SHA-256 ${'cd'.repeat(32)}
Evidence head: ${head}
To check it: npm run evidence -- --check evidence-abababababab.zip`);
});

test('a summary of many long steps fits a journal field and ends with the head', () => {
  const error = { what: 'w'.repeat(5000), cause: 'c'.repeat(5000), cure: 'd'.repeat(5000), layer: 'SAML' };
  const failed = Array.from({ length: 9 }, (_, at) => step(`okta-${at}`, { status: 'failed', error }));
  const changed = Array.from({ length: 60 }, (_, at) => step(`cisco-${at}`, { acted: true, title: 't'.repeat(300) }));
  const text = summary(evidenceOf([...failed, ...changed]), head, pack);
  expect(text.length).toBeLessThanOrEqual(3900);
  expect(text).toContain(`Evidence head: ${head}`);
  expect(text).toMatch(/- and \d+ more: see the evidence/);
});

test('nothing was changed', () => {
  const steps = [step('cisco-1', { status: 'already in place' })];
  expect(summary(evidenceOf(steps), head, pack)).toContain('\n\nChanged: nothing\n\n');
});
