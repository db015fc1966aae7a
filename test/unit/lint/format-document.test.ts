import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../src/knowledge/format.js';

it('the description of the pack tells the version that readers ask for', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../src/knowledge/FORMAT.md'), 'utf8');
  expect(text).toContain(`format version, ${String(FORMAT_VERSION)}.`);
});
