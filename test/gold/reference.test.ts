import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReference } from '../../src/facts/check/check-reference.js';
import { compileFacts } from '../../src/facts/compile/main.js';

const root = path.resolve(import.meta.dirname, '../..');
const reference = path.join(root, '../shared/reference');

describe.skipIf(!existsSync(reference))('the facts beside the reference (skipped where ../shared is absent)', () => {
  it('differ from it only with a reason', () => {
    const facts = path.join(root, 'src/facts');
    const findings = checkReference(compileFacts(facts).world, reference, path.join(facts, 'check/waivers.yaml'));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ waived }) => waived === undefined).map(({ kind, about }) => `${kind} ${about}`)).toEqual([]);
  }, 60_000);
});
