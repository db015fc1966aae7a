import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { openPack } from '../../../src/knowledge/open.js';
import { isFigure } from '../../../src/model/annotation.js';
import { smallWorld } from '../facts/small-world.js';

const BODIES = `
checked: 2026-01-31
sources: [own]
entities:
  ostria: {kind: place, type: state, name: Ostria, country: QO, adjective: Ostrian, system: republic, prominence: 60}
  kalda-defence: {kind: organization, type: ministry, name: Ministry of Defence (Kalda), country: QK, prominence: 50}
  dorland-defence: {kind: organization, type: ministry, name: Ministry of National Defense (Dorland), country: QD, prominence: 40}
  dorland-bank: {kind: organization, type: central-bank, name: Reserve Bank of Dorland, country: QD, prominence: 40}
`;

const knowledge = openPack(smallWorld(BODIES).bytes.buffer);

const bodies = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2025-06-04' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.kind !== 'organization' || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

describe('bodies that many countries have', () => {
  it('are those of the story’s country, by whatever name its papers use', () => {
    expect(bodies('Kalda closed its border. Kaldish troops moved, the Defence Ministry said.')).toEqual(['Defence Ministry → kalda-defence']);
    expect(bodies('Dorland closed its border. Dorlandic troops moved, the Defense Ministry said. The Reserve Bank shut.')).toEqual([
      'Defense Ministry → dorland-defence', 'Reserve Bank → dorland-bank']);
    expect(bodies('Dorland closed its border. Dorlandic troops moved, the Ministry of National Defense said.')).toEqual(['Ministry of National Defense → dorland-defence']);
  });

  it('are nobody’s where the pack lacks those of the story’s country', () => {
    expect(bodies('Ostria closed its border. Ostrian troops moved, the Defence Ministry said.')).toEqual([]);
  });

  it('are another country’s where the name says so', () => {
    expect(bodies('Ostria closed its border. Ostrian troops moved. The Dorlandic Defence Ministry said nothing.')).toEqual(['Dorlandic Defence Ministry → dorland-defence']);
  });
});
