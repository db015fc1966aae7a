import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { featureNames } from '../../../src/annotate/resolve/features.js';
import { WEIGHTS } from '../../../src/annotate/resolve/weights.js';

it('the weights stand in the order of the features', () => {
  const written = readFileSync(path.resolve(import.meta.dirname, '../../../src/annotate/resolve/weights.ts'), 'utf8');
  expect([...written.matchAll(/, \/\/ (\S+)$/gm)].map(([, name]) => name)).toEqual(featureNames());
  expect(WEIGHTS).toHaveLength(featureNames().length);
});
