/** On loopback doubles of the systems: file and note arrive once, whatever happens on the way. */
import { writeFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { attach } from './attach.ts';
import { arrived, kinds, PatientClock, run } from './testing/sample.ts';

interface Fixtures {
  clock: PatientClock;
  system: (kind: (typeof kinds)[keyof typeof kinds]) => Promise<{
    double: ReturnType<(typeof kinds)['ServiceNow']['double']>;
    env: NodeJS.ProcessEnv;
    url: string;
  }>;
}

const test = base.extend<Fixtures>({
  clock: ({}, use) => use(new PatientClock()),
  system: async ({}, use) => {
    const open: { close: () => Promise<void> }[] = [];
    await use(async (kind) => {
      const double = kind.double();
      open.push(double);
      const url = await double.listen();
      return { double, url, env: { ...kind.env, TICKET_URL: url } };
    });
    await Promise.all(open.map((each) => each.close()));
  },
});

for (const [name, kind] of Object.entries(kinds)) {
  test.describe(name, () => {
    test('the archive and a summary arrive; a second time nothing is sent', async ({ system, clock }, info) => {
      const { double, env, url } = await system(kind);
      const evidence = run(info.outputPath(), undefined, kind.change);
      const file = `evidence-${evidence.head.slice(0, 12)}.zip`;

      expect(await attach(evidence, env, clock)).toBe(
        `${file} is on ${kind.change} (${url}${kind.page}), ${kind.word} added`,
      );
      expect(arrived(double).files).toEqual([file]);
      expect(double.attached[0]).toMatchObject(
        name === 'ServiceNow'
          ? { size_bytes: '12', content_type: 'application/zip' }
          : { bytes: Buffer.from('PK first run') },
      );
      expect(arrived(double).notes).toEqual([expect.stringContaining(evidence.head)]);
      expect(arrived(double).notes).toEqual([expect.stringContaining('Invalid [ClientId].')]);

      expect(await attach(evidence, env, clock)).toContain(`and its ${kind.word} were already on ${kind.change}`);
      expect(double.posted).toHaveLength(2);
      expect(clock.slept).toEqual([]);
    });

    test('the pack of another run of the same change is another file and note', async ({ system, clock }, info) => {
      const { double, env } = await system(kind);
      await attach(run(info.outputPath(), 'PK first run', kind.change), env, clock);
      await attach(run(info.outputPath(), 'PK later run', kind.change), env, clock);
      expect(new Set(arrived(double).files).size).toBe(2);
      expect(arrived(double).notes).toHaveLength(2);
    });

    test('an answer that is lost after the work was done: found, not sent twice', async ({ system, clock }, info) => {
      const { double, env } = await system(kind);
      double.loseAnswer(kind.file);
      double.loseAnswer(kind.note);
      const said = await attach(run(info.outputPath(), undefined, kind.change), env, clock);
      expect(said).toContain(`${kind.word} added`);
      expect(arrived(double).files).toHaveLength(1);
      expect(arrived(double).notes).toHaveLength(1);
      expect(clock.slept).toEqual([1000, 1000]);
    });

    test('429 is followed by the wait that the server asks for, in seconds or by date', async ({
      system,
      clock,
    }, info) => {
      const { double, env } = await system(kind);
      double.refuse(kind.file, 1, 429, { 'Retry-After': '7' });
      double.refuse(kind.note, 1, 429, { 'Retry-After': 'Mon, 23 Nov 2026 15:20:30 GMT' });
      await attach(run(info.outputPath(), undefined, kind.change), env, clock);
      expect(clock.slept).toEqual([7000, 23_000]);
      expect(arrived(double)).toMatchObject({ files: { length: 1 }, notes: { length: 1 } });
    });
  });
}

test('503 twice, wherever it strikes', async ({ system, clock }, info) => {
  const { double, env } = await system(kinds.ServiceNow);
  double.refuse(/^GET .*change_request$/, 2, 503, {}, '<html>maintenance</html>');
  double.refuse(/^PATCH/, 2, 503);
  await attach(run(info.outputPath()), env, clock);
  expect(clock.slept).toEqual([1000, 2000, 1000, 2000]);
  expect(arrived(double).notes).toHaveLength(1);
});

test('a file of that name and size with other content is not taken for it', async ({ system, clock }, info) => {
  const { double, env } = await system(kinds.ServiceNow);
  await attach(run(info.outputPath(), 'PK first run'), env, clock);
  const evidence = run(info.outputPath(), 'PK first run');
  writeFileSync(info.outputPath('evidence.zip'), 'PK other run');
  expect(await attach(evidence, env, clock)).toContain('work note was already there');
  expect(arrived(double).files).toHaveLength(2);
});

test('429 for ever ends after a bounded number of tries, and the file that has arrived stays', async ({
  system,
  clock,
}, info) => {
  const { double, env } = await system(kinds['Jira Cloud']);
  double.refuse(kinds['Jira Cloud'].note, Infinity, 429);
  const said = await attach(run(info.outputPath(), undefined, 'OPS-17'), env, clock).catch(String);
  expect(said).toContain('Jira answers 429 to POST /rest/api/3/issue/OPS-17/comment. Tried 6 times in 31 s.');
  expect(said).toContain('run the same command again later: a file or note that has arrived is not sent twice');
  expect(clock.slept).toEqual([1000, 2000, 4000, 8000, 16_000]);
  expect(arrived(double)).toMatchObject({ files: { length: 1 }, notes: { length: 0 } });
});

test('a quota that opens in an hour is not waited for', async ({ system, clock }, info) => {
  const { double, env } = await system(kinds.ServiceNow);
  double.refuse(/^GET/, Infinity, 429, { 'Retry-After': '3300' });
  const said = await attach(run(info.outputPath()), env, clock).catch(String);
  expect(said).toContain('It asks to wait until 2026-11-23 16:15 UTC.');
  expect(clock.slept).toEqual([]);
});

test('nobody listens: tried again, then an error', async ({ system, clock }, info) => {
  const { double, env, url } = await system(kinds.ServiceNow);
  await double.close();
  const said = await attach(run(info.outputPath()), env, clock).catch(String);
  expect(said).toContain(`${new URL(url).host} does not answer (ECONNREFUSED). Tried 6 times in 31 s.`);
});
