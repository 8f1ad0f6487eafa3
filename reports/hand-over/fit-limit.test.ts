/** evidence.zip and the limit of the ticket system. */
import { expect, test } from '@playwright/test';
import { environment } from '../../fixtures/environment.ts';
import { unzipped } from '../seal/archive.ts';
import { checkSeal } from '../seal/check-seal.ts';
import { evidenceSettings } from './evidence-settings.ts';
import { fitLimit } from './fit-limit.ts';
import { buildOutputs, type Built } from './build-outputs.ts';
import { picturedStep, sampleEvidence } from '../testing/sample-evidence.ts';

const evidence = sampleEvidence(['cisco-3', 'cisco-4'].map((id) => picturedStep(id)));
const settings = evidenceSettings({ PATH: environment()['PATH'], BROWSER: environment()['BROWSER'] });
const pictures = evidence.steps.flatMap(({ screenshots }) => screenshots);
let own: Built;

// Made once; each test fits it into another limit.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ browser }) => {
  // Each picture differs, because Chromium prints two equal ones sometimes as one, sometimes as two.
  const contents = new Map<string, Buffer>();
  const page = await browser.newPage();
  for (const name of pictures) {
    await page.setContent(
      `<body style="background:repeating-conic-gradient(#c33 0 7deg,#33c,#3c3 11deg);font:40px serif">${name}`,
    );
    contents.set(name, await page.screenshot());
  }
  await page.close();
  own = await buildOutputs(
    new Map([
      ['evidence.json', Buffer.from(JSON.stringify(evidence))],
      ...contents,
      ['video/run.webm', Buffer.alloc(10_000, 'v')],
    ]),
    evidence,
    settings,
  );
});

test('an archive that fits holds the run itself', async () => {
  const { content, manifest, notices } = await fitLimit(own, evidence, 'CHG1', settings);
  expect(manifest).toBe(own.manifest);
  expect(notices).toEqual([]);
  expect([...unzipped(content, 'evidence.zip').files.keys()].sort()).toEqual([...own.files.keys()].sort());
});

test('an archive that does not fit has smaller pictures and no video, a note of both on its page, and a seal of its own', async () => {
  const whole = (await fitLimit(own, evidence, 'CHG1', settings)).content.length;
  const limit = Math.round(whole * 0.4);
  const { content, manifest, notices } = await fitLimit(own, evidence, 'CHG1', { ...settings, limit });
  expect(content.length).toBeLessThanOrEqual(limit);
  expect(notices).toEqual([
    expect.stringMatching(/^To keep evidence\.zip below .*The video stays in the folder.*reduced to/),
  ]);
  const { files, twice } = unzipped(content, 'evidence.zip');
  expect([...files.keys()]).toEqual(expect.arrayContaining(pictures));
  expect(files.has('video/run.webm')).toBe(false);
  expect(String(files.get('index.html'))).toContain('The video stays in the folder of the run.');
  expect(manifest.from).toBe(own.manifest.head);
  expect(checkSeal(files, { anchors: [], head: manifest.head, archive: true, twice }).findings).toEqual([]);
});

test('an archive that can never fit is made all the same, with every picture, and with the notice that it may be refused', async () => {
  const { content, notices } = await fitLimit(own, evidence, 'CHG1', { ...settings, limit: 1000 });
  expect(notices.at(-1)).toMatch(
    /^evidence\.zip is \d.* more than the 0\.0 MB of EVIDENCE_LIMIT_MB: the ticket system may refuse it\./,
  );
  expect([...unzipped(content, 'evidence.zip').files.keys()]).toEqual(expect.arrayContaining(pictures));
});

test('the same files make the same bytes', async () => {
  const again = new Map([...own.files].reverse());
  const { content } = await fitLimit(own, evidence, 'CHG1', settings);
  expect((await fitLimit({ ...own, files: again }, evidence, 'CHG1', settings)).content.equals(content)).toBe(true);
});

test('a PDF that is printed again later is the same file, with the time of the run', async () => {
  const again = await buildOutputs(
    new Map([...own.files].filter(([name]) => name !== 'evidence.pdf')),
    evidence,
    settings,
  );
  expect(again.manifest.head).toBe(own.manifest.head);
  const pdf = own.files.get('evidence.pdf')?.toString('latin1');
  for (const date of ['CreationDate', 'ModDate']) expect(pdf).toContain(`/${date} (D:20260101000100+00'00')`);
});
