import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** What an agency's older copy needs: two leagues with a club each in Elmport, a union and its continent, a president of 1996. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'arcadia', name: 'Arcadia', kind: 'place', type: 'state', country: 'AR', names: ['demonym: Arcadian'], prominence: 70 },
    { id: 'borduria', name: 'Borduria', kind: 'place', type: 'state', country: 'BO', prominence: 70 },
    { id: 'elmport', name: 'Elmport', kind: 'place', type: 'city', country: 'AR', prominence: 60 },
    { id: 'lockton', name: 'Lockton', kind: 'place', type: 'city', country: 'AR', near: ['vale'] },
    { id: 'vale', name: 'Vale', kind: 'place', type: 'region', country: 'AR' },
    { id: 'sport-elmport', name: 'Elmport Herons', kind: 'organization', type: 'sports-club', country: 'AR', names: ['weak: Herons'] },
    { id: 'elmport-otters', name: 'Elmport Otters', kind: 'organization', type: 'sports-club', country: 'AR', names: ['weak: Otters'] },
    { id: 'ac-lockton', name: 'AC Lockton', kind: 'organization', type: 'sports-club', country: 'AR' },
    { id: 'ac-grandport', name: 'AC Grandport', kind: 'organization', type: 'sports-club', country: 'AR' },
    { id: 'baseball', name: 'Major League Baseball', kind: 'organization', type: 'sports-body' },
    { id: 'upper-league', name: 'Upper League', kind: 'organization', type: 'sports-body' },
    { id: 'lower-league', name: 'Lower League', kind: 'organization', type: 'sports-body' },
    { id: 'river-union', name: 'River Union', kind: 'organization', type: 'union', names: ['demonym: Riverian'], prior: 0.6, prominence: 80 },
    { id: 'riveria', name: 'Riveria', kind: 'place', type: 'continent', names: ['demonym: Riverian'], prior: 0.4, prominence: 80 },
    { id: 'sub-vale-coast', name: 'Sub-Vale Coast', kind: 'place', type: 'area', names: ['full: sub-Vale Coast'] },
    { id: 'quornwagen', name: 'Quornwagen', kind: 'organization', type: 'company' },
    { id: 'reserve-bank', name: 'Reserve Bank of Borduria', kind: 'organization', type: 'central-bank', country: 'BO', names: ['acronym: RBB'], prominence: 70 },
    { id: 'real-elmport', name: 'Real Elmport', kind: 'organization', type: 'sports-club', country: 'AR' },
    { id: 'reed-party', name: 'Reed Party', kind: 'organization', type: 'party', country: 'AR', names: ['short: Reedian'] },
    { id: 'elmport-county', name: 'Elmport', kind: 'place', type: 'region', country: 'AR', prior: 0.5 },
    { id: 'sport-arcadia', name: 'FC Arcadia', kind: 'organization', type: 'sports-club', country: 'BO' },
    { id: 'sport-borduria', name: 'FC Borduria', kind: 'organization', type: 'sports-club', country: 'AR', names: ['weak: Borduria'], prior: 0.3 },
    { id: 'river-world-cup', name: 'River Soccer World Cup', kind: 'event', type: 'sports-event', names: ['short: World Cup'] },
    { id: 'american-club', name: 'Lockton Owls', kind: 'organization', type: 'sports-club', country: 'AR' },
    { id: 'grandport', name: 'Grandport', kind: 'place', type: 'capital', country: 'AR', prominence: 70 },
    { id: 'arcadia-government', name: 'Government of Arcadia', kind: 'government', country: 'AR', names: ['metonym: Grandport'], prominence: 70 },
    { id: 'otto-of-borduria', name: 'Prince Otto II', kind: 'person', country: 'BO', names: ['full: Otto II'] },
    { id: 'quorn-mines', name: 'Quorn Mines', kind: 'organization', type: 'company', country: 'AR' },
    { id: 'inter-lockton', name: 'Inter Lockton', kind: 'organization', type: 'sports-club', country: 'AR', names: ['short: Inter'] },
    { id: 'lockton-rovers', name: 'Lockton Rovers', kind: 'organization', type: 'sports-club', country: 'AR', names: ['short: Rovers'] },
    { id: 'dunmere-games', name: 'Dunmere', kind: 'event', type: 'sports-event' },
    { id: 'odo-carlin', name: 'Odo Carlin', kind: 'person', country: 'AR', prominence: 70 },
    { id: 'ida-carlin', name: 'Ida Carlin', kind: 'person', country: 'AR', prominence: 74 },
  ],
  offices: [{ id: 'bo/head-of-state', name: 'Prince of Borduria' }, { id: 'ar/head-of-state', name: 'President of Arcadia' }, { id: 'reed-party/president', name: 'President of the Reed Party' }],
  terms: [{ office: 'bo/head-of-state', who: 'otto-of-borduria', from: '1990-01-01' }, { office: 'ar/head-of-state', who: 'odo-carlin', from: '1994-01-01', to: '1998-12-31' }],
  relations: [
    { of: 'american-club', type: 'member-of', to: 'national-football-league' },
    { of: 'sport-elmport', type: 'member-of', to: 'upper-league' }, { of: 'elmport-otters', type: 'member-of', to: 'lower-league' },
    { of: 'sport-elmport', type: 'member-of', to: 'major-league-baseball' }, { of: 'elmport-otters', type: 'member-of', to: 'major-league-baseball' },
  ],
  roles: { 'head-of-state': ['president', 'king', 'prince'], 'president': ['president'] },
});

function pairs(text: string): string[] {
  return annotate(articleFromText(text, { lang: 'en' }), knowledge).annotations.flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));
}
const published = (text: string): string | undefined => articleFromText(text).metadata.published;

describe('the day of a story', () => {
  it('is the one behind the place from which it was sent', () => {
    expect(published('Arcadia votes again\nELMPORT 1996-08-30\nThe count went on.')).toBe('1996-08-30');
    expect(published('Arcadia votes again . LOCKTON , Vale 1996-08-30 The count went on.')).toBe('1996-08-30');
    expect(published('NEW ELMPORT, Vale 1996-08-30 The count went on.')).toBe('1996-08-30');
    expect(published('The count of 1996-08-30 went on.')).toBeUndefined();
  });
});

describe('headlines within a paragraph', () => {
  it('say nothing by their capitals', () => {
    expect(pairs('PRESIDENT MEETS BORDURIA OVER ELMPORT FLOODS . Talks went on.')).toEqual(expect.arrayContaining(['BORDURIA → borduria', 'ELMPORT → elmport']));
    expect(pairs('The QX ELMPORT met.')).toEqual([]);
  });
});

describe('a surname in a headline', () => {
  it('is that of whom the article names first, of two about equally known', () => {
    expect(pairs('Carlin Falls Ill After Speech\n\nOdo Carlin fell ill. His wife Ida Carlin slept.')[0]).toBe('Carlin → odo-carlin');
  });
});

describe('a dateline', () => {
  it('is no cell of a table, whatever the signs of the headline above it', () => {
    expect(pairs('Otters Fall Ill; Council Takes Over\nELMPORT — The otters slept.')).toEqual(['ELMPORT → elmport']);
    expect(pairs('Otters Fall Ill, Alarming Elmport; Council Takes Over River\n\nLOCKTON — House Otters slept.')).toContain('Elmport → elmport');
    expect(pairs('River Bridge Falls, Kills 35; Council Blames Otters\n\nELMPORT, Arcadia — The otters slept.')).toEqual(['ELMPORT → elmport', 'Arcadia → arcadia']);
  });
});

describe('a surname behind a title', () => {
  it('presents somebody in a story without a day too', () => {
    expect(pairs('President Carlin spoke. In the hall Carlin smiled.').at(-1)).toBe('Carlin → odo-carlin');
    expect(pairs('In the hall Carlin smiled.')).toEqual([]);
  });
});

describe('the adjective of a party', () => {
  it('makes no office of the party’s of one that its bearer has in the state', () => {
    const story = (who: string): string[] => pairs(`ELMPORT 1996-08-30 The Reedian President ${who} spoke.`);
    expect(story('Odo Carlin')).toEqual(expect.arrayContaining(['Reedian → reed-party', 'President → ar/head-of-state']));
    expect(story('Dora Quill')).toContain('Reedian President → reed-party/president');
  });
});

describe('a title of another rank', () => {
  it('is nobody’s of that name', () => {
    const role = (title: string): string | undefined => annotate(articleFromText(`LOCKTON 1996-08-30 Yesterday ${title} Otto II spoke.`), knowledge).annotations
      .flatMap((one) => (isFigure(one) || one.entity?.id !== 'otto-of-borduria' ? [] : [one.role])).at(0);
    expect(role('Prince')).toBe('Prince of Borduria');
    expect(role('King')).toBeUndefined();
  });
});

describe('a capital before what cities have', () => {
  it('is the city, though the word might be a verb', () => {
    expect(pairs('Grandport stocks ended lower.')).toEqual(['Grandport → grandport']);
    expect(pairs('Grandport backs the treaty.')).toEqual(['Grandport → arcadia-government']);
  });
});

describe('names', () => {
  it('go on over “of” to the end of a company’s', () => {
    expect(pairs('It bought Quorn Mines of Arcadia Ltd on Monday.')).not.toContain('Quorn Mines → quorn-mines');
    expect(pairs('It bought Quorn Mines of Arcadia on Monday.')).toContain('Quorn Mines → quorn-mines');
  });

  it('may begin small before a hyphen', () => {
    expect(pairs('It grew along the sub-Vale Coast.')).toEqual(['sub-Vale Coast → sub-vale-coast']);
  });

  it('end where a company’s does, before the code of its shares', () => {
    expect(pairs('Quornwagen AG QWOG.F and Quornwagen Co QWN met.')).toEqual(['Quornwagen AG → quornwagen', 'Quornwagen Co → quornwagen']);
    expect(pairs('Quornwagen Qwog met.')).toEqual([]);
  });

  it('of letters are none where they are counted', () => {
    expect(pairs('He had 121 RBB, a record, and Ann three RBB in May.')).toEqual([]);
    expect(pairs('Some 12 RBB clerks left the RBB.')).toEqual(['RBB → reserve-bank', 'RBB → reserve-bank']);
  });
});

describe('where a company sits', () => {
  it('is told behind the end of its name', () => {
    expect(pairs('It bought Quorn Medical Inc of Lockton, Vale, on Monday.')).toContain('Lockton → lockton');
    expect(pairs('It saw the Society of Lockton on Monday.')).not.toContain('Lockton → lockton');
  });
});

describe('in sports', () => {
  const SOCCER = 'The striker scored two goals before kickoff of the second match, a penalty among them.';

  it('where one plays for oneself countries are no teams', () => {
    expect(pairs('TENNIS - Quill beat Borduria’s Ann Ferny. Later Borduria won twice.')).toContain('Borduria → borduria');
    expect(pairs('SOCCER - Quill beat them. Later Borduria won twice.')).not.toContain('Borduria → borduria');
  });

  it('where one plays for oneself there are other world cups', () => {
    expect(pairs('SOCCER - Quill won the World Cup.')).toContain('World Cup → river-world-cup');
    expect(pairs('ALPINE SKIING - Quill won the World Cup.')).not.toContain('World Cup → river-world-cup');
  });

  it('a state’s name means a club only where the club is called so', () => {
    expect(pairs(`${SOCCER} Borduria 3 Arcadia 1`)).toEqual(['Borduria → sport-borduria']);
  });

  it('football is what the only club plays that is named in full', () => {
    expect(pairs('The coach loves college football. He left the Lockton Owls after a goal in the final. Lockton won the championship.').at(-1)).toBe('Lockton → american-club');
    expect(pairs('The coach loves college football. He left them after a goal in the final. Lockton won the championship.').at(-1)).toBe('Lockton → lockton-rovers');
  });

  it('adjectives of a union mean its continent', () => {
    expect(pairs(`${SOCCER} It was their first Riverian title.`)).toEqual(['Riverian → riveria']);
    expect(pairs('It was their first Riverian title.')).toEqual([]);
  });

  it('a city means the club whose name ends with it', () => {
    expect(pairs(`${SOCCER} Grandport beat them.`)).toEqual(['Grandport → ac-grandport']);
  });

  it('a city means the club whose name begins with it rather than one that is named but ends so', () => {
    expect(pairs(`${SOCCER} Inter Lockton drew. Lockton beat them.`).at(-1)).toBe('Lockton → lockton-rovers');
  });

  it('the name of a club is not meant before a town’s', () => {
    expect(pairs(`${SOCCER} Lockton Rovers drew. Later Rovers drew.`).at(-1)).toBe('Rovers → lockton-rovers');
    expect(pairs(`${SOCCER} Lockton Rovers drew. Later Rovers Grandport drew.`)).not.toContain('Rovers → lockton-rovers');
  });

  it('a side in a table is no contest', () => {
    expect(pairs('SOCCER - STANDINGS\n\nDunmere 2 0 0 2 Lockton 3 1 1 1 Grandport 4 2 0 1')).not.toContain('Dunmere → dunmere-games');
    expect(pairs('SOCCER - Quill won at Dunmere.')).toContain('Dunmere → dunmere-games');
  });

  it('a place is one behind a venue, a city that nobody knows, or the part of it', () => {
    expect(pairs(`${SOCCER} Real Elmport came later (at Quill Park, Elmport). Elmport drew.`).slice(-2)).toEqual(['Elmport → elmport', 'Elmport → real-elmport']);
    expect(pairs(`${SOCCER}\n\nTUSCAFORD, Vale - It drew.`)).toEqual(['Vale → vale']);
    expect(pairs(`${SOCCER} They live in north Elmport.`)).toEqual(['Elmport → elmport']);
  });

  it('a city in capitals at the head of a story is no club that it names', () => {
    expect(pairs(`ELMPORT 1996-08-30 Quill left Real Elmport. ${SOCCER}`)).toEqual(['ELMPORT → elmport', 'Real Elmport → real-elmport']);
  });

  it('of two clubs of a city the league tells that is named last', () => {
    const scores = (upper: string, lower: string): string => `BASEBALL - STANDINGS\n\n${upper} W L PCT GB\nELMPORT 75 59\n\n${lower} W L PCT GB\nELMPORT 70 65`;
    const clubs = (text: string): string[] => pairs(text).filter((pair) => pair.startsWith('ELMPORT'));
    expect(clubs(scores('UPPER LEAGUE', 'LOWER LEAGUE'))).toEqual(['ELMPORT → sport-elmport', 'ELMPORT → elmport-otters']);
    expect(clubs(scores('LOWER LEAGUE', 'UPPER LEAGUE'))).toEqual(['ELMPORT → elmport-otters', 'ELMPORT → sport-elmport']);
    expect(clubs(scores('EASTERN LEAGUE', 'WESTERN LEAGUE'))).not.toContain('ELMPORT → sport-elmport');
  });
});
