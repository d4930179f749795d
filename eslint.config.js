import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const PURE = ['records', 'assessment', 'matching', 'markdown', 'checks', 'outputs'].map((folder) => `src/${folder}/**/*.ts`);

// The clock is an argument in these layers, so that a verdict can be asked for any date.
const IMPURE_SYNTAX = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Take the day as an argument.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the day as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take the day as an argument.' },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The same input gives the same result.',
  },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'The result depends on the machine: spell the format out.' },
];

const MOCKS = [
  { selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/mock$/i]', message: 'A mock means that a layer leaks.' },
];

export default defineConfig(
  globalIgnores(['dist/', 'lib/', '.astro/', '.assay/', 'test/fixtures/', '**/__snapshots__/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Splitting a text into code points is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      // An empty environment variable is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Registries hold plain values, and hardly a class is written: no method here reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      // What ESLint recommends and neither TypeScript nor its plugin covers.
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-assignment': 'error',
      'no-useless-escape': 'error',
      'preserve-caught-error': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      complexity: ['error', 16],
      'max-depth': ['error', 3],
      'max-params': ['error', 5],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
      'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document'],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'astro:*', 'astro', 'astro/*'] }],
    },
  },
  // Vitest's callbacks hold whole suites: a long one is a table, not a tangle.
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', ...MOCKS] },
  },
  astro.configs['flat/recommended'],
  // The types of a template are checked by `astro check`; here its syntax is.
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/cli/**/*.ts', '*.{js,ts,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['src/site/**/*.{ts,astro}', '**/*.astro/*.ts'], languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  prettier,
);
