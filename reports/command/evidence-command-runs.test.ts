/** `npm run evidence` and the runs that a user names: those it finds, and its messages about the others. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipped } from '../seal/archive.ts';
import { killed, run } from '../testing/killed-run.ts';

test('a change with the name of a folder of code: no code is packed, and the folder of code is no run', async () => {
  const reports = test.info().outputPath('reports');
  mkdirSync(join(reports, 'ticket'), { recursive: true });
  writeFileSync(join(reports, 'ticket', 'api.ts'), 'export {};');
  expect((await run(reports, ['--run', 'ticket'])).output).toBe('There is no run "ticket".\nDo: npm start makes one.');
  const files = killed(reports, 'ticket');
  expect((await run(reports, ['--run', 'ticket'])).code).toBe(0);
  const { files: packed } = unzipped(readFileSync(files.path('evidence.zip')), 'evidence.zip');
  expect([...packed.keys()].filter((name) => name.endsWith('.ts'))).toEqual([]);
  expect((await run(reports, ['--check', 'ticket'])).code).toBe(0);
});

test('a run from before runs had a folder of their own is found by its name, packed and checked where it is', async () => {
  const reports = test.info().outputPath('reports');
  killed(reports, 'CHG1');
  renameSync(join(reports, 'runs', 'CHG1'), join(reports, 'CHG1'));
  const { code, output } = await run(reports, ['--run', 'CHG1']);
  expect(code).toBe(0);
  expect(output).toContain(`Evidence: ${join(reports, 'CHG1', 'index.html')}`);
  expect((await run(reports, ['--check', 'CHG1'])).output).toMatch(/CHG1 is intact: .* \(anchors\.log\)/);
  expect((await run(reports, ['--check', 'CHG1/evidence.zip'])).code).toBe(0);
  expect((await run(reports, ['--run', 'CHG9'])).output).toContain('name one of these: CHG1; or');
});

test('EVIDENCE_KEY signs the head, and the check names the key', async () => {
  const reports = test.info().outputPath('reports');
  killed(reports, 'CHG1');
  const key = test.info().outputPath('key.pem');
  writeFileSync(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect((await run(reports, ['--run', 'CHG1'], { EVIDENCE_KEY: key })).code).toBe(0);
  expect((await run(reports, ['--check', 'CHG1'])).output).toMatch(
    /is intact: 8 files, signed with SHA256:\S{44}, as sealed on/,
  );
});

test('without a browser only the PDF is missing, and can be made later: the old head is a link of the new chain', async () => {
  const reports = test.info().outputPath('reports');
  const files = killed(reports, 'CHG1');
  const without = await run(reports, ['--run', 'CHG1'], { BROWSER: '/nonexistent' });
  expect(without.code).toBe(0);
  expect(without.output).toContain(
    'evidence.pdf is missing: no Chromium was found. Make it later: npm run evidence -- --run CHG1',
  );
  const page = String(files.load('index.html'));
  expect((await run(reports, ['--run', 'CHG1'])).output).toContain('evidence of CHG1, 8 files');
  expect(String(files.load('index.html'))).toBe(page);
  expect((await run(reports, ['--check', 'CHG1'])).code).toBe(0);
  const old = /chain ([0-9a-f]{64})/.exec(without.output)?.[1] ?? '';
  expect(String(files.load('manifest.json'))).toContain(old);
});

test('a .env that cannot be read stops packing, because REDACT would count as not set; a check needs none', async ({}, info) => {
  const reports = info.outputPath('reports');
  killed(reports, 'CHG1');
  const file = info.outputPath('live.env');
  writeFileSync(file, 'REDACT=hosts,users', 'utf16le');
  const env = { ENV_FILE: file };
  expect(await run(reports, ['--run', 'CHG1'], env)).toMatchObject({
    code: 1,
    output: expect.stringMatching(/live\.env is in UTF-16.*\nDo: save it as UTF-8/),
  });
  expect((await run(reports, ['--check', 'CHG1'], env)).output).toContain('removed         manifest.json');
});

test('a command that it cannot do ends in one message, which names the runs', async () => {
  const reports = test.info().outputPath('reports');
  mkdirSync(reports);
  const said = async (...args: string[]) => (await run(reports, args)).output;
  expect(await run(reports, [])).toEqual({ code: 1, output: 'There is no run yet.\nDo: npm start makes one.' });
  killed(reports, 'CHG1');
  mkdirSync(join(reports, 'runs', 'CHG2'));
  killed(reports, 'CHG3').save('evidence.json', '{"schema":1,"steps":[');
  expect(await said('--run', 'CHG9')).toMatch(
    /^There is no run "CHG9"\.\nDo: name one of these: CHG[13], CHG[13]; or /,
  );
  expect(await said('--run', 'CHG2')).toBe(
    'CHG2 holds no evidence.json: no step of it ended.\nDo: run it again with the same number: CHANGE=CHG2 npm start',
  );
  expect(await said('--run', 'CHG3')).toMatch(
    /^The evidence\.json of CHG3 is damaged: .+\nDo: restore it from .+CHANGE=CHG3 npm start$/,
  );
  expect(await said('--chek', 'CHG1')).toMatch(/^Unknown option '--chek'\.\nDo: npm run evidence -- \[.* Runs: CHG/);
  expect(await said('--head', 'abc', '--check', 'CHG1')).toMatch(/^--head "abc" is not a head: .+\nDo: /);
  expect(await said('--run', 'CHG1', '--attach', '--check', 'CHG1')).toMatch(
    /^--check looks and --attach sends: .+\nDo: /,
  );
  expect((await run(reports, ['--run', 'CHG1'], { EVIDENCE_LIMIT_MB: '10MB' })).output).toBe(
    'EVIDENCE_LIMIT_MB is not a number of megabytes, as in 10\nDo: correct .env (.env.example explains each variable).',
  );
  expect((await run(reports, ['--run', 'CHG1'], { EVIDENCE_KEY: '/nonexistent' })).output).toContain(
    'EVIDENCE_KEY names "/nonexistent", which does not exist',
  );
  expect((await run(reports, ['--run', 'CHG1'], { CHANGE: '../CHG1' })).output).toMatch(
    /^CHANGE "\.\.\/CHG1" is not a plain file name: write a number as in CHG0012345: .+\nDo: correct \.env /,
  );
});
