import type { Card } from '../../src/model/card.js';

/** Cards of invented content with every part that a card can have. */
const NOBODY = { confidence: 0.95, others: [], since: [], sources: [], asOf: '2026-08-22' };
const gazette = { name: 'Government gazette', checked: '2026-08-22', url: 'https://example.org/gazette' };
const yearbook = { name: 'Statistical yearbook', checked: '2024', url: 'https://example.org/yearbook' };

export const person: Card = {
  ...NOBODY,
  annotation: 'a1',
  kind: 'person',
  title: 'Mara Lindqvist',
  subtitle: 'Minister of Defence of Norland since 25 January 2025',
  gloss: 'Norland politician and former naval officer. Sat in parliament from 2017 for the coast of Vesterhav.',
  lines: [
    { label: 'office-then', text: 'Minister of Defence of Norland', note: '25 January 2025 to 3 March 2026', entity: { id: 'o1', name: 'Minister of Defence of Norland' }, source: 0 },
    { label: 'party', text: 'Centre Alliance', entity: { id: 'p1', name: 'Centre Alliance' }, source: 0 },
    { label: 'born', text: '6 June 1980', source: 1 },
  ],
  since: [{ label: 'office-since', text: 'Ambassador to the United Nations since 9 March 2026', note: 'Still held when last checked, 22 August 2026', entity: { id: 'o2', name: 'Ambassador to the United Nations' }, source: 0 }],
  why: 'The full name stands in the article: “Defence Minister Mara Lindqvist”.',
  others: [{ id: 'e9', name: 'Mara Lindqvist (footballer)' }],
  entity: { id: 'e1', name: 'Mara Lindqvist', wikidata: 'Q1', wikipedia: 'Mara Lindqvist' },
  sources: [gazette, yearbook],
};

export const office: Card = {
  ...NOBODY,
  annotation: 'a2',
  kind: 'office',
  title: 'Minister of Defence of Norland',
  subtitle: 'Office of the Norland government',
  gloss: 'Heads the ministry and commands the armed forces on behalf of the cabinet. Appointed by the president.',
  lines: [
    { label: 'holder-then', text: 'Mara Lindqvist', note: 'from 25 January 2025', entity: { id: 'e1', name: 'Mara Lindqvist' } },
    { label: 'holder-before', text: 'Aksel Brandt', note: '2021 to 2025', entity: { id: 'e2', name: 'Aksel Brandt' } },
    { label: 'part-of', text: 'Government of Norland' },
  ],
  since: [{ label: 'holder-since', text: 'Jonas Ek, from 9 March 2026', entity: { id: 'e3', name: 'Jonas Ek' } }],
  why: 'Composed of the country and the role: “Norland’s defence minister”.',
  entity: { id: 'o1', name: 'Minister of Defence of Norland', wikidata: 'Q2' },
  sources: [gazette],
};

export const group: Card = {
  ...NOBODY,
  annotation: 'a3',
  kind: 'organization',
  title: 'Coastal Security Contact Group',
  subtitle: 'International forum',
  gloss: 'Some 40 states that coordinate the protection of sea cables and ports. It meets every second month.',
  lines: [
    { label: 'founded', text: 'April 2022' },
    { label: 'chair', text: 'Norland and Estmark', note: 'from April 2025; before that Norland alone' },
    { label: 'members', text: 'about 40 states' },
    { label: 'also-called', text: 'Vesterhav group, CSCG' },
  ],
  entity: { id: 'g1', name: 'Coastal Security Contact Group', wikipedia: 'Coastal Security Contact Group' },
  sources: [gazette],
};

export const place: Card = {
  ...NOBODY,
  annotation: 'a6',
  kind: 'place',
  title: 'Norland',
  subtitle: 'State',
  gloss: 'Northern coastal state, in the Sea Alliance since 2004.',
  lines: [
    { label: 'leader', text: 'Vera Holm (President of Norland, since 12 July 2019)', entity: { id: 'e4', name: 'Vera Holm' } },
    { label: 'leader', text: 'Jon Ruud (Prime Minister of Norland, since 25 September 2025)', entity: { id: 'e5', name: 'Jon Ruud' } },
    { label: 'shared-membership', text: 'Sea Alliance, with Estmark', entity: { id: 'g2', name: 'Sea Alliance' } },
    { label: 'capital', text: 'Vesterhav', entity: { id: 'c1', name: 'Vesterhav' } },
    { label: 'population', text: '2.8 million (2024)', source: 0 },
  ],
  entity: { id: 's1', name: 'Norland', wikidata: 'Q3', wikipedia: 'Norland' },
  sources: [yearbook],
};

export const event: Card = {
  ...NOBODY,
  annotation: 'a7',
  kind: 'event',
  title: 'Cable cuts of November 2024',
  subtitle: 'Sabotage',
  gloss: 'Two cables on the sea floor were cut within a day. Both states blamed a freighter.',
  lines: [
    { label: 'when', text: '17 and 18 November 2024' },
    { label: 'participants', text: 'Norland and Estmark' },
    { label: 'location', text: 'Norland', entity: { id: 's1', name: 'Norland' } },
  ],
  entity: { id: 'v1', name: 'Cable cuts of November 2024', wikipedia: 'Cable cuts' },
  sources: [gazette],
};

export const nil: Card = {
  ...NOBODY,
  annotation: 'a4',
  kind: 'person',
  title: 'Ilse Hartmann',
  lines: [],
  introduction: 'Ilse Hartmann, who has run the harbour office at Sandvik for twelve years',
  why: 'The article introduces this person once and later uses the surname alone.',
  confidence: 0.8,
};

export const figure: Card = {
  ...NOBODY,
  annotation: 'a5',
  kind: 'figure',
  title: 'more than $66.5 billion',
  subtitle: 'Money · security assistance',
  lines: [
    { label: 'share', text: 'At least about 53 % of the $126 billion named above', note: '66.5 ÷ 126 = 0.528' },
    { label: 'comparison', text: 'About a third of Norland’s yearly economy', note: '66.5 ÷ 191 (gross domestic product, 2024) = 0.35', source: 0 },
    { label: 'converted', text: 'About €58.5 billion', note: '66.5 × 0.88 (average rate of 2025)', source: 1 },
  ],
  confidence: 0.97,
  sources: [yearbook, { name: 'Central Bank', checked: '2025', url: 'https://example.org/rates' }],
};

export const long: Card = {
  ...person,
  title: 'His Excellency Bartholomew Fitzgerald-Montgomery of Upper Westmorland and the Isles',
  gloss: Array.from({ length: 12 }, () => 'A long explanation tests whether the card scrolls inside and keeps its foot in sight.').join(' '),
};
