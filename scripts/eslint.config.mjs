import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRule } from './lint/import-rule.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const product = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
const pure = ['lib/model/**/*.ts', 'lib/{capture,outreach,polish,relationship,interchange}/**/*.ts'];

const asText = 'What a page says is text, never mark-up: use textContent or JSX.';
const clock = 'Pure code has no clock and no dice: take `now` (or the random source) as an argument.';
const world = 'Pure code takes its world as an argument: the document, the address, the function that fetches.';

const markUp = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment)$/]', message: asText },
  { selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|srcdoc)$/i]', message: asText },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: asText },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", message: asText },
];
const clocks = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']", message: clock },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: clock },
];
const worldGlobals = ['window', 'document', 'location', 'navigator', 'fetch', 'XMLHttpRequest', 'localStorage', 'indexedDB', 'getComputedStyle'];
const browserGlobals = ['browser', 'chrome'].map((name) => ({ name, message: 'Only lib/browser.ts touches the browser: add a function there.' }));

export default defineConfig(
  { ignores: ['node_modules/', '.output*/', '.wxt/', '.cache/', 'demo-output/', 'score-output/', 'coverage/', 'tests/pages/**/*.html'] },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'max-lines': ['error', { max: 300 }],
      'prefer-const': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: product,
    plugins: { project: { rules: { imports: importRule } } },
    rules: {
      'project/imports': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...markUp],
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', ...markUp, ...clocks],
      'no-restricted-globals': ['error', ...browserGlobals, ...worldGlobals.map((name) => ({ name, message: world }))],
    },
  },
  { files: ['lib/browser.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-extraneous-class': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines': ['error', { max: 500 }] } },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-script-url': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
