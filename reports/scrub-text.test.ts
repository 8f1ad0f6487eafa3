import { expect, test } from '@playwright/test';
import { address, withoutSecrets, withoutTokens } from './scrub-text.ts';

const password = 'Lab "&é%+<\\ s3cret';
const secrets = new Map([
  ['PASSWORD_X', password],
  ['PASSWORD_SHORT', 'Cisc'],
]);
const values = withoutSecrets(secrets);
const words = withoutTokens(secrets);

test('takes the target’s secrets out in every spelling that a text may have', () => {
  const spelt = [
    password,
    encodeURIComponent(password),
    new URLSearchParams({ p: password }).toString(),
    JSON.stringify({ password }),
    '<b>Lab &quot;&amp;é%+&lt;\\ s3cret</b>',
    Buffer.from(`:${password}!`).toString('base64'),
    Buffer.from(password).toString('hex'),
  ];
  for (const text of spelt) expect(values(`before ${text} after`)).toMatch(/^before .*….* after$/);
  for (const text of spelt) expect(values(text)).not.toMatch(/s3cret|czNjcmV0|733363726574/);
});

test('a secret that is a word stays a word', () => {
  expect(values('Cisco Identity Service')).toBe('Cisco Identity Service');
});

test('takes out what a query carries, but not metaAlias, which the document wants noted', () => {
  const acs = 'https://ccx-pub.lab.test:8553/ids/saml/response?metaAlias=/sp';
  expect(values(acs)).toBe(acs);
  expect(values('https://a.test/authorize?code=ab-12&state=xyz%3D&metaAlias=/sp opened')).toBe(
    'https://a.test/authorize?code=…&state=…&metaAlias=/sp opened',
  );
  expect(values('href="/x;jsessionid=AB12?stateToken=q"')).toBe('href="/x;jsessionid=…"');
  expect(values('a redirect to https%3A%2F%2Fa.test%2F%3FSAMLRequest%3DfVLL')).toContain('%3FSAMLRequest%3D…');
});

test('a fingerprint, an id and a value stay in what a step reads', () => {
  const read =
    'ccx-pub.lab.test=SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU http://www.okta.com/exk1fcia6d6EMsf331d8';
  expect(values(read)).toBe(read);
});

test('what a screen says loses everything that looks drawn or encoded, and keeps words, paths and names', () => {
  for (const token of [
    '9F86D081884C7D659A2FEAA0C55AD015',
    'b58d5b75-07d4-5f25-bf59-368a1261a405',
    'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhcGF0ZWwiLCJleHAiOjE3MDB9',
    'kR3v+q0Yc/7pTzW9dLx2mB5nHs8uJe4oQaGf6iV1tKyXwZ0C==',
    '02.id.VphKSUy22DJehh0sassUSTATHdfLvPbvodrtj6UGXY',
  ])
    expect(words(`is ${token} shown`), token).toMatch(/^is (02\.id\.)?(…\.?)+ shown$/);
  for (const text of [
    '/idsadmin/settings/security/keys-and-certificates',
    'http://www.okta.com/exk1fcia6d6EMsf331d8',
    '/admin/app/lab_ccxbu15_1/instance/0oa70xEYNjDi4XTApGwb/panel/general',
    'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
    "getByRole('button', { name: 'Regenerate SAML Certificate' })",
    'administrator-capability-view_reporting_checkbox_2',
  ])
    expect(words(text)).toBe(text);
});

test('an address ends before its query, its fragment and its parameters', () => {
  expect(address('https://a.test:8553/ids/x;jsessionid=1?code=2#state=3')).toBe('https://a.test:8553/ids/x');
});
