import { expect, test } from '@playwright/test';
import type { Row } from '../../fixtures/evidence/planned-step.ts';
import { headOf, linesOf, wrapped } from './table.ts';

const row = (more: Partial<Row>): Row => ({
  ...{ id: 'okta-3', heading: 'Configuration on OKTA IDP Side', number: '3', title: 'On the SAML setting SSO URL' },
  ...{
    at: '2026-11-26T10:00:00.000Z',
    verdict: 'would change',
    wish: '',
    reason: 'It is not what the document wants.',
  },
  ...more,
});
const text = (planned: Row, width = 100): string[] => linesOf(planned, width).map((line) => line.text);

test('of many values those that differ are shown, beside what the document wants', () => {
  const now = { 'Name ID format': 'Unspecified', Response: 'Signed', 'Digest Algorithm': 'SHA256' };
  const lines = text(row({ now, wanted: { ...now, 'Name ID format': 'Transient' } }));
  expect(lines[0]).toMatch(
    /^3\. On the SAML setting SSO URL +Name ID format: +Name ID format: Transient +would change$/,
  );
  expect(lines[1]).toMatch(/^ +Unspecified$/);
  expect(lines.join(' ').replace(/ +/g, ' ')).toContain('and 2 more, as the document wants');
  expect(lines.at(-1)).toBe('      It is not what the document wants.');
});

test('a step that only reads, and whom a step interrupts', () => {
  expect(text(row({ verdict: 'in place', wish: 'the screen opens' }))).toHaveLength(1);
  const disturbing = { now: 'true', wish: 'true', interrupts: 'Whoever signs in there.' };
  expect(text(row(disturbing)).at(-1)).toBe('      Interrupts: Whoever signs in there.');
  expect(text(row({ ...disturbing, verdict: 'in place' })), 'it is not done').toHaveLength(1);
});

test('the words of UCCE and PCCE at the end of a title are not cut', () => {
  const title = 'After the SSO Test is successful, the enable operation is allowed [UCCE: Set Mode: Hybrid, or SSO]';
  expect(text(row({ title, verdict: 'in place' }))).toContain('      UCCE: Set Mode: Hybrid, or SSO');
});

test('why it cannot be read stands below, with what to do', () => {
  const explanation = {
    what: 'The console does not answer.',
    cause: 'it is down',
    cure: 'start it.',
    layer: 'network',
  };
  const lines = linesOf(row({ verdict: 'cannot be read', reason: 'The reading was stopped.', explanation }), 100);
  expect(lines.filter(({ tone }) => tone === 'fault').map((line) => line.text.trim())).toEqual([
    ...['The reading was stopped.', 'The console does not answer.', 'Cause: it is down', 'Do: start it.'],
  ]);
});

test('no line is wider than the console, whatever stands in a cell', () => {
  const url = `https://ccx-pub.example.com:8553/ids/saml/response/${'metaAlias/'.repeat(9)}sp`;
  for (const width of [60, 110]) {
    const lines = [headOf(width).text, ...text(row({ now: url, wanted: `${url}x` }), width)];
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    expect(lines.join('').replace(/\s/g, '')).toContain('metaAlias');
  }
  expect(wrapped('', 10)).toEqual(['']);
});
