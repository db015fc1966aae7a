import { describe, expect, it } from 'vitest';
import { composeGloss } from '../../../src/knowledge/gloss.js';
import type { Term } from '../../../src/model/entity.js';

const term = (name: string, from: string): Term => ({ office: { id: name, name }, person: { id: 'ada', name: 'Ada Quill' }, from, source: 'none' });
const ofAda = (...terms: Term[]) => composeGloss({ kind: 'person', adjective: 'Freedonian', countryName: 'Freedonia', terms, relations: [] });

describe('the gloss composed of somebody’s offices', () => {
  it('says of which country where no office does', () => {
    expect(ofAda(term('President of the League', '2018-01-01'))).toBe('Freedonian public figure: President of the League (from 2018).');
  });

  it('does not say twice where somebody governs', () => {
    expect(ofAda(term('Finance Minister of Freedonia', '2024-04-02'))).toBe('Finance Minister of Freedonia (from 2024).');
  });
});

describe('the gloss composed for a thing', () => {
  const club = { type: 'sports-club', adjective: 'Freedonian', founded: '1901', dissolved: '1930', terms: [], relations: [] };

  it('says when a body was founded and dissolved', () => {
    expect(composeGloss({ ...club, kind: 'organization' })).toBe('Freedonian sports club, founded in 1901, dissolved in 1930.');
  });

  it('says nothing of the kind of an event, whose days are on the card', () => {
    expect(composeGloss({ ...club, kind: 'event', type: 'sports-event' })).toBeUndefined();
  });
});
