/** A redacted copy holds no name in any form; the run that it is made from does, so the search can find them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { leaksIn } from '../../fixtures/end-to-end/testing/leaks.ts';
import { startLab } from '../../fixtures/lab/lab.ts';
import { runOnLab } from '../../fixtures/end-to-end/testing/lab-run.ts';
import { kinds, type Kind } from '../../fixtures/evidence/name-patterns.ts';
import { namesToRedact } from '../../fixtures/evidence/names-to-redact.ts';
import { readSpMetadata } from '../../fixtures/saml-metadata.ts';
import { evidenceSchema, type Evidence } from '../evidence.ts';
import { redactRun } from './redact-run.ts';

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
const wanted: Readonly<Record<Kind, ReadonlyMap<string, string>>> = { hosts: asMap(hosts), users: asMap(users) };
const everyName = new Map([...wanted.hosts, ...wanted.users]);

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
const picture = await sharp(pixels, { raw: { width: 40, height: 20, channels: 3 } })
  .png()
  .toBuffer();

/** As a run leaves it, with names wherever we could think of. */
function writeRun(folder: string, evidence: unknown = sample()): void {
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

function sample(): Evidence {
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

test('a redacted copy holds no name, in no form; the run itself does', async () => {
  const folder = test.info().outputPath('run');
  writeRun(folder);
  expect(new Set(leaksIn(folder, everyName).map((leak) => leak.replace(/.*: /, '')))).toEqual(
    new Set(everyName.keys()),
  );

  const copy = await redactRun(folder, kinds, test.info().outputPath('copy'));
  expect(leaksIn(copy, everyName)).toEqual([]);
  expect(
    readdirSync(copy, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'cisco-1-1.png',
    'cisco-1.txt',
    'evidence.json',
    'notes.json',
    'sp-metadata.xml',
    'verify-agent-user-3-1.png',
  ]);

  const evidence = evidenceSchema.parse(JSON.parse(readFileSync(join(copy, 'evidence.json'), 'utf8')));
  expect(evidence).toMatchObject({ target: 'publisher.example', names: { hosts: {}, users: {} } });
  for (const name of ['video/okta.webm', 'traces/verify-agent-user-3.zip'])
    expect(evidence.remarks?.join('\n')).toContain(name);
  const [agent, cisco] = evidence.steps;
  expect(agent).toMatchObject({
    id: 'verify-agent-user-3',
    read: { before: { 'subscriber.example': 'user-3@mail.example' }, after: 1023 },
    screenshots: ['pictures/verify-agent-user-3-1.png'],
    masks: [[]],
    missing: ['its trace: names stand in it'],
    error: { what: 'user-3 is refused', cure: 'npm run verify -- -g "agent user-3"', layer: 'Okta' },
  });
  expect(agent).not.toHaveProperty('trace');
  expect(cisco?.missing?.join()).toContain('they are covered whole');
  expect(readFileSync(join(copy, 'pictures/verify-agent-user-3-1.png')).equals(picture)).toBe(false);
  expect(readSpMetadata(readFileSync(join(copy, 'sp-metadata.xml'), 'utf8'))).toMatchObject({
    entityId: 'publisher.example',
    publisherAcs: { url: 'https://publisher.example:8553/ids/saml/response/metaAlias/sp' },
  });
});

for (const [kind, other] of [
  ['hosts', 'users'],
  ['users', 'hosts'],
] as const)
  test(`${kind} alone: ${other} stay, and can be redacted later`, async () => {
    const folder = test.info().outputPath('run');
    writeRun(folder);
    const copy = await redactRun(folder, [kind], test.info().outputPath('copy'));
    expect(leaksIn(copy, wanted[kind])).toEqual([]);
    expect(leaksIn(copy, wanted[other])).not.toEqual([]);
    const again = await redactRun(copy, [other], test.info().outputPath('again'));
    expect(leaksIn(again, everyName)).toEqual([]);
  });

test('what cannot be redacted is said, and nothing else is touched', async () => {
  const folder = test.info().outputPath('run');
  writeRun(folder, { ...sample(), names: undefined });
  await expect(redactRun(folder, kinds, test.info().outputPath('copy'))).rejects.toThrow(
    /does not say which names to replace/,
  );
  writeRun(folder);
  await expect(redactRun(folder, kinds, join(folder, 'redacted'))).rejects.toThrow(/it is in the run itself/);
  const foreign = test.info().outputPath('foreign');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'letter.txt'), 'Dear all');
  await expect(redactRun(folder, kinds, foreign)).rejects.toThrow(/a folder of something else/);
  expect(existsSync(join(foreign, 'letter.txt'))).toBe(true);
  expect(existsSync(join(folder, 'evidence.json'))).toBe(true);
});

test('a run with REDACT leaves a redacted pack beside its own', async () => {
  const lab = await startLab();
  try {
    const { code, output, evidence } = await runOnLab(lab, {
      project: 'configure',
      grep: 'Cisco Side (1|3|6|7|8)\\.',
      env: { REDACT: 'hosts,users' },
    });
    expect(output).toContain('To attach: ');
    expect(code).toBe(0);
    for (const { id, screenshots, masks } of evidence.steps) expect(masks?.length ?? 0, id).toBe(screenshots.length);

    const own = test.info().outputPath('configure', 'run');
    const labs = asMap(['ccx-pub.lab.test', 'ccx-sub.lab.test', 'ccx-pub', 'lab.test', 'appadmin']);
    expect(new Set(leaksIn(own, labs).map((leak) => leak.replace(/.*: /, '')))).toEqual(new Set(labs.keys()));
    expect(leaksIn(`${own}-redacted`, labs)).toEqual([]);
    for (const name of ['index.html', 'evidence.pdf', 'manifest.json', 'evidence.zip', 'junit.xml'])
      expect(existsSync(join(`${own}-redacted`, name)), name).toBe(true);
    expect(existsSync(join(own, 'evidence.zip'))).toBe(false);
  } finally {
    await lab.stop();
  }
});

function asMap(all: readonly string[]): ReadonlyMap<string, string> {
  return new Map(all.map((name) => [name, name]));
}
