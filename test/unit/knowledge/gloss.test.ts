import { expect, it } from 'vitest';
import { composeGloss } from '../../../src/knowledge/gloss.js';

const PARTY = { type: 'party' as const, entity: { id: 'river-party', name: 'River Party (Freedonia)' }, source: 'none' };
const facts = { adjective: 'Freedonian', countryName: 'Freedonia', hasOffice: false, relations: [PARTY] };

it('tells of which party somebody is, without what tells the party from its namesakes', () => {
  expect(composeGloss({ ...facts, kind: 'person' })).toBe('Freedonian politician (River Party).');
});

it('composes none of who has an office, nor of a thing or event: their kind, country and days stand on the card', () => {
  expect(composeGloss({ ...facts, kind: 'person', hasOffice: true })).toBeUndefined();
  expect(composeGloss({ ...facts, kind: 'organization' })).toBeUndefined();
  expect(composeGloss({ ...facts, kind: 'event' })).toBeUndefined();
});
