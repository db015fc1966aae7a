import { describe, expect, it } from 'vitest';
import { openPack } from '../../../src/knowledge/open.js';
import { MOST_COUNTRIES, MOST_TYPES, countryIn, hasLifeIn, kindIn, packTraits, prominenceIn, typeIn } from '../../../src/knowledge/traits.js';
import { smallWorld } from '../facts/small-world.js';

describe('the traits of an entity', () => {
  it('come out of their word as they went in, the largest and the least of each', () => {
    const most = { kind: 'other', hasLife: true, type: MOST_TYPES, prominence: 100, country: MOST_COUNTRIES } as const;
    const least = { kind: 'person', hasLife: false, type: 0, prominence: 0, country: 0 } as const;
    const read = (word: number): object => ({ kind: kindIn(word), hasLife: hasLifeIn(word), type: typeIn(word), prominence: prominenceIn(word), country: countryIn(word) });
    const words = Uint32Array.of(packTraits(most), packTraits(least));
    expect(read(words[0])).toEqual(most);
    expect(read(words[1])).toEqual(least);
  });

  it('tell one life from another, however many entities stand before', () => {
    const years = Array.from({ length: 100 }, (_, at) => 1900 + at);
    const entities = years.map((year) => `  body-${year}: {kind: organization, name: Body ${year}${year % 3 === 0 ? '' : `, founded: ${year}`}}`).join('\n');
    const pack = openPack(smallWorld(`checked: 2026-01-31\nsources: [own]\nentities:\n${entities}\n`).bytes.buffer);
    for (const year of years) expect(pack.lifeOf(pack.find(`body-${year}`)!)).toEqual(year % 3 === 0 ? {} : { from: `${year}` });
  });

  it('are shared by entities that are alike, and by none of whose life a day is known', () => {
    const pack = openPack(smallWorld(`checked: 2026-01-31
sources: [own]
entities:
  one: {kind: organization, name: One Body, prominence: 40}
  two: {kind: organization, name: Two Bodies, prominence: 40}
  three: {kind: organization, name: Three Bodies, prominence: 41}
  four: {kind: organization, name: Four Bodies, prominence: 40, founded: 1990}
`).bytes.buffer);
    const traits = (id: string): number | undefined => pack.sharedTraits(pack.find(id)!);
    expect(traits('one')).toBe(traits('two'));
    expect(traits('one')).not.toBe(traits('three'));
    expect(traits('four')).toBeUndefined();
  });
});
