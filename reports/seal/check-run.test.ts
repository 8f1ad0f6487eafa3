/** What a check of a folder must see besides the sealed files: its archive, links, leftovers, and evidence of another run. */
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { RunFiles } from '../keep/run-files.ts';
import { run } from '../testing/killed-run.ts';
import { pixel } from '../testing/sample-run.ts';
import { rezip, sealedRun, type Spoilt } from '../testing/spoilt-run.ts';
import { parseManifest, seal } from './manifest.ts';

test.describe.configure({ mode: 'default' });
const copy = sealedRun();

/** What the checker has to compare with. */
const anchored = {
  'anchors.log': () => [],
  'anchors.log and head': ({ head }: Spoilt) => ['--head', head],
  head: ({ head, reports }: Spoilt) => {
    rmSync(join(reports, 'anchors.log'));
    return ['--head', head];
  },
  nothing: ({ reports }: Spoilt) => {
    rmSync(join(reports, 'anchors.log'));
    return [];
  },
} as const;

const folderCases: Readonly<Record<string, readonly [spoil: (spoilt: Spoilt) => void, said: string]>> = {
  'an archive that was edited': [
    (spoilt) => rezip(spoilt, (all) => all.set('pictures/okta-6-1.png', Buffer.from('x'))),
    'edited          evidence.zip (in it: edited pictures/okta-6-1.png)',
  ],
  'an archive with a file more': [
    (spoilt) => rezip(spoilt, (all) => all.set('pictures/extra.png', pixel)),
    'edited          evidence.zip (in it: inserted pictures/extra.png)',
  ],
  'an archive that was edited and sealed anew': [
    (spoilt) =>
      rezip(spoilt, (all) => {
        all.delete('sp-metadata.xml');
        all.delete('manifest.json');
        all.set('manifest.json', Buffer.from(JSON.stringify(seal(all, {}))));
      }),
    'edited          evidence.zip',
  ],
  'an archive that is garbage': [
    ({ files }) => writeFileSync(files.path('evidence.zip'), 'garbage'),
    'edited          evidence.zip (it is not a ZIP archive, or it is damaged)',
  ],
  'an archive that is empty': [
    ({ files }) => writeFileSync(files.path('evidence.zip'), ''),
    'edited          evidence.zip (it is not a ZIP archive, or it is damaged)',
  ],
  'an archive that is gone': [
    ({ files }) => rmSync(files.path('evidence.zip')),
    'removed         evidence.zip (pack it again: npm run evidence -- --run CHG1)',
  ],
  'bytes behind the archive': [
    ({ files }) => appendFileSync(files.path('evidence.zip'), 'hidden'),
    'edited          evidence.zip (in it: 6 bytes behind its end)',
  ],
  'the archive of another run': [
    (spoilt) => rezip(spoilt, () => undefined, 'CHG2'),
    'renamed         evidence.zip (it holds the run CHG2)',
  ],
  'a half-written file': [
    ({ files }) => writeFileSync(files.path('pictures/okta-6-1.png.part'), 'x'),
    'inserted        pictures/okta-6-1.png.part (half-written, so not sealed)',
  ],
  'a link': [
    ({ files }) => symlinkSync('/etc/hostname', files.path('pictures/extra.png')),
    'inserted        pictures/extra.png (a link to /etc/hostname)',
  ],
  'a link to nothing': [
    ({ files }) => symlinkSync('/nowhere', files.path('notes.txt')),
    'inserted        notes.txt (a link to /nowhere)',
  ],
  'a link in the place of a picture': [
    ({ files }) => {
      renameSync(files.path('pictures/okta-6-1.png'), test.info().outputPath('moved.png'));
      symlinkSync(test.info().outputPath('moved.png'), files.path('pictures/okta-6-1.png'));
    },
    'inserted        pictures/okta-6-1.png (a link to ',
  ],
  'a link in the place of the archive': [
    ({ files }) => {
      renameSync(files.path('evidence.zip'), test.info().outputPath('moved.zip'));
      symlinkSync(test.info().outputPath('moved.zip'), files.path('evidence.zip'));
    },
    'inserted        evidence.zip (a link to ',
  ],
  'an empty folder': [({ files }) => mkdirSync(files.path('traces')), 'inserted        traces/ (an empty folder)'],
  'an empty folder in a folder': [
    ({ files }) => mkdirSync(files.path('pictures/old')),
    'inserted        pictures/old/ (an empty folder)',
  ],
  'a file that does not belong': [
    ({ files }) => writeFileSync(files.path('Thumbs.db'), ''),
    'inserted        Thumbs.db',
  ],
};

for (const [name, [spoil, said]] of Object.entries(folderCases))
  for (const [known, heads] of Object.entries(anchored))
    test(`the check of a folder names ${name} (known: ${known})`, async () => {
      const spoilt = copy();
      spoil(spoilt);
      const { code, output } = await run(spoilt.reports, ['--check', 'CHG1', ...heads(spoilt)]);
      expect(output).toContain('CHG1 is not intact:');
      expect(output).toContain(`\n  ${said}`);
      expect(code).toBe(1);
    });

test('a folder with the name of another change is said to be the evidence of its own', async () => {
  const { reports, files } = copy();
  renameSync(files.folder, join(reports, 'runs', 'CHG2'));
  const { code, output } = await run(reports, ['--check', 'CHG2']);
  expect(output).toContain('renamed         CHG2 (it is the evidence of CHG1)');
  expect(code).toBe(1);
});

// As if evidence.pdf, the last of the chain, had been cut off and the rest sealed anew: the folder looks just like this one.
test('with nothing to compare, the check says that it cannot tell whether the end was cut off', async () => {
  const { reports } = copy();
  rmSync(join(reports, 'anchors.log'));
  const { code, output } = await run(reports, ['--check', 'CHG1']);
  expect(output).toContain('This machine has no anchor of it, so it cannot tell whether files were cut off its end');
  expect(output).toContain('--check CHG1 --head <head>');
  expect(code).toBe(0);
});

test('beside a redacted copy no archive is missed', async () => {
  const { reports, files } = copy();
  rmSync(files.path('evidence.zip'));
  const own = parseManifest(String(files.load('manifest.json')))?.head;
  const redacted = new RunFiles(`${files.folder}-redacted`);
  redacted.save('evidence.json', files.load('evidence.json') ?? '');
  redacted.save('manifest.json', JSON.stringify(seal(redacted.all(), { from: own })));
  expect((await run(reports, ['--check', 'CHG1'])).output).toContain('CHG1 is intact');
});

test('what a stopped run left is swept before the seal', () => {
  const { files } = copy();
  writeFileSync(files.path('notes.json.part'), '{');
  files.tidy();
  expect(existsSync(files.path('notes.json.part'))).toBe(false);
});
