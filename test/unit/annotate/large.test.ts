import { expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { DATE, world } from './world.js';

/** Seconds on a quiet machine; no test is about time. */
const PATIENCE_MS = 240_000;

it('annotates a hundred thousand mentions', () => {
  const { annotations, context } = annotate(articleFromText('Freedonia met Sylvania. '.repeat(50_000), { date: DATE }), world);
  expect(annotations).toHaveLength(100_000);
  expect(context.entities).toHaveLength(2);
}, PATIENCE_MS);

it('annotates one paragraph of five megabytes without a full stop', () => {
  const paragraph = 'officials said on the way to the talks that nothing was agreed, '.repeat(80_000);
  expect(annotate(articleFromText(`${paragraph} Freedonia`, { date: DATE }), world).annotations).toHaveLength(1);
}, PATIENCE_MS);
