// The rule of rooms alone, without types: what test/unit/lint runs on invented files.
import tseslint from 'typescript-eslint';
import { roomsRule } from './rooms-rule.js';

export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { newsgloss: { rules: { rooms: roomsRule } } },
    rules: { 'newsgloss/rooms': 'error' },
  },
];
