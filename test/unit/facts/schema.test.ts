import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityShape, fileShape, NAME_KEYS, officeShape, referenceShape, roleShape, sourceShape, termShape } from '../../../src/facts/compile/shape.js';

interface JsonSchema { properties: Record<string, unknown>; $defs: Record<string, { properties: Record<string, unknown> }> }
const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../src/facts/schema.json'), 'utf8')) as JsonSchema;

describe('schema.json, which editors complete from', () => {
  it.each([
    ['entity', entityShape], ['office', officeShape], ['term', termShape], ['role', roleShape], ['reference', referenceShape], ['source', sourceShape],
  ] as const)('has the fields of %s that the compiler takes, and no others', (name, shape) => {
    expect(Object.keys(schema.$defs[name].properties).sort()).toEqual(Object.keys(shape.entries).sort());
  });

  it('has the parts of a file and the keys of names', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(fileShape.entries).sort());
    expect(Object.keys(schema.$defs['names'].properties).sort()).toEqual([...NAME_KEYS].sort());
  });
});
