import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** Namesakes of all kinds. */
const world = fakeKnowledge({
  entities: [
    { id: 'fordia', name: 'Fordia', kind: 'place', type: 'state', country: 'FD', names: ['demonym: Fordian'], prominence: 60 },
    { id: 'marland', name: 'Marland', kind: 'place', type: 'state', country: 'ML', names: ['demonym: Marlish'], prominence: 60 },
    { id: 'fordstadt', name: 'Fordstadt', kind: 'place', type: 'capital', country: 'FD', prominence: 60 },
    { id: 'marland-ministry', name: 'Marlish Foreign Ministry', kind: 'organization', type: 'ministry', country: 'ML', names: ['weak: Foreign Ministry'], prior: 0.4 },
    { id: 'america', name: 'United States', kind: 'place', type: 'state', country: 'US', prominence: 95 },
    { id: 'oxton', name: 'Oxton', kind: 'place', type: 'city', country: 'US', near: ['orland'] },
    { id: 'corbet', name: 'Corbet', kind: 'place', type: 'city', country: 'US', near: ['orland'], prior: 0.2 },
    { id: 'lloyd-corbet', name: 'Lloyd Corbet', kind: 'person', country: 'US', prominence: 72, prior: 0.79 },
    { id: 'orland', name: 'Orland', kind: 'place', type: 'region', country: 'US', names: ['acronym: OR'] },
    { id: 'mardale', name: 'Mardale', kind: 'place', type: 'region', country: 'US', names: ['acronym: MD'] },
    { id: 'new-quill', name: 'New Quillstate', kind: 'place', type: 'region', country: 'US', names: ['acronym: NQ'] },
    { id: 'marlish-dairies', name: 'Marlish Dairies', kind: 'organization', type: 'company', names: ['acronym: MD'] },
    { id: 'reed-court', name: 'Reed Criminal Court', kind: 'organization', type: 'court', names: ['acronym: RCC'], prominence: 60 },
    { id: 'reed-cricket', name: 'Reed Cricket Council', kind: 'organization', type: 'sports-body', names: ['acronym: RCC'], prominence: 40, prior: 0.3 },
    { id: 'football-cup', name: 'Football Reed Cup', kind: 'event', type: 'sports-event', names: ['weak: Reed Cup'], prior: 0.4 },
    { id: 'cricket-cup', name: 'Cricket Reed Cup', kind: 'event', type: 'sports-event', names: ['weak: Reed Cup'], prior: 0.2 },
    { id: 'jack-quorn', name: 'Jack Quorn', kind: 'person', country: 'FD' },
    { id: 'bobby-quorn', name: 'Bobby Quorn', kind: 'person', country: 'FD' },
    { id: 'old-brell', name: 'Edgar Brell', kind: 'person', country: 'FD', prior: 0.3, founded: '1930', dissolved: '2020' },
    { id: 'otto-kestrel', name: 'Otto Kestrel', kind: 'person', country: 'FD', prior: 0.8, founded: '1946' },
    { id: 'otto-kestrel-jr', name: 'Otto Kestrel Jr.', kind: 'person', country: 'FD', prior: 0.1, names: ['full: Otto Kestrel'], founded: '1977' },
    { id: 'ford-radio', name: 'Fordian Radio Quarter', kind: 'organization', type: 'media', country: 'FD', names: ['acronym: FRQ'], prominence: 58 },
    { id: 'mar-radio', name: 'Marlish Radio Quarter', kind: 'organization', type: 'media', country: 'ML', names: ['acronym: FRQ'], prominence: 40, prior: 0.3 },
    { id: 'saint-odo', name: 'Saint Odo', kind: 'place', type: 'city', country: 'FD', names: ['full: St Odo'] },
    { id: 'zamo-firm', name: 'Zamo Inc.', kind: 'organization', type: 'company', country: 'FD', names: ['short: Zamo'], prominence: 60, prior: 0.8 },
    { id: 'zamo-forest', name: 'Zamo forest', kind: 'place', type: 'area', names: ['short: Zamo'], prominence: 50, prior: 0.3 },
    { id: 'sam-alder', name: 'Sam Alder', kind: 'person', country: 'US', founded: '1950', dissolved: '2020' },
    { id: 'odo-reed', name: 'Odo Reed', kind: 'person', country: 'US', prominence: 60 }, { id: 'odo-reed-jr', name: 'Odo Reed Jr.', kind: 'person', country: 'US' },
    { id: 'dora-quell', name: 'Dora Quell', kind: 'person', country: 'FD' }, { id: 'dora-marsh', name: 'Dora A. Marsh', kind: 'person', country: 'FD' },
    { id: 'herdal', name: 'Herdal', kind: 'place', type: 'city', country: 'FD' }, { id: 'greater-herdal', name: 'Greater Herdal', kind: 'place', type: 'region', country: 'FD', names: ['full: Herdal region'] },
    { id: 'sumal', name: 'Sumal', kind: 'place', type: 'city', country: 'FD' }, { id: 'greater-sumal', name: 'Greater Sumal', kind: 'place', type: 'region', country: 'FD', names: ['full: Sumal region'] },
    { id: 'ostal', name: 'Ostal', kind: 'place', type: 'city', country: 'FD' },
    { id: 'young-brell', name: 'Egon Brell', kind: 'person', country: 'FD', prior: 0.6, names: ['full: Edgar Brell'], founded: '1960' },
    { id: 'tadeusz-of-fordia', name: 'Grand Duke Tadeusz', kind: 'person', country: 'FD' },
    { id: 'roch-abel-kist', name: 'Roch Abel Kist', kind: 'person', country: 'ML' },
    { id: 'odo-brant', name: 'Odo Brant', kind: 'person', country: 'ML', prominence: 70, founded: '1930', dissolved: '2009' }, { id: 'abel-brant', name: 'Abel Brant', kind: 'person', country: 'ML', prominence: 40, founded: '1960' },
    { id: 'nawaf-al-sedge', name: 'Nawaf al-Sedge', kind: 'person', country: 'ML', names: ['short: Sheikh Nawaf'] },
    { id: 'moss-party', name: 'Moss Party', kind: 'organization', type: 'party', country: 'ML' },
    { id: 'fordian-reeds', name: 'Reeds', kind: 'organization', type: 'party', country: 'FD' },
    { id: 'hill-union', name: 'Hill Union', kind: 'organization', type: 'alliance', country: 'ML', names: ['acronym: HUN'], prominence: 60 },
    { id: 'oogle', name: 'Oogle.com', kind: 'organization', type: 'company', country: 'US' },
    { id: 'q-on', name: 'Q.ON', kind: 'organization', type: 'company', country: 'FD' },
    { id: 'yodel', name: 'Yodel!', kind: 'organization', type: 'company', country: 'US' },
    { id: 'marrow-magazine', name: 'The Marrow', kind: 'organization', type: 'media' },
    { id: 'marrow-sea', name: 'Marrow', kind: 'place', type: 'sea' },
  ],
  offices: [
    { id: 'fd/head-of-state', name: 'President of Fordia' }, { id: 'fd/foreign-minister', name: 'Foreign Minister of Fordia' },
    { id: 'fd/crown-prince', name: 'Crown Prince of Fordia' }, { id: 'ml/crown-prince', name: 'Crown Prince of Marland' },
    { id: 'ml/head-of-state', name: 'President of Marland' }, { id: 'ml/head-of-government', name: 'Chancellor of Marland', role: 'head-of-government' }, { id: 'fordian-reeds/leader', name: 'Leader of the Reeds' },
  ],
  terms: [
    { office: 'fd/head-of-state', who: 'jack-quorn', from: '2021-01-01', to: '2026-01-01' },
    { office: 'fd/foreign-minister', who: 'bobby-quorn', from: '2021-01-01' }, { office: 'ml/head-of-government', who: 'abel-brant', from: '2021-01-01' },
    { office: 'fd/head-of-state', who: 'young-brell', from: '2030-01-01' },
    { office: 'fd/minister', who: 'otto-kestrel', from: '2040-01-01' },
    { office: 'ml/head-of-state', who: 'roch-abel-kist', from: '2015-01-01', to: '2022-01-24' },
    { office: 'fordian-reeds/leader', who: 'bobby-quorn', from: '2015-01-01' },
    { office: 'fd/crown-prince', who: 'tadeusz-of-fordia', from: '2001-01-01' },
  ],
  roles: { 'head-of-state': ['president'], 'head-of-government': ['prime minister', 'chancellor'], 'foreign-minister': ['foreign minister'], 'crown-prince': ['crown prince'], 'leader': ['leader'] },
});

const pairs = (text: string, date = '2023-06-07'): string[] => annotate(articleFromText(text, { lang: 'en', date }), world).annotations
  .flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));

describe('longer names', () => {
  it('go on over an article with a hyphen', () => {
    const sedge = (text: string): string[] => pairs(text).filter((one) => one.endsWith('nawaf-al-sedge'));
    expect(sedge('Nawaf al-Sedge sent Ahmad Nasser al-Quorvane al-Sedge to Fordia.')).toEqual(['Nawaf al-Sedge → nawaf-al-sedge']);
    expect(sedge('Nawaf al-Sedge spoke. Mr al-Sedge left. Then al-Sedge slept.')).toHaveLength(3);
    expect(sedge('In Marland Sheikh Nawaf spoke. Sheikh Nawaf al-Quorvane left.')).toEqual(['Sheikh Nawaf → nawaf-al-sedge']);
  });

  it('are none of a party and whoever leads it, but of a body of the like', () => {
    expect(pairs('The Moss Party of Mihhail Quorlvart met in Marland.')).toContain('Moss Party → moss-party');
    expect(pairs('The Moss Party of Quillonia met in Marland.')).not.toContain('Moss Party → moss-party');
  });

  it('do not go on over what its head is called', () => {
    expect(pairs('In Fordia Hill Union Administrator Sammy Pell spoke.')).toContain('Hill Union → hill-union');
  });
});

describe('bearers of one name', () => {
  it('are the living in a headline, however well the dead are known', () => {
    expect(pairs('Soldiers seize power as Brant wins again\n\nMarland’s army arrested Abel Brant. An aide of Odo Brant led them.').slice(0, 1)).toEqual(['Brant → abel-brant']);
  });

  it('are the town, in a text that names what it lies in and speaks of it as a place', () => {
    const corbet = (text: string): string[] => pairs(text).filter((one) => one.startsWith('Corbet'));
    expect(corbet('The rally was in Corbet. Orland slept. They left Corbet.')).toEqual(['Corbet → corbet', 'Corbet → corbet']);
    expect(corbet('The rally was in Corbet. They left Corbet.')).toEqual([]);
    expect(corbet('They met Lloyd Corbet of Orland. They believe in Corbet.')).not.toContain('Corbet → corbet');
    expect(corbet('Orland slept. They left Corbet.')).toEqual([]);
  });

  it('are told apart by the title that one of them has', () => {
    expect(pairs('Bobby Quorn came home. President Quorn spoke to all. Then Quorn slept.').filter((one) => one.includes('Quorn →'))).toEqual([
      'Bobby Quorn → bobby-quorn', 'Quorn → jack-quorn', 'Quorn → jack-quorn',
    ]);
  });

  it('are told apart by the state whose high office the title names', () => {
    expect(pairs('Grand Duke Tadeusz met Marlish Crown Prince Tadeusz here.').filter((one) => one.endsWith('tadeusz-of-fordia'))).toHaveLength(1);
    expect(pairs('Grand Duke Tadeusz left. Fordian Crown Prince Tadeusz spoke.').filter((one) => one.endsWith('tadeusz-of-fordia'))).toHaveLength(2);
  });

  it('are not those before whose name a given name stands', () => {
    expect(pairs('They met General Juan Bobby Quorn. He slept.')).toEqual(['Juan Bobby Quorn → –']);
  });

  it('are not those of another age', () => {
    expect(pairs('“It rained,” said Edgar Brell, a 33-year-old coach.', '2024-05-05')).toEqual(['Edgar Brell → –']);
    expect(pairs('“It rained,” said Edgar Brell, 33, of Oxton.', '2024-05-05')[0]).toBe('Edgar Brell → –');
    expect(pairs('“It rained,” said Bobby Quorn, a 33-year-old politician.', '2024-05-05')).toEqual(['Bobby Quorn → bobby-quorn']);
  });

  it('are not those whose first office lies years ahead', () => {
    expect(pairs('They mourned Edgar Brell.', '2021-05-05')).toEqual(['Edgar Brell → old-brell']);
    expect(pairs('They praised Edgar Brell.', '2031-05-05')).toEqual(['Edgar Brell → young-brell']);
    expect(pairs('They praised Otto Kestrel.', '2021-05-05')).toEqual(['Otto Kestrel → otto-kestrel']);
  });

  it('are who had the title not long ago, and lead no party of another country', () => {
    expect(pairs('Marland was calm. He took power from President Roch Kist.')).toContain('Roch Kist → roch-abel-kist');
    expect(pairs('Marland was calm. He took power from President Roch Kist.', '2031-05-05')).toContain('Roch Kist → –');
    expect(pairs('They met the Reeds leader Bobby Quorn.')).toContain('Reeds leader → fordian-reeds/leader');
    expect(pairs('They met Fordian leader Bobby Quorn.').join()).not.toContain('fordian-reeds');
    expect(pairs('They met the Reeds leader Roch Abel Kist.').some((one) => one.endsWith('/leader'))).toBe(false);
  });
});

describe('unions of states', () => {
  it('are nobody’s own, whoever wants to join them', () => {
    expect(pairs('Fordia’s HUN bid was slow.')).toEqual(['Fordia → fordia', 'HUN → hill-union']);
  });
});

describe('initials and contests', () => {
  it('are those of the field that the article is of', () => {
    expect(pairs('The RCC said Test cricket was in good health.')).toEqual(['RCC → reed-cricket']);
    expect(pairs('The RCC said that the general would be tried.')).toEqual(['RCC → reed-court']);
    expect(pairs('The wicket was hard at the Reed Cup, said the bowler.')).toEqual(['Reed Cup → cricket-cup']);
    expect(pairs('The goalkeeper was hurt at the Reed Cup, said the striker.')).toEqual(['Reed Cup → football-cup']);
    expect(pairs('Cricket Fordia sent nobody to the Reed Cup.').at(-1)).toBe('Reed Cup → cricket-cup');
    expect(pairs('They came to see the Reed Cup.')).toEqual([]);
  });

  it('of states as the post has them need a place before them', () => {
    expect(pairs('She lives in Oxton, OR 97201, and he in Little Quill, MD, by the sea.')).toEqual(['Oxton → oxton', 'OR → orland', 'MD → mardale']);
    expect(pairs('New Quill, NQ lies near NQ. She was in Oxton, O.R. the day after.')).toEqual(['NQ → new-quill', 'NQ → new-quill', 'Oxton → oxton']);
    expect(pairs('It was sold to MD for little. TEA OR COFFEE, they cried.')).toEqual(['MD → marlish-dairies']);
  });
});

describe('signs in names', () => {
  it('make no address of a company and end no sentence', () => {
    expect(pairs('Oogle.com Inc. rose. Q.ON said it fell. Shares of Oogle.com, Yodel! and others were sold.')).toEqual([
      'Oogle.com Inc. → oogle', 'Q.ON → q-on', 'Oogle.com → oogle', 'Yodel! → yodel',
    ]);
    expect(pairs('See Oogle.com/books or www.Oogle.com, or write to press@Oogle.com. Read more at Oogle.com.au today.')).toEqual([]);
  });
});

describe('places and what has a name of them', () => {
  it('are meant behind a small article rather than a paper', () => {
    expect(pairs('They flew across the Marrow.')).toEqual(['Marrow → marrow-sea']);
    expect(pairs('They wrote for The Marrow.')).toEqual(['The Marrow → marrow-magazine']);
  });

  it('are not meant in the name of a kind, nor is a feast somebody', () => {
    expect(pairs('Cases of Fordia worm disease fell. They kept Marland pigs.')).toEqual([]);
    expect(pairs('They kept Eid al-Adha on Tuesday.')).toEqual([]);
  });

  it('where a story is written tells whose ministry it speaks of, if its paragraph names no country', () => {
    const story = (where: string): string => `${where} - Tests were condemned.\n\nMarland was silent. Marland has an army.\n\nThe Foreign Ministry said that aid would end.`;
    expect(pairs(story('MARLAND')).at(-1)).toBe('Foreign Ministry → marland-ministry');
    expect(pairs(story('FORDSTADT'))).toEqual(['FORDSTADT → fordstadt', 'Marland → marland', 'Marland → marland']);
  });
});

describe('a name written in full, with an initial', () => {
  it('is that of whom the pack knows without it, "Jr." and all', () => {
    expect(pairs('Sam A. Alder Jr. left. Mr. Alder rose.', '2010-01-01')).toEqual(['Sam A. Alder Jr. → sam-alder', 'Alder → sam-alder']);
    expect(pairs('Sam A. Alder, Jr., left.', '2010-01-01')).toEqual(['Sam A. Alder, Jr. → sam-alder']);
    expect(pairs('Sam A. Alder III left.', '2010-01-01')).toEqual(['Sam A. Alder III → sam-alder']);
  });

  it('is the son’s where the pack knows him, and a stranger’s of the dead, of other countries or without the initial', () => {
    expect(pairs('Odo B. Reed Jr. left.')).toEqual(['Odo B. Reed Jr. → odo-reed-jr']);
    expect(pairs('Sam A. Alder Jr. left.', '2023-01-01')).toEqual(['Sam A. Alder Jr. → –']);
    expect(pairs('Sam Alder Jr. left.', '2010-01-01')).toEqual(['Sam Alder Jr. → –']);
    expect(pairs('Jack B. Quorn Jr. left.')).toEqual(['Jack B. Quorn Jr. → –']);
  });

  it('leaves no "Jr." to be called by', () => {
    expect(pairs('Sam A. Alder Jr. met Otto Q. Marlow Jr., a baker. Ida Jr. slept.', '2010-01-01').join()).not.toMatch(/(?:^|,)Jr/);
  });

  it('is known though others have the same given name and initial', () => {
    expect(pairs('Dora A. Quell left. Dora A. Marsh stayed.')).toEqual(['Dora A. Quell → dora-quell', 'Dora A. Marsh → dora-marsh']);
  });
});

describe('places that one noun makes regions', () => {
  it('are those of that name, before it and behind it', () => {
    expect(pairs('They took the Herdal, Ostal and Sumal regions.')).toEqual(['Herdal → greater-herdal', 'Ostal → ostal', 'Sumal → greater-sumal']);
    expect(pairs('They took the regions of Herdal and Sumal.')).toEqual(['Herdal → greater-herdal', 'Sumal → greater-sumal']);
  });

  it('are no others', () => {
    expect(pairs('From Herdal they went to the Sumal regions. In regions and Herdal it rained.')).toEqual(['Herdal → herdal', 'Sumal → greater-sumal', 'Herdal → herdal']);
  });
});

describe('broadcasters of the same letters', () => {
  it('are the one of the country that the article is about', () => {
    expect(pairs('Marland votes. The FRQ said Marland had won.').filter((one) => one.startsWith('FRQ'))).toEqual(['FRQ → mar-radio']);
    expect(pairs('Fordia votes. The FRQ said Fordia had won.').filter((one) => one.startsWith('FRQ'))).toEqual(['FRQ → ford-radio']);
  });
});

describe('what somebody is called, in quotation marks behind the name', () => {
  it('leaves the name whole, unless the surname comes behind', () => {
    expect(pairs("Jack Quorn 'Marrow', Fordian President Bobby Quorn and others came.")[0]).toBe('Jack Quorn → jack-quorn');
    expect(pairs("Jack Quorn 'Marrow' Pellham came.").join()).not.toContain('jack-quorn');
  });

  it('is part of the name where the surname comes behind', () => {
    expect(pairs('Jack "Red Otter" Quorn and Bobby “Reed” Quorn came.')).toEqual(['Jack "Red Otter" Quorn → jack-quorn', 'Bobby “Reed” Quorn → bobby-quorn']);
    expect(pairs('"We like Jack," Quorn said.').join()).not.toContain('Jack," Quorn');
  });
});

describe('names that a place shares', () => {
  it('are a stretch of land’s behind an article of its own, a firm’s without one or before a noun', () => {
    expect(pairs('Fires burn in the Zamo. The Zamo and the sea rose. Zamo fell on the market.').filter((one) => one.startsWith('Zamo'))).toEqual(['Zamo → zamo-forest', 'Zamo → zamo-forest', 'Zamo → zamo-firm']);
    expect(pairs('He left the Zamo warehouse.')).toEqual(['Zamo → zamo-firm']);
  });

  it('are a church’s and no town’s before what it is', () => {
    expect(pairs('Fordia slept. They sang in St Odo’s Cathedral and St Odo’s College. They slept in St Odo.').filter((one) => one.includes('Odo'))).toEqual(['St Odo → saint-odo']);
    expect(pairs('St Odo’s Mayor slept.')[0]).toBe('St Odo → saint-odo');
  });
});

describe('a state and a stranger’s firm', () => {
  it('are two names over "and"', () => {
    expect(pairs('Marland and Quillon Airways followed.')).toEqual(['Marland → marland', 'Quillon Airways → –']);
  });
});

describe('an official in a story that is not of states', () => {
  const filler = 'The otters swam over the reeds and slept in the sun. '.repeat(12);

  it('is meant where a post stands behind the name, not where an age does', () => {
    expect(pairs(`${filler}Bobby Quorn, the president of the reed club, said so.`)).toContain('Bobby Quorn → bobby-quorn');
    expect(pairs(`${filler}Bobby Quorn, 34, a dentist, said so.`)).toContain('Bobby Quorn → –');
    expect(pairs(`${filler}Bobby Quorn said so.`)).toContain('Bobby Quorn → –');
  });
});

describe('a land that a chancellor governs', () => {
  it('has no prime minister but such as it is said to have', () => {
    const offices = (text: string): string[] => pairs(`Marland voted. Marland slept. ${text}`).filter((one) => one.includes('ml/'));
    expect(offices('The chancellor spoke.')).toEqual(['chancellor → ml/head-of-government']);
    expect(offices('The prime minister spoke.')).toEqual([]);
    expect(offices('The Marlish prime minister spoke.')).toEqual(['Marlish prime minister → ml/head-of-government']);
  });
});
