import { join } from 'node:path';
import js from '@eslint/js';
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';

/** The walls of the design: who may import whom. Flows know no locator, pages no procedure, the lab no page. */
/** @type {(group: string[], message: string) => import('@typescript-eslint/utils').TSESLint.FlatConfig.Rules} */
const wall = (group, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

export default tseslint.config(
  {
    ignores: ['node_modules', 'reports/runs/', 'test-results', 'fixtures/lab/*/assets'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // The scripts run in Node; tsc knows its globals and checks them.
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } },
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
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
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
    files: ['pages/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: wall(
      ['**/lab/**', '**/flows/**', '**/fixtures/**', '**/reports/**'],
      'Pages know neither the procedure nor the lab: two independent readings of the facts.',
    ),
  },
  {
    files: ['fixtures/lab/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: wall(
      ['**/pages/**', '**/flows/**', '**/reports/**', '**/consoles/**', '**/target/**'],
      'The lab knows neither the pages nor the flows: two independent readings of the facts.',
    ),
  },
  {
    files: ['flows/**/*.spec.ts'],
    rules: wall(
      ['**/lab/**', '**/pages/**', '@playwright/test'],
      'Flows see consoles through fixtures/runbook.ts only.',
    ),
  },
);
