/** The table of a SAML exchange on the evidence page. */
import { expect, test } from '@playwright/test';
import { html } from 'hono/html';
import { samlTables } from './saml-table.ts';
import { sampleStep } from '../testing/sample-evidence.ts';
import type { Markup } from './markup.ts';

const row = (what: string, seen: string, verdict: 'as it should be' | 'deviates' | 'remark' = 'as it should be') => ({
  ...{ what, seen, verdict, wanted: `wanted of ${what}` },
});
const exchange = (about: string, ...rows: ReturnType<typeof row>[]) => ({
  ...{ about, rows, at: '2026-03-02T02:00:00.000Z', deviations: [] },
});

const textOf = async (markup: Markup | readonly Markup[] | undefined): Promise<string> =>
  (await html`${markup}`).toString();

test('a rule that deviates says so in words, with its cause, the text of the console and the step', async () => {
  const deviating = {
    ...exchange('jdoe at ccx1', row('Status', 'Success'), row('Audience', '<x>', 'deviates')),
    deviations: [{ cause: 'the audience is <x>', says: 'status:Success', cure: 'OKTA side step 3' }],
  };
  const page = await textOf(samlTables(sampleStep('okta-8', { saml: [deviating] })));
  expect(page).toContain('SAML exchange of jdoe at ccx1');
  expect(page).toContain('one rule deviates');
  expect(page.replace(/\s+/g, ' ')).toMatch(/<td>deviates: &lt;x&gt;<\/td> <td>wanted of Audience<\/td>/);
  expect(page).toMatch(/the audience is &lt;x&gt;\. The console says: <q>status:Success<\/q> Do: OKTA side step 3/);
});

test('of a further exchange only what differs stands there', async () => {
  const saml = [
    exchange('jdoe at ccx1', row('Status', 'Success'), row('Times', 'a')),
    exchange('jdoe at ccx2', row('Status', 'Success'), row('Times', 'b')),
  ];
  const second = await textOf(samlTables(sampleStep('okta-12', { saml }))[1]);
  expect(second).not.toContain('wanted of Status');
  expect(second.replace(/\s+/g, ' ')).toContain('Left out: 1 rows that are as in the first exchange of this step.');
});

test('a step without an exchange has no table', () => {
  expect(samlTables(sampleStep('okta-8'))).toEqual([]);
});
