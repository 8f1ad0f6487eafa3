/** Redacted text: each form of a name becomes the same placeholder. */
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readConfig } from '../../fixtures/target/settings/config.ts';
import { kinds } from '../../fixtures/evidence/name-patterns.ts';
import { namesToRedact } from '../../fixtures/evidence/names-to-redact.ts';
import { redactor } from './redact.ts';
import { redactKinds } from './redact-settings.ts';

const names = namesToRedact({
  PUBLISHER: 'ccx-pub.acme.com',
  SUBSCRIBER: 'ccx-pub2.acme.com',
  OKTA_ORG: 'acme.okta.com',
  OKTA_DOMAIN: 'acme.com',
  OKTA_ADMIN_USER: 'okta.admin@acme.com',
  SSO_ADMIN: 'c.adams',
  AGENTS: 'apatel:1023,ap:1024',
  ASSIGN_PEOPLE: 'Jörg Müller',
  PLATFORM_USER: 'admin',
});
const both = redactor(names, kinds);

test.describe('the same name in every form is the same placeholder', () => {
  for (const [given, expected] of [
    ['https://ccx-pub.acme.com:8553/ids', 'https://publisher.example:8553/ids'],
    ['CCX-PUB.ACME.COM', 'publisher.example'],
    ['ccx-pub, ccx-pub2', 'publisher, subscriber'],
    ['ccx-public, xccx-pub', 'ccx-public, xccx-pub'],
    ['u=https%3A%2F%2Fccx-pub.acme.com%3A8553', 'u=https%3A%2F%2Fpublisher.example%3A8553'],
    ['u=https%253A%252F%252Fccx-pub%252Eacme.com', 'u=https%253A%252F%252Fpublisher.example'],
    ['acme-admin.okta.com and acme.okta.com', 'okta-org-admin.example and okta-org.example'],
    ['/app/acme_ccxbu15_1/exk1/sso/saml', '/app/okta-org_ccxbu15_1/exk1/sso/saml'],
    ['http://www.okta.com/exk1', 'http://www.okta.com/exk1'],
    ['cucm.acme.com, cucm2.acme.com, CUCM.acme.com', 'host-1.example, host-2.example, host-1.example'],
    ['a%2Fcucm.acme.com', 'a%2Fhost-1.example'],
    ['apatel@acme.com', 'user-4@mail.example'],
    ['login_hint=apatel%40acme.com', 'login_hint=user-4%40mail.example'],
    ['%22apatel%40acme.com%22', '%22user-4%40mail.example%22'],
    ['apatel&#64;acme.com apatel\\u0040acme.com', 'user-4&#64;mail.example user-4\\u0040mail.example'],
    ['mia@partner.org, leo@acme.com, mia@partner.org', 'user-1@mail.example, user-7@mail.example, user-1@mail.example'],
    [
      'verify-agent-c-adams-on-finesse PASSWORD_C_ADAMS c\\.adams',
      'verify-agent-user-3-on-finesse PASSWORD_user-3 user-3',
    ],
    [
      'Jörg Müller J%C3%B6rg%20M%C3%BCller J\\u00f6rg M\\u00fcller J&#246;rg&nbsp;M&#xfc;ller',
      'user-6 user-6 user-6 user-6',
    ],
    ['\\nap\\tap', '\\nuser-5\\tuser-5'],
    ['mapping of an app', 'mapping of an app'],
    ['admin:utils ids', 'admin:utils ids'],
    ['10.1.2.3 and 10.1.2.4, 10.1.2.3', '192.0.2.1 and 192.0.2.2, 192.0.2.1'],
    ['x%3D10.1.2.3', 'x%3D192.0.2.1'],
    ['127.0.0.1:22, 255.255.255.0, version 15.0.1.10000-24', '127.0.0.1:22, 255.255.255.0, version 15.0.1.10000-24'],
    ['[fd00:1::A]:443 fd00:1::a fd00:1:0:0:0:0:0:9', '[2001:db8::1]:443 2001:db8::1 2001:db8::2'],
    ['[::1]:443 at 12:30:45, SHA256:aa:bb:cc:dd', '[::1]:443 at 12:30:45, SHA256:aa:bb:cc:dd'],
  ] as const)
    test(given, () => {
      expect(both.text(given)).toBe(expected);
    });
});

test('hosts alone, users alone', () => {
  const text = 'apatel@acme.com on ccx-pub.acme.com, mia@partner.org at 10.1.2.3, ap@10.1.2.3';
  expect(redactor(names, ['hosts']).text(text)).toBe(
    'apatel@mail.example on publisher.example, mia@partner.org at 192.0.2.1, ap@192.0.2.1',
  );
  expect(redactor(names, ['users']).text(text)).toBe(
    'user-4@acme.com on ccx-pub.acme.com, user-1@mail.example at 10.1.2.3, user-5@10.1.2.3',
  );
});

test('JSON: keys and values, whatever their escapes; numbers stay', () => {
  const value = { 'ccx-pub.acme.com': ['line\nccx-pub\tapatel', { count: 3, none: null, yes: true }] };
  expect(both.json(value)).toEqual({ 'publisher.example': ['line\npublisher\tuser-4', value['ccx-pub.acme.com'][1]] });
});

test('an encoded name is left out: certificates, base64 at any place, deflated SAML in a URL', () => {
  const certificate = Buffer.from('0\u00130\u0011ccx-pub.acme.com0').toString('base64');
  expect(both.text(`<ds:X509Certificate>\n${certificate}\n</ds:X509Certificate>`)).toBe(
    '<ds:X509Certificate>certificate left out: it carries names</ds:X509Certificate>',
  );
  expect(both.text(`-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----`)).not.toContain(
    certificate,
  );
  for (const before of ['', '1', '12'])
    expect(both.text(`state=${Buffer.from(`${before}{"host":"CCX-pub.acme.com"}`).toString('base64')}`)).toBe(
      'state=base64 left out: it carries names',
    );
  const request = deflateRawSync('<samlp:AuthnRequest Issuer="ccx-pub.acme.com"/>').toString('base64');
  expect(both.text(`?SAMLRequest=${encodeURIComponent(request)}&x=1`)).toBe(
    '?SAMLRequest=base64 left out: it carries names&x=1',
  );
  const harmless = Buffer.from('nothing in here that anybody would know').toString('base64');
  expect(both.text(harmless)).toBe(harmless);
});

test('a redacted text stays as it is', () => {
  const once = both.text('apatel@acme.com ccx-pub cucm.acme.com 10.1.2.3 fd00:1::a c.adams');
  expect(both.text(once)).toBe(once);
});

test('a wrong REDACT stops a run before its first step', () => {
  expect(() => readConfig({ REDACT: 'hosts,names' })).toThrow(
    '  - REDACT has the word "names", which is neither hosts nor users',
  );
});

test('REDACT takes hosts and users, and names any other word', () => {
  expect(redactKinds({})).toEqual([]);
  expect(redactKinds({ REDACT: 'users, hosts' })).toEqual(['hosts', 'users']);
  expect(() => redactKinds({ REDACT: 'hosts,names' })).toThrow(
    'REDACT has the word "names", which is neither hosts nor users.',
  );
});
