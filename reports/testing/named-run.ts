/** A run whose files hold names in every form, for the tests of redaction. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { type Kind } from '../../fixtures/evidence/name-patterns.ts';
import { namesToRedact } from '../../fixtures/evidence/names-to-redact.ts';
import { type Evidence } from '../evidence.ts';

const hosts = [
  'ccx-pub.acme.com',
  'ccx-pub',
  'ccx-sub.acme.com',
  'acme.okta.com',
  'acme-admin.okta.com',
  'cucm.acme.com',
  '10.20.30.40',
];
const users = ['c.adams', 'c-adams', 'apatel', 'okta.admin', 'mia@partner.org', 'uccxapp', 'Jörg Müller'];
export const wanted: Readonly<Record<Kind, ReadonlyMap<string, string>>> = { hosts: asMap(hosts), users: asMap(users) };
export const everyName = new Map([...wanted.hosts, ...wanted.users]);

const names = namesToRedact({
  PUBLISHER: 'ccx-pub.acme.com',
  SUBSCRIBER: 'ccx-sub.acme.com',
  OKTA_ORG: 'acme.okta.com',
  OKTA_DOMAIN: 'acme.com',
  APPLICATION_USER: 'uccxapp',
  OKTA_ADMIN_USER: 'okta.admin@acme.com',
  SSO_ADMIN: 'c.adams',
  AGENTS: 'apatel:1023',
  ASSIGN_PEOPLE: 'Jörg Müller',
});
const certificate = Buffer.from(`0\u0082\u0001${hosts[0] ?? ''}0 and then its key, which is long`).toString('base64');
const pixels = new Uint8Array(40 * 20 * 3).map((_, at) => at % 251);
export const picture = await sharp(pixels, { raw: { width: 40, height: 20, channels: 3 } })
  .png()
  .toBuffer();

/** Writes the files of a run, with names in every place that we could think of. */
export function writeRun(folder: string, evidence: unknown = sample()): void {
  const saml = deflateRawSync('<samlp:AuthnRequest Destination="https://acme.okta.com/app/acme_ccx_1/sso"/>');
  const files: Readonly<Record<string, string | Buffer>> = {
    'evidence.json': JSON.stringify(evidence),
    'index.html': '<h1>ccx-pub.acme.com</h1>',
    'notes.json': JSON.stringify({
      target: 'ccx-pub.acme.com',
      notes: { 'publisher ACS URL': 'https://CCX-PUB.acme.com:8553/x' },
    }),
    'sp-metadata.xml': `<EntityDescriptor entityID="ccx-pub.acme.com"><SPSSODescriptor><X509Certificate>${certificate}</X509Certificate>
      <AssertionConsumerService index="0" Location="https://ccx-pub.acme.com:8553/ids/saml/response/metaAlias/sp"/></SPSSODescriptor></EntityDescriptor>`,
    'transcripts/cisco-1.txt': [
      'admin:show network cluster',
      '10.20.30.40 ccx-pub.acme.com ccx-pub Publisher, cucm.acme.com, ccx-sub.acme.com',
      `Location: https://acme-admin.okta.com/?SAMLRequest=${encodeURIComponent(saml.toString('base64'))}`,
      `token ${Buffer.from('{"sub":"apatel","iss":"https://ccx-pub.acme.com:8553"}').toString('base64url')}`,
      'login_hint=apatel%40acme.com J%C3%B6rg%20M%C3%BCller <b title="Jörg Müller">mia@partner.org</b> uccxapp okta.admin',
    ].join('\n'),
    'pictures/verify-agent-c-adams-1.png': picture,
    'pictures/cisco-1-1.png': picture,
    'traces/verify-agent-c-adams.zip': Buffer.from(zipSync({ 'a.trace': Buffer.from('c.adams') })),
    'video/okta.webm': Buffer.from('frames'),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export function sample(): Evidence {
  const step = {
    heading: 'Verify',
    number: '',
    status: 'failed',
    startedAt: '2026-03-02T00:36:32.000Z',
    durationMs: 1,
  } as const;
  const mask = { x: 0, y: 0, width: 10, height: 10 };
  return {
    schema: 1,
    change: 'CHG0012345',
    target: 'ccx-pub.acme.com',
    operator: 'anna',
    startedAt: '2026-03-02T00:36:30.000Z',
    finishedAt: '2026-03-02T00:37:30.000Z',
    summary: { passed: 0, alreadyInPlace: 0, failed: 2, notApplicable: 0, notReached: 0 },
    names,
    steps: [
      {
        ...step,
        id: 'verify-agent-c-adams',
        title: 'agent c.adams',
        console: 'Finesse',
        read: { before: { 'ccx-sub.acme.com': 'c.adams@acme.com' }, after: 1023 },
        screenshots: ['pictures/verify-agent-c-adams-1.png'],
        masks: [
          [
            { ...mask, kind: 'hosts' },
            { ...mask, x: 20, kind: 'users' },
          ],
        ],
        trace: 'traces/verify-agent-c-adams.zip',
        error: { what: 'c.adams is refused', cure: 'npm run verify -- -g "agent c\\.adams"', layer: 'Okta' },
      },
      {
        ...step,
        id: 'cisco-1',
        title: 'One',
        console: 'VOS command line of ccx-pub.acme.com',
        read: { before: null, after: null },
        screenshots: ['pictures/cisco-1-1.png'],
        transcript: 'transcripts/cisco-1.txt',
      },
    ],
  };
}

export function asMap(all: readonly string[]): ReadonlyMap<string, string> {
  return new Map(all.map((name) => [name, name]));
}
