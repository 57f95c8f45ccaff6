import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// A folder's border is crossed by "#src/…" alone, where everybody sees it.
const foldersAbove = ['../*', '**/../*'];

/** Every rule that is switched off or softened has its reason beside it. */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'playwright-report/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'no-restricted-imports': ['error', { patterns: foldersAbove }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        // A default that covers the rest is a decision, too.
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in texts read well: `${count} talks`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` and `return answer(404);` are the short forms of what returns nothing.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // By code point is how texts are meant to be taken apart here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // What reads text written by people looks for control characters on purpose.
      'no-control-regex': 'off',
      // `_` marks what a signature demands and the function does not need.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },

  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    // In .astro files types are `astro check`'s part: the linter sees every imported component as
    // `any` and would call its use unsafe.
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // All set:html is text of our own making, rendered in src/reading; content never holds HTML.
      'astro/no-set-html-directive': 'off',
    },
  },
  {
    // What talks to a person in a terminal; a test that cannot run says so in one line.
    files: ['src/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Plain JavaScript: configuration, and what an older Node has to be able to read.
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    // Scripts that run before the first paint are counted in bytes: they compare with ==, and a storage may fail.
    files: ['src/browser/**/early-*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'location',
          'localStorage',
          'name',
          'requestAnimationFrame',
          'sessionStorage',
          'setTimeout',
          'URLSearchParams',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { eqeqeq: 'off', 'no-empty': 'off', 'prefer-template': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // A test's own fixture is known to hold what it takes from it; a wrong guess fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/e2e/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: foldersAbove,
          paths: [
            {
              name: '@playwright/test',
              importNames: ['test'],
              message:
                "Import it from './site-test.ts': its pages are opened once their code has started.",
            },
          ],
        },
      ],
    },
  },
);
