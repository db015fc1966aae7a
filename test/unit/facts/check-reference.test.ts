import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReference } from '../../../src/facts/check/check-reference.js';
import { smallWorld } from './small-world.js';

/** Findings against a reference of the given rows, by file. */
function findings(files: Record<string, object[]>, waivers = ''): string[] {
  const dir = mkdtempSync(path.join(tmpdir(), 'newsgloss-reference-'));
  for (const [name, rows] of Object.entries(files)) writeFileSync(path.join(dir, `${name}.jsonl`), rows.map((row) => JSON.stringify(row)).join('\n'));
  const waiversFile = path.join(dir, 'waivers.yaml');
  writeFileSync(waiversFile, waivers);
  const { world } = smallWorld('checked: 2026-01-31\nsources: [own]\nentities:\n  thing: {kind: organization, name: Thing, gloss: One two three four five six seven eight nine.}\n');
  return checkReference(world, dir, waiversFile).filter((one) => one.waived === undefined).map(({ kind, about }) => `${kind} ${about}`);
}
const head = (person: string, start: string): object => ({ person, start, country: 'QK', role: 'head_of_government', office: 'Prime Minister', seen_last: '2022-01-01', source: 'x' });

describe('checkReference', () => {
  it('finds nothing where both agree, or where the reference is absent', () => {
    expect(findings({})).toEqual([]);
    expect(findings({ offices: [head('Bo Lindt', '2015-06-28')] })).toEqual([]);
  });

  it('finds holders whom we lack, and terms that begin at another time', () => {
    expect(findings({ offices: [head('Someone Else', '2018-01-01'), head('Bo Lindt', '2017-01-01')] })).toEqual([
      'gap holder/qk/head-of-government/someone else', 'contradiction holder/qk/head-of-government/bo lindt',
    ]);
  });

  it('leaves deputies out', () => {
    expect(findings({ offices: [{ ...head('Someone Else', '2018-01-01'), office: 'Vice President' }] })).toEqual([]);
  });

  it('compares countries, members, identities, rates and wording', () => {
    expect(findings({
      countries: [{ iso2: 'QK', capital: 'Elsewhere', population: 9_000_000, population_year: 2024 }, { iso2: 'QZ', name: 'Missing', un_member: true }],
      memberships: [{ org: 'NORPO', org_name: 'x', member_iso2: 'QK', status: 'member', source: '2026' }],
      people: [{ name: 'Bo Lindt', qid: 'Q78', description: 'He said: one two three four five six seven eight.' }],
      rates: [{ currency: 'QKR', year: 2024, per_usd: 3 }],
    })).toEqual([
      'contradiction country/QK/capital', 'contradiction country/QK/population', 'gap country/QZ', 'contradiction member/pact/QD',
      'contradiction wikidata/bo-lindt', 'contradiction rate/QKR/2024', 'contradiction wording/thing',
    ]);
  });

  it('waves through what has a reason, and names a waiver that is no longer needed', () => {
    expect(findings({ rates: [{ currency: 'QKR', year: 2024, per_usd: 3 }] }, 'waivers: [{about: "rate/QKR/*", reason: two markets}, {about: gone, reason: was so}]')).toEqual(['contradiction gone']);
  });
});
