import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import * as forbidden from './tools/lint/forbidden-code.mjs';
import { shippedBoundaries, testBoundaries, toolBoundaries } from './tools/lint/module-boundaries.mjs';
import { ronde } from './tools/lint/ronde-plugin.mjs';

// Run it through `nx run-many -t lint`: without Nx's project graph the module boundaries are silently not checked.

const specs = ['**/*spec.{ts,tsx}', 'apps/*/src/testing/**/*.ts'];
const shipped = ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'];
const web = ['apps/web/src/**/*.{ts,tsx}'];
const runDirectly = ['infra/**/*.ts', 'tools/**/*.ts', 'e2e/**/*.ts'];
const pure = ['libs/domain/src/**/*.ts', 'libs/contracts/src/**/*.ts', 'apps/worker/src/workflows/**/*.ts'];

const nodeGlobals = [
  ...['console', 'process', 'Buffer', 'URL', 'AbortController', 'AbortSignal', 'fetch'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
];

/** Refused in every file. */
const everywhere = [forbidden.noDefaultExport, forbidden.noEnum];

export default tseslint.config(
  {
    ignores: [
      'apps/web/src/shared/api/schema.d.ts',
      '**/dist/**',
      '**/node_modules/**',
      '**/.nx/**',
      '**/.ronde/**',
      '**/coverage/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { '@nx': nx, 'import-x': importX, ronde },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
        }),
      ],
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'ronde/file-name': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere],
      '@nx/enforce-module-boundaries': ['error', shippedBoundaries],
      'ronde/application-imports': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // Rules that need types; each of them finds lost work rather than style.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: shipped,
    rules: {
      'no-restricted-globals': ['error', forbidden.noConsole],
      'no-restricted-properties': ['error', forbidden.noProcessEnv],
      'ronde/compiled-relative-imports': 'error',
      'ronde/process-imports': 'error',
    },
  },
  {
    files: ['libs/config/src/**/*.ts'],
    rules: { 'no-restricted-properties': 'off', 'ronde/process-imports': 'off' },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', forbidden.noConsole, ...forbidden.sandboxGlobals],
      'no-restricted-properties': ['error', forbidden.noProcessEnv, ...forbidden.noClockNorChance],
      'no-restricted-syntax': ['error', ...everywhere, ...forbidden.noClockReading],
      'ronde/doc-sentence': 'error',
    },
  },
  { files: ['libs/domain/src/**/*.ts'], rules: { 'ronde/domain-imports': 'error' } },
  {
    files: ['apps/worker/src/workflows/**/*.ts'],
    rules: { 'ronde/workflow-imports': 'error', 'max-lines': ['error', { max: 120 }] },
  },
  {
    // The one place that reads the sandbox's clock, which the engine replays; everyone else calls its now().
    files: ['apps/worker/src/workflows/clock.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: web,
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: { 'ronde/web-imports': 'error' },
  },
  { files: ['apps/api/src/**/*.ts'], rules: { 'ronde/feature-imports': 'error' } },
  { files: ['apps/api/src/**/*.controller.ts'], rules: { 'ronde/controller-imports': 'error' } },
  {
    files: [...runDirectly, 'libs/testing/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', toolBoundaries] },
  },
  {
    files: runDirectly,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, forbidden.erasableOnly],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'ronde/direct-relative-imports': 'error',
    },
  },
  {
    files: specs,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...everywhere, forbidden.noSkippedTest],
      '@nx/enforce-module-boundaries': ['error', testBoundaries],
      'ronde/doc-sentence': 'off',
      'ronde/domain-imports': 'off',
      'ronde/process-imports': 'off',
      'ronde/workflow-imports': 'off',
    },
  },
  {
    // The harness of an application's tests and the stories they play: nothing of it runs in production.
    files: ['apps/*/src/testing/**/*.ts', 'apps/*/src/**/stories/**/*.ts'],
    rules: {
      'no-restricted-properties': 'off',
      '@nx/enforce-module-boundaries': ['error', testBoundaries],
    },
  },
  {
    // Builders that tell a story for tests: their names are their sentences.
    files: ['**/stories/**/*.ts'],
    rules: { 'ronde/doc-sentence': 'off' },
  },
  {
    // A migration is one long statement, written once and never edited.
    files: ['libs/persistence/src/migrations/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'ronde/file-name': 'off' },
  },
);
