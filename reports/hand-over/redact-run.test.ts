/** A redacted copy holds no name in any form; the run that it is made from does, so the search can find them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { leaksIn } from '../../fixtures/end-to-end/testing/leaks.ts';
import { startLab } from '../../fixtures/lab/lab.ts';
import { runOnLab } from '../../fixtures/end-to-end/testing/lab-run.ts';
import { kinds } from '../../fixtures/evidence/name-patterns.ts';
import { readSpMetadata } from '../../fixtures/notes/saml-metadata.ts';
import { evidenceSchema } from '../evidence.ts';
import { redactRun } from './redact-run.ts';

import { wanted, everyName, picture, writeRun, sample, asMap } from '../testing/named-run.ts';

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

test('a run that cannot be redacted is refused with the reason, and nothing else is touched', async () => {
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
      evidence: 'whole',
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
