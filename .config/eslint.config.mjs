/** Lint: types, Playwright, and the walls of the design (who may import whom stands in rooms.mjs). */
import { join } from 'node:path';
import js from '@eslint/js';
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';
import walls from './walls.mjs';

const oneEnvironment = 'fixtures/environment.ts alone reads the environment: import the value from there.';
const sayWords =
  'Say the words with pages/shared/words/said.ts, the sense of a message with phrase() of words.ts: a string or a pattern minds what a person does not see.';
const readWords =
  'Read it with readWords() of pages/shared/words/read-words.ts: a style sheet changes what innerText gives.';
const written = ':matches(Literal, TemplateLiteral)';
/** Words that are given to Playwright's own finders. */
const handMade = [
  `CallExpression[callee.property.name="getByRole"] > ObjectExpression > Property[key.name="name"] > ${written}`,
  `CallExpression[callee.property.name=/^getBy(Text|Label|Placeholder|Title|AltText)$/] > ${written}.arguments`,
  `CallExpression[callee.property.name=/^(filter|locator)$/] > ObjectExpression > Property[key.name=/^has(Not)?Text$/] > ${written}`,
].map((selector) => ({ selector, message: sayWords }));

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' };

export default tseslint.config(
  {
    ignores: ['node_modules', 'reports/runs', 'test-results', 'fixtures/lab/**/assets'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // The scripts run in Node; tsc knows its globals and checks them.
  { files: ['**/*.mjs', '**/*.cjs'], rules: { 'no-undef': 'off' } },
  // It must run on a Node that is too old: that is what it says.
  { files: ['.config/check-node.cjs'], languageOptions: { ecmaVersion: 2019, sourceType: 'commonjs' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') } },
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      'no-empty-pattern': 'off', // Playwright reads a fixture's needs from its destructured argument
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'no-restricted-syntax': ['error', noEnum],
    },
  },
  {
    files: ['flows/**/*.ts', 'pages/**/*.ts', 'fixtures/**/*.ts', 'reports/**/*.ts'],
    ignores: ['fixtures/lab/**', 'fixtures/bench/**'],
    ...playwright.configs['flat/recommended'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/no-raw-locators': 'error',
      'playwright/no-force-option': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/no-nth-methods': 'error',
      'playwright/no-networkidle': 'error',
      // converge reads back what it wants and throws otherwise: it is the assertion of a step that changes something.
      'playwright/expect-expect': [
        'error',
        {
          assertFunctionNames: ['expect', 'converge', 'observe', 'expectLiveReports'],
          assertFunctionPatterns: ['^expect'],
        },
      ],
      'playwright/no-skipped-test': ['error', { allowConditional: true }],
      'playwright/consistent-spacing-between-blocks': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { walls },
    rules: {
      'walls/imports': 'error',
      'walls/circles': 'error',
      'max-lines': ['error', 200],
    },
  },
  {
    // A probe asserts nothing: it notes what is there. Neither does a sign-in of setup.
    files: ['fixtures/probe/*.spec.ts', 'fixtures/setup/sign-in/*.spec.ts'],
    rules: { 'playwright/expect-expect': 'off', 'playwright/no-conditional-in-test': 'off' },
  },
  // The document's two lists are one file, of three products.
  { files: ['flows/**/*.spec.ts'], rules: { 'max-lines': ['error', 440] } },
  {
    files: ['pages/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noEnum,
        {
          selector: 'CallExpression[callee.name="expect"], ImportSpecifier[imported.name="expect"]',
          message: 'A screen does not assert: return the locator or the value, and expect it in the flow.',
        },
        {
          selector: 'TryStatement',
          message:
            'A screen does not catch: tell expected screens apart with whichScreen (pages/shared/screen/which-screen.ts).',
        },
        ...handMade,
        { selector: 'CallExpression[callee.property.name=/^(innerText|allInnerTexts)$/]', message: readWords },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    ignores: ['fixtures/environment.ts', '.config/*'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: oneEnvironment }],
      'no-restricted-imports': [
        'error',
        { paths: ['node:process', 'process'].map((name) => ({ name, importNames: ['env'], message: oneEnvironment })) },
      ],
    },
  },
);
