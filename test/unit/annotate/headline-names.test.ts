import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { openPack } from '../../../src/knowledge/open.js';
import { isFigure } from '../../../src/model/annotation.js';
import { smallWorld } from '../facts/small-world.js';

const FACTS = `
checked: 2026-01-31
sources: [own]
entities:
  ines-holm: {kind: person, name: Ines Holm, country: QK, prominence: 72}
  jon-reedy: {kind: person, name: Jon Reedy, country: QK, prominence: 56}
  ann-marl: {kind: person, name: Ann Marl, country: QD, prominence: 74}
  joe-marl: {kind: person, name: Joe Marl, country: QD, prominence: 70}
  otterby: {kind: place, type: city, name: Otterby, country: QK, prominence: 70}
  otterby-owls: {kind: organization, type: sports-club, name: Otterby Owls, names: {short: [Otterby]}, country: QK, prominence: 46}
terms:
  qk/finance-minister: [{who: Ines Holm, from: 2020-01-01, to: 2025-12-31}]
  qk/speaker: [{who: Jon Reedy, from: 2020-01-01, to: 2025-12-31}]
  qd/finance-minister: [{who: Ann Marl, from: 2020-01-01, to: 2025-12-31}]
`;

const knowledge = openPack(smallWorld(FACTS).bytes.buffer);

const read = (text: string, date = '2025-06-04'): string[] => annotate(articleFromText(text, { lang: 'en', date }), knowledge).annotations
  .flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));

describe('a surname in a headline by itself', () => {
  it('is that of who then has an office and is known to all', () => {
    expect(read('Holm warns of delay')).toEqual(['Holm → ines-holm']);
    expect(read('Holm warns of delay', '2019-06-04')).toEqual([]);
    expect(read('A Holm stood by the road')).toEqual([]);
    expect(read('Holm beats Quince 6-2, 6-4 in tennis final after a long match')).not.toContain('Holm → ines-holm');
  });

  it('is nobody’s whom few know', () => {
    expect(read('Reedy warns of delay')).toEqual([]);
  });

  it('is nobody’s where another has it too', () => {
    expect(read('Marl warns of delay')).toEqual([]);
  });
});

describe('a town that does what several do', () => {
  it('is its team', () => {
    expect(read('Otterby sign two men.')).toEqual(['Otterby → otterby-owls']);
    expect(read('They cheered as Otterby were held.')).toEqual(['Otterby → otterby-owls']);
    expect(read('Otterby signs a treaty.')).toEqual(['Otterby → otterby']);
    expect(read('Men from Otterby are late.')).toEqual(['Otterby → otterby']);
  });
});

describe('a school that is called after a town', () => {
  it('is nobody', () => {
    expect(read('Anna State students said that Anna State would stay.')).toEqual([]);
  });
});
