import tseslint from 'typescript-eslint';
import { htmlSinks } from './lint/html-sinks.js';
import { roomsRule } from './lint/rooms-rule.js';

const rooms = { rules: { rooms: roomsRule } };

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', '.cache/**', 'test/fixtures/**', 'src/ambient.d.ts'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { newsgloss: rooms },
    rules: {
      'newsgloss/rooms': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // Columns of the pack and tables of the matcher are indexed in loops whose bounds are known.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers in messages are what most template strings here are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The arrow shorthand around a void call reads well and hides nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An index access may be undefined at run time although its type says otherwise: such checks are wanted.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Typed arrays hold plain numbers, which are compared with those of enums: bundlers write these out.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/prefer-literal-enum-member': ['error', { allowBitwiseExpressions: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...htmlSinks],
      // What the longest reach now; these should only fall. Most files have less than 100 lines, most functions less than 10.
      'max-lines': ['error', { max: 290, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 5],
      // Of conditions in one function; most have less than 5. What goes above wants a rule with a name of its own.
      complexity: ['error', 25],
    },
  },
  {
    // The command line speaks to the terminal.
    files: ['src/cli/**', 'src/facts/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests take strings apart by code points on purpose.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-misused-spread': 'off' },
  },
);
