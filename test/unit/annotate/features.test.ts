import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** What features, guides and reports from towns have taught: letters of other words, given names that are towns, police, posts under others. */
const world = fakeKnowledge({
  entities: [
    { id: 'kalda', name: 'Kalda', kind: 'place', type: 'state', country: 'QK', names: ['demonym: Kaldan'], prominence: 60 },
    { id: 'paris', name: 'Paris', kind: 'place', type: 'city', country: 'QK', prominence: 80 },
    { id: 'rill', name: 'Ada Rill', kind: 'person', country: 'QK', prior: 0.3, names: ['surname: Rill'], prominence: 60 },
    { id: 'tiffany', name: 'Tiffany Jewels', kind: 'organization', type: 'company', country: 'QK', names: ['short: Tiffany'], prominence: 50 },
    { id: 'ocean-television', name: 'Ocean Television', kind: 'organization', type: 'media', country: 'QK', names: ['acronym: CCTV'], prominence: 60 },
    { id: 'ocean-council', name: 'Ocean Council', kind: 'organization', type: 'alliance', names: ['acronym: CoE'], prominence: 70 },
    { id: 'model-y', name: 'Otter Model Y', kind: 'other', type: 'product', prominence: 50 },
    { id: 'number-ten', name: 'Quill House', kind: 'place', type: 'building', country: 'QK', names: ['acronym: No. 10'], prominence: 44, near: ['kalda'] },
    { id: 'far-otters', name: 'Far Otters', kind: 'organization', type: 'party', country: 'QN', names: ['weak: the Otters'], prior: 0.02 },
    { id: 'otters', name: 'Kaldan Otters', kind: 'organization', type: 'party', country: 'QK', names: ['weak: Otters'], prior: 0.9, prominence: 60, near: ['kalda'] },
    { id: 'otter-network', name: 'Otter Network', kind: 'organization', type: 'agency', country: 'QK', names: ['acronym: OTNET'], prominence: 40, near: ['kalda'] },
    { id: 'otter-watch', name: 'Otter Watch', kind: 'organization', type: 'agency', country: 'QK', names: ['acronym: OTW'], prominence: 40, near: ['kalda'] },
    { id: 'quillists', name: 'Quillists', kind: 'organization', type: 'party', country: 'QK', prominence: 50 },
    { id: 'hares', name: 'Hares', kind: 'organization', type: 'sports-club', country: 'QK', prominence: 50 },
    { id: 'the-city', name: 'Old Quarter', kind: 'place', type: 'city', country: 'QK', names: ['short: the City'], prominence: 50 },
    { id: 'paris-vote', name: 'Paris mayoral election', kind: 'event', type: 'election', country: 'QK', founded: '2020-11-03', near: ['paris'] },
  ],
});

const marks = (text: string, date = '2020-12-01'): string[] => annotate(articleFromText(`Notes\n\n${text}`, { date }), world).annotations
  .filter((one) => !isFigure(one)).map((one) => `${one.exact} → ${isFigure(one) ? '' : one.entity?.id ?? `${one.kind}?`}`);
const introductionOf = (name: string, text: string): string | undefined => {
  const { annotations } = annotate(articleFromText(`Notes\n\n${text}`, { date: '2020-12-01' }), world);
  const found = annotations.find((one) => one.exact === name);
  return found === undefined || isFigure(found) ? undefined : found.introduction;
};

describe('letters', () => {
  it('stand for the words that the article gives, of which some have several', () => {
    expect(marks('It began with closed-circuit television (CCTV). The CCTV age is over.')).toEqual([]);
    expect(marks('It was on CCTV, the broadcaster of Kalda.')).toEqual(['CCTV → ocean-television', 'Kalda → kalda']);
  });

  it('stand for them with small ones among them, too', () => {
    expect(marks('They run a Center of Excellence (CoE), and the CoE builds tools.').filter((one) => one.startsWith('CoE'))).toEqual(['CoE → organization?', 'CoE → organization?']);
    expect(marks('They wrote to the CoE.')).toEqual(['CoE → ocean-council']);
  });

  it('are hardly another’s where they are many', () => {
    expect(marks('They asked OTNET about it.')).toEqual(['OTNET → otter-network']);
    expect(marks('They asked OTW about it.')).toEqual([]);
    expect(marks('In Kalda they asked OTW about it.')).toContain('OTW → otter-watch');
  });

  it('end a name, not a sentence', () => {
    expect(marks('She drove the Otter Model Y. It was fast.')).toEqual(['Otter Model Y → model-y']);
  });
});

describe('given names', () => {
  it('that are towns as well, before a surname', () => {
    expect(marks('Paris Rill sang.')).toEqual(['Paris Rill → person?']);
    expect(marks('Paris slept.')).toEqual(['Paris → paris']);
  });

  it('of strangers named before are theirs, not a firm’s', () => {
    expect(marks('Tiffany Marrowby, a nurse, came. Tiffany wrote to the firm.')).toEqual(['Tiffany Marrowby → person?', 'Tiffany → person?']);
    expect(marks('Shares of Tiffany fell in Kalda.')).toEqual(['Tiffany → tiffany', 'Kalda → kalda']);
  });

  it('come behind a post under another', () => {
    expect(marks('It was tested by Deputy Editor Katie Bandurby.')).toEqual(['Katie Bandurby → person?']);
    expect(introductionOf('Katie Bandurby', 'It was tested by Deputy Editor Katie Bandurby.')).toBe('Deputy Editor');
  });
});

describe('what is no person', () => {
  it('is the police of a town, nor is its last word anybody’s name', () => {
    expect(marks('Marrowby Police said so. Police later searched the house.')).toEqual(['Marrowby Police → organization?']);
  });

  it('is a ground, but Sally Field is one', () => {
    expect(marks('They opened at Chase Field. Sally Field came.')).toEqual(['Chase Field → place?', 'Sally Field → person?']);
  });

  it('is told by the noun behind a body’s name', () => {
    expect(marks('So says Stefano Mancuby, a University of Elmport botanist.')[0]).toBe('Stefano Mancuby → person?');
  });
});

describe('an introduction', () => {
  it('is not what something of theirs is', () => {
    expect(introductionOf('Otter Society', 'Another book from the Otter Society is a novel.')).toBe(undefined);
    expect(introductionOf('Otter Society', 'The Otter Society is a charity in Marrowby.')).toBe('a charity in Marrowby');
  });

  it('begins behind the particle of a verb', () => {
    expect(introductionOf('Johnny Heitingby', 'They sent off local defender Johnny Heitingby.')).toBe('local defender');
    expect(introductionOf('Tom Reedham', 'They asked an off-duty officer, Tom Reedham, about it.')).toBe('an off-duty officer');
  });

  it('begins behind the verb of "that"', () => {
    expect(introductionOf('Michael Levinby', 'It is the worm that intrigues local biologist Michael Levinby.')).toBe('local biologist');
  });
});

describe('a known name', () => {
  it('is a party’s before its members of parliament', () => {
    expect(marks('In Kalda some Quillists MPs wept, and Quillists MP Otto Marrowby left.').filter((one) => one.startsWith('Quill'))).toEqual(['Quillists → quillists', 'Quillists → quillists']);
    expect(marks('In Kalda the Quillists Otter Band played.').filter((one) => one.endsWith('quillists'))).toEqual([]);
  });

  it('is no club’s that stands in capitals amid small letters', () => {
    expect(marks('They used HARES to load pages.')).toEqual([]);
    expect(marks('HARES 2, OTTERS 1 was the score in Kalda.')).toContain('HARES → hares');
  });

  it('is another’s over "of"', () => {
    expect(marks('In Kalda the City slept.')).toContain('the City → the-city');
    expect(marks('In Kalda the City of Marrowby slept.')).not.toContain('the City → the-city');
  });
});

describe('whoever is meant', () => {
  it('is the party at hand, though another is known with its article', () => {
    expect(marks('Kalda voted. Kaldan parties lost in Kalda, but the Otters won.')).toContain('Otters → otters');
  });
});

describe('numbers and votes', () => {
  it('are a house only where its country is the subject', () => {
    expect(marks('The firm rose from No. 10 to No. 9 in the list.')).toEqual([]);
    expect(marks('In Kalda the chancellor wrote to No. 10 again.')).toContain('No. 10 → number-ten');
  });

  it('are a city’s where the sentence or the beginning names the city', () => {
    const filler = 'Otters slept all day long. '.repeat(10);
    expect(marks(`Kalda slept. ${filler}Voters in the November election chose. ${filler}Paris slept.`)).not.toContain('the November election → paris-vote');
    expect(marks(`Kalda slept. ${filler}Voters of Paris in the November election chose.`)).toContain('the November election → paris-vote');
  });
});
