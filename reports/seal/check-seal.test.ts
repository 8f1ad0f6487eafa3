/** Every way in which somebody may change sealed evidence, with and without an anchor outside of it. */
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Files } from '../files.ts';
import { manifestName } from '../at-end/outputs.ts';
import {
  ids,
  contents,
  withPage,
  withManifest,
  manifestOf,
  anchorOf,
  edit,
  madeAnew,
  swapped,
  elsewhere,
  renamed,
  named,
  whole,
  picture,
  last,
  none,
  logged,
  quoted,
} from '../testing/sealed-run.ts';
import { checkSeal } from './check-seal.ts';
import { chainBeforePage, seal, sha256 } from './manifest.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519').privateKey;

test('evidence that nobody touched is intact, and the check names its anchor', () => {
  expect(checkSeal(whole, none)).toMatchObject({ findings: [], anchor: undefined });
  expect(checkSeal(whole, logged)).toMatchObject({ findings: [], anchor: { run: 'CHG1' } });
  expect(checkSeal(whole, quoted)).toMatchObject({ findings: [], anchor: 'given' });
});

test('the order is that of the document, the page and the PDF come last', () => {
  expect(manifestOf(whole).files.map(({ path }) => path)).toEqual([
    'evidence.json',
    ...ids.flatMap((id) => [`transcripts/${id}.txt`, `pictures/${id}-1.png`]),
    'junit.xml',
    'index.html',
    'evidence.pdf',
  ]);
});

test.describe('the folder alone names', () => {
  const cases: Readonly<Record<string, readonly [Files, readonly string[]]>> = {
    'a file that was edited': [edit(whole, picture, 'another'), [`edited ${picture}`]],
    'a file that was removed': [edit(whole, picture, undefined), [`removed ${picture}`]],
    'the last file, removed': [edit(whole, 'evidence.pdf', undefined), ['removed evidence.pdf']],
    'a file that was inserted': [edit(whole, 'pictures/okta-9-1.png', 'new'), ['inserted pictures/okta-9-1.png']],
    'two files that changed places': [
      edit(edit(whole, picture, 'picture of okta-8'), last, 'picture of cisco-3'),
      [`reordered ${picture}`, `reordered ${last}`],
    ],
    'entries of the manifest that changed places': [
      withManifest(contents(), { ...manifestOf(whole), files: swapped(manifestOf(whole).files, 2, 4) }),
      [`reordered ${picture}`, 'reordered pictures/cisco-1-1.png', 'edited manifest.json'],
    ],
    'the same, in a manifest made anew': [
      madeAnew(whole, (entries) => swapped(entries, 2, 4)),
      [`reordered ${picture}`, 'reordered pictures/cisco-1-1.png'],
    ],
    'the end, cut off with its entries': [
      withManifest(edit(edit(contents(), 'evidence.pdf', undefined), 'index.html', undefined), {
        ...manifestOf(whole),
        files: manifestOf(whole).files.slice(0, -2),
      }),
      ['cut off index.html', 'cut off manifest.json'],
    ],
    'a picture, removed with its entry': [madeAnew(edit(whole, picture, undefined)), [`removed ${picture}`]],
    'a manifest made anew, where the page still quotes the old chain': [
      withManifest(edit(contents(), picture, 'another')),
      ['edited index.html'],
    ],
    'an entry that was edited': [
      withManifest(contents(), {
        ...manifestOf(whole),
        files: manifestOf(whole).files.map((entry) =>
          entry.path === picture ? { ...entry, sha256: sha256(Buffer.from('another')) } : entry,
        ),
      }),
      [`edited ${picture}`, 'edited manifest.json'],
    ],
    'a file that has another name, in the manifest too': [
      withManifest(renamed(contents()), {
        ...manifestOf(whole),
        files: manifestOf(whole).files.map((entry) => (entry.path === picture ? { ...entry, path: elsewhere } : entry)),
      }),
      [
        ...[elsewhere, 'transcripts/okta-8.txt', last, 'junit.xml'].map((name) => `reordered ${name}`),
        `removed ${picture}`,
        'edited manifest.json',
      ],
    ],
    'a manifest that is missing': [edit(whole, manifestName, undefined), [...['removed manifest.json']]],
    'a manifest that is damaged': [edit(whole, manifestName, '{"schema":1,'), ['edited manifest.json']],
    'evidence.json that is damaged': [edit(whole, 'evidence.json', '{"schema":1,'), ['edited evidence.json']],
  };
  for (const [name, [files, findings]] of Object.entries(cases))
    test(name, () => {
      expect(named(checkSeal(files, none).findings)).toEqual(findings);
    });
});

test.describe('the anchor names, though manifest and page were made anew', () => {
  const cut = madeAnew(edit(edit(whole, 'evidence.pdf', undefined), 'index.html', undefined));
  const cases: Readonly<Record<string, readonly [Files, string]>> = {
    'a file that was edited': [madeAnew(edit(whole, picture, 'another')), `edited ${picture}`],
    'a file that was removed': [madeAnew(edit(whole, 'junit.xml', undefined)), 'removed junit.xml'],
    'a file that was inserted': [madeAnew(edit(whole, 'video/run.webm', 'new')), 'inserted video/run.webm'],
    'entries that changed places': [madeAnew(whole, (entries) => swapped(entries, 2, 4)), `reordered ${picture}`],
    'the page, cut off': [cut, 'cut off index.html'],
    'the PDF, cut off': [cut, 'cut off evidence.pdf'],
  };
  for (const [name, [files, finding]] of Object.entries(cases))
    test(name, () => {
      expect(named(checkSeal(files, logged).findings)).toContain(finding);
      // The head in the ticket cannot name the file. It only shows that some file was changed.
      expect(checkSeal(files, quoted).findings).not.toEqual([]);
    });
  test('and without it, a file cut off the end is not missed', () => {
    const shorter = madeAnew(edit(whole, 'evidence.pdf', undefined));
    expect(named(checkSeal(shorter, none).findings)).toEqual([]);
    expect(named(checkSeal(shorter, logged).findings)).toEqual(['cut off evidence.pdf', 'edited manifest.json']);
  });
});

test('a head from before a file was added names that file', () => {
  const { head } = manifestOf(madeAnew(edit(whole, 'evidence.pdf', undefined)));
  expect(named(checkSeal(whole, { anchors: [], head }).findings)).toEqual(['inserted evidence.pdf']);
});

test('a run that went on is measured by its newest seal: an older state of it is not the evidence', () => {
  const newer = withManifest(withPage(edit(contents(), 'pictures/okta-8-1.png', 'picture of the second run')));
  const anchors = [anchorOf(manifestOf(whole)), anchorOf(manifestOf(newer))];
  expect(checkSeal(newer, { anchors }).findings).toEqual([]);
  expect(named(checkSeal(whole, { anchors }).findings)).toContain(`edited ${last}`);
  // An archive that was attached to the ticket after the first run is still intact.
  expect(checkSeal(whole, { anchors, archive: true }).findings).toEqual([]);
});

test('evidence made from other evidence carries the head of that, and cannot pass for another’s', () => {
  const files = contents();
  const from = 'a'.repeat(64);
  files.set('index.html', Buffer.from(`<code id="chain">${chainBeforePage(files, from)}</code>`));
  const copy = withManifest(files, seal(files, { from }));
  expect(checkSeal(copy, none).findings).toEqual([]);
  const relabelled = withManifest(files, { ...manifestOf(copy), from: 'b'.repeat(64) });
  expect(named(checkSeal(relabelled, none).findings)).toEqual(['edited manifest.json']);
});

test.describe('a signature', () => {
  const signed = withManifest(contents(), seal(contents(), { key: privateKey }));
  const anchors = [anchorOf(manifestOf(signed))];
  const { head } = manifestOf(signed);

  test('that fits is intact', () => {
    expect(checkSeal(signed, { anchors }).findings).toEqual([]);
  });
  test('of another head is wrong', () => {
    const { signature } = seal(edit(contents(), picture, 'another'), { key: privateKey });
    const wrong = withManifest(contents(), {
      ...manifestOf(signed),
      ...(signature === undefined ? {} : { signature }),
    });
    expect(named(checkSeal(wrong, none).findings)).toEqual(['wrong signature manifest.json']);
  });
  test('by another key is wrong for whoever knows the first', () => {
    const again = withManifest(contents(), seal(contents(), { key: other }));
    expect(checkSeal(again, { anchors: [], head }).findings).toEqual([]);
    expect(named(checkSeal(again, { anchors }).findings)).toEqual(['wrong signature manifest.json']);
  });
  test('that was taken away is missed', () => {
    expect(named(checkSeal(withManifest(contents(), seal(contents(), {})), { anchors }).findings)).toEqual([
      'wrong signature manifest.json',
    ]);
  });
});
