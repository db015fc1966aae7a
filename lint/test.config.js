// Our own rules alone, without types: what test/unit/lint runs on invented files.
import tseslint from 'typescript-eslint';
import { htmlSinks } from './html-sinks.js';
import { roomsRule } from './rooms-rule.js';

export default [
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { newsgloss: { rules: { rooms: roomsRule } } },
    rules: { 'newsgloss/rooms': 'error', 'no-restricted-syntax': ['error', ...htmlSinks] },
  },
];
