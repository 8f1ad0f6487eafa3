/** Every wall of the lint bites: one offending snippet each, and neighbours that are free to pass. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..');
// Rules that ask for types need the whole program: what is tested here does without.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(import.meta.dirname, 'eslint.config.mjs'),
  overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
});

async function lint(file: string, code: string): Promise<string> {
  const results = await eslint.lintText(code, { filePath: join(root, file) });
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message }) => `${String(ruleId)}: ${message}`)
    .join('\n');
}

const screen = "import type { Page } from '@playwright/test';\nexport const title = async (page: Page) => ";
const found = (...finders: string[]) => `${screen}[${finders.map((finder) => `page.${finder}`).join()}];`;
const bites: readonly [wall: string, file: string, code: string, says: string][] = [
  [
    'a flow that uses a console',
    'flows/new.spec.ts',
    "import '../fixtures/consoles/ccx/ccx-admin.ts';",
    'A flow imports',
  ],
  ["a flow with Playwright's test", 'flows/new.spec.ts', "import { test } from '@playwright/test';", 'A flow imports'],
  ['a page that knows the errors', 'pages/ids/new.ts', "import '../../fixtures/errors.ts';", 'Pages import pages only'],
  [
    'a page that asks for a type of the lab',
    'pages/ids/new.ts',
    "export type A = import('../../fixtures/lab/people.ts').Person;",
    'Pages import pages only',
  ],
  [
    'a lab that looks at a page',
    'fixtures/lab/okta/admin/new.ts',
    "export * from '../../../../pages/okta/toolkit/locate.ts';",
    'The lab imports the lab only',
  ],
  [
    "a console of the lab in another's room",
    'fixtures/lab/finesse/new.ts',
    "import '../ids/saml/saml.ts';",
    "The lab's finesse does not import",
  ],
  [
    'a console that knows the lab',
    'fixtures/consoles/new.ts',
    "export const lab = import('../lab/lab.ts');",
    'Consoles behave the same',
  ],
  [
    'a report that uses a console',
    'reports/page/new.ts',
    "import '../../fixtures/consoles/ids/ids-admin.ts';",
    'Evidence and reports import',
  ],
  ['a kernel with needs', 'fixtures/errors.ts', "import './notes/notes.ts';", 'The kernel'],
  [
    'a fixture that reaches for a report',
    'fixtures/target/new.ts',
    "import '../../reports/evidence.ts';",
    'Nothing under fixtures imports reports',
  ],
  ['a product that uses test support', 'fixtures/watch/new.ts', "import './testing/hands.ts';", 'Test support'],
  [
    'a mutant that knows a page',
    'fixtures/mutants/kinds/new.ts',
    "import '../../../pages/ids/sign-in.ts';",
    'A mutant is written without a look',
  ],
  [
    'a console that knows the mutants',
    'fixtures/consoles/new.ts',
    "import '../mutants/choose.ts';",
    'Mutants are played',
  ],
  [
    'a circle',
    'fixtures/steps/converge.ts',
    "import type { test } from '../runbook.ts';",
    'A circle: fixtures/steps/converge.ts → fixtures/runbook.ts → fixtures/steps/converge.ts',
  ],
  [
    'a screen that asserts',
    'pages/ids/new.ts',
    `${screen}{ expect(await page.title()).toBe('a'); };`,
    'A screen does not assert',
  ],
  [
    'a screen that catches',
    'pages/ids/new.ts',
    `${screen}{ try { return await page.title(); } catch { return ''; } };`,
    'A screen does not catch',
  ],
  [
    'a second reader of the environment',
    'fixtures/notes/new.ts',
    "export const change = process.env['CHANGE'];",
    'fixtures/environment.ts alone',
  ],
  [
    'a second reader by import',
    'reports/new.ts',
    "import { env } from 'node:process';\nexport const change = env['CHANGE'];",
    'fixtures/environment.ts alone',
  ],
  [
    'a configuration that reads the environment itself',
    'playwright.config.ts',
    "export const change = process.env['CHANGE'];",
    'fixtures/environment.ts alone',
  ],
  [
    'a file that nobody reads to its end',
    'reports/page/new.ts',
    'export {};\n'.repeat(201),
    'File has too many lines (201)',
  ],
  [
    'a flow that is longer than the document',
    'flows/new.spec.ts',
    'export {};\n'.repeat(441),
    'File has too many lines (441)',
  ],
  ['an enum', 'pages/ids/new.ts', 'export enum Colour { Red }', 'Use a union of strings'],
];

for (const [wall, file, code, says] of bites)
  test(`lint refuses ${wall}`, async () => {
    expect(await lint(file, code)).toContain(says);
  });

test('lint refuses words that a screen says by itself, and text that a style sheet changed', async () => {
  const finders =
    "getByRole('a', { name: 'b' }) getByRole('a', { name: /b/, exact: true }) getByText('b') getByLabel(/b/) getByTitle('b').first() getByRole('a').filter({ hasText: 'b' }) getByRole('a').filter({ hasNotText: /b/ })".split(
      /(?<=\)) (?=get)/,
    );
  expect((await lint('pages/ids/new.ts', found(...finders))).match(/Say the words/g)).toHaveLength(finders.length);
  expect(await lint('pages/ids/new.ts', found("getByRole('a').allInnerTexts()"))).toContain('Read it with readWords()');
});

const passes: readonly [what: string, file: string, code: string][] = [
  [
    'a flow on the runbook, 440 lines long',
    'flows/new.spec.ts',
    `import '../fixtures/runbook.ts';\n${'export {};\n'.repeat(439)}`,
  ],
  [
    'a test of a page on the lab',
    'pages/ids/new.test.ts',
    "import '../../fixtures/lab/lab.ts';\nimport '../okta/testing/idx.ts';",
  ],
  [
    'a console of the lab on the cluster',
    'fixtures/lab/finesse/new.ts',
    "import '../web/oauth-client.ts';\nimport '../web/xml.ts';",
  ],
  [
    'a screen that finds by roles, by a sense and by words of a caller',
    'pages/ids/new.ts',
    "import type { Page } from '@playwright/test';\nimport { phrase } from '../shared/words/words.ts';\n" +
      "export const rows = (page: Page, login: RegExp) =>\n  page.getByRole('row', { name: login, selected: true }).filter({ hasText: phrase(/is done/) }).or(page.getByText(login));",
  ],
  [
    'a test of a screen that finds by its own means',
    'pages/ids/new.test.ts',
    found("getByRole('button', { name: 'Register' }).innerText()"),
  ],
  [
    'a report on evidence and errors',
    'reports/page/new.ts',
    "import '../../fixtures/evidence/attachments.ts';\nimport '../../fixtures/errors.ts';",
  ],
  [
    'a proof that runs everything',
    'fixtures/end-to-end/testing/new.ts',
    "import '../../../reports/evidence.ts';\nimport '../../lab/lab.ts';",
  ],
];

for (const [what, file, code] of passes)
  test(`lint lets pass ${what}`, async () => {
    expect(await lint(file, code)).not.toMatch(/walls|max-lines|no-restricted-syntax/);
  });

test('every file that these snippets import exists, so that no row passes because of a wrong path', () => {
  const imported = [...bites, ...passes].flatMap(([, file, code]) =>
    [...code.matchAll(/'(\.[^']+\.ts)'/g)].map(([, name = '']) => join(dirname(file), name)),
  );
  expect(imported).toContain(join('fixtures', 'lab', 'lab.ts'));
  expect(imported.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
