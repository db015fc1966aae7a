import { describe, expect, it } from 'vitest';
import { composeGloss } from '../../../src/knowledge/gloss.js';
import type { Term } from '../../../src/model/entity.js';

const term = (name: string, from: string): Term => ({ office: { id: name, name }, person: { id: 'ada', name: 'Ada Quill' }, from, source: 'none' });
const PARTY = { type: 'party' as const, entity: { id: 'river-party', name: 'River Party (Freedonia)' }, source: 'none' };
const ofAda = (...terms: Term[]) => composeGloss({ kind: 'person', adjective: 'Freedonian', countryName: 'Freedonia', terms, relations: [] });

describe('the gloss composed of somebody’s offices', () => {
  it('says of which country where no office does', () => {
    expect(ofAda(term('President of the League', '2018-01-01'))).toBe('Freedonian public figure: President of the League (from 2018).');
  });

  it('names the party without what tells it from its namesakes', () => {
    expect(composeGloss({ kind: 'person', adjective: 'Freedonian', terms: [], relations: [PARTY] })).toBe('Freedonian politician (River Party).');
  });

  it('does not say twice where somebody governs', () => {
    expect(ofAda(term('Finance Minister of Freedonia', '2024-04-02'))).toBe('Finance Minister of Freedonia (from 2024).');
  });
});

it('composes none of a thing or event, whose kind and days stand on the card', () => {
  expect(composeGloss({ kind: 'organization', adjective: 'Freedonian', terms: [], relations: [] })).toBeUndefined();
  expect(composeGloss({ kind: 'event', adjective: 'Freedonian', terms: [], relations: [] })).toBeUndefined();
});
