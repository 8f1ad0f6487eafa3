/** Every citation in the repository leads to a section of SOURCES.md, and every screen says where its words come from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..');
/** Folders whose comments cite in no other form. */
const converted = ['.config', 'flows', 'fixtures', 'pages', 'reports'];
/** Folders whose screens have their header elsewhere. */
const withoutHeader: readonly string[] = [];

const section = String.raw`(?:Okta|Cisco|Picture) \d+(?:\.\d+)?[a-z]?`;
const citation = new RegExp(`\\bSources, (${section}(?:(?:, | and | to )${section})*)?`, 'g');
const olderForms = /\b[Ff]acts?(?: of \w+)?,? (?:section )?\d|\b[Ff]igures? \d|\b(?:okta|cisco|parts|screens)\.md\b/g;

const files = ['.config', '.github', 'flows', 'fixtures', 'pages', 'reports', '.']
  .flatMap(filesOf)
  .filter((file) => !file.startsWith('reports/runs/') && file !== 'pages/sources.test.ts');
const sections = new Set(read('pages/SOURCES.md').match(new RegExp(`(?<=^### )${section}$`, 'gm')));

test('the page has sections, and none twice', () => {
  expect(sections.size).toBeGreaterThan(50);
  expect(read('pages/SOURCES.md').match(/^### /gm)).toHaveLength(sections.size);
});

test('every cited section is on the page', () => {
  expect(files.flatMap((file) => missing(file).map((name) => `${file} cites ${name}`))).toEqual([]);
});

test('no comment cites in another form', () => {
  const inForm = files.filter((file) => converted.some((folder) => file.startsWith(`${folder}/`)));
  expect(
    inForm.flatMap((file) => (unwrapped(file).match(olderForms) ?? []).map((found) => `${file}: ${found}`)),
  ).toEqual([]);
});

test('every screen begins with its sentence and the source of its words', () => {
  const screens = files.filter(
    (file) => /^pages\/(?!shared\/)/.test(file) && /^export class \w+(?! extends)\b/m.test(read(file)),
  );
  const silent = screens.filter((file) => !/^\/\*\*(?:(?!\*\/)[^])*\bWords: /.test(read(file)));
  expect(silent.filter((file) => !withoutHeader.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});

function missing(file: string): string[] {
  const text = unwrapped(file);
  const cited = [...text.matchAll(citation)].flatMap(([whole, list]) => list?.split(/, | and | to /) ?? [whole]);
  const documents = text.match(/\bCisco \d{6}\b/g) ?? [];
  return [...cited, ...documents].filter((name) => !sections.has(name));
}

/** The text of a file without the line breaks of its comments. */
function unwrapped(file: string): string {
  return read(file).replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ');
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Text files of a folder and below, as paths from the root; of the root, its own files only. */
function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: folder !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|css|md|yml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
