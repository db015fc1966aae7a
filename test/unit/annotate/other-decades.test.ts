import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** Round-ups, tables and surnames as agencies of other decades wrote them. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'ruritania', name: 'Ruritania', kind: 'place', type: 'state', country: 'RU', names: ['demonym: Ruritanian'], prominence: 70 },
    { id: 'united-isles', name: 'United Isles', kind: 'place', type: 'state', country: 'UI', names: ['short: Isles', 'demonym: Islander', 'demonym: American'], prominence: 80 },
    { id: 'strelsau', name: 'Strelsau', kind: 'place', type: 'capital', country: 'RU', prominence: 60 },
    { id: 'quillbury', name: 'Quillbury', kind: 'place', type: 'city', country: 'UI', prominence: 60 },
    { id: 'penfield', name: 'Penfield, D.C.', kind: 'place', type: 'capital', country: 'UI', names: ['short: Penfield'], prominence: 70 },
    { id: 'penfield-state', name: 'Penfield State', kind: 'place', type: 'region', country: 'UI', names: ['weak: Penfield'], prominence: 50 },
    { id: 'ruritania-team', name: 'Ruritania national team', kind: 'organization', type: 'national-team', country: 'RU' },
    { id: 'world-cup', name: 'Otter World Cup', kind: 'event', type: 'sports-event', names: ['weak: World Cup'], prominence: 60 },
    { id: 'ruritanian-open', name: 'Ruritanian Open', kind: 'event', type: 'sports-event', prominence: 60 },
    { id: 'ruritanian-war', name: 'Ruritanian war', kind: 'event', type: 'war', prominence: 60 },
    { id: 'chief', name: 'Rosa Elphberg', kind: 'person', country: 'RU', prominence: 60 },
    { id: 'statesman', name: 'Otto Hentzau', kind: 'person', country: 'UI', prominence: 60 },
  ],
  offices: [
    { id: 'ru/head-of-state', name: 'President of Ruritania' }, { id: 'ui/foreign-minister', name: 'Foreign Minister of the United Isles' },
    { id: 'quillbury/chief', name: 'Mayor of Quillbury' }, { id: 'penfield-state/governor', name: 'Governor of Penfield' },
  ],
  terms: [
    { office: 'ru/head-of-state', who: 'chief', from: '1995-01-01', to: '2002-01-01' },
    { office: 'ui/foreign-minister', who: 'statesman', from: '1990-01-01', to: '1993-01-01' },
    { office: 'quillbury/chief', who: 'statesman', from: '1980-01-01', to: '1984-01-01' },
    { office: 'penfield-state/governor', who: 'statesman', from: '1985-01-01', to: '1989-01-01' },
  ],
  roles: { 'head-of-state': ['president'], 'chief': ['boss'], 'mayor': ['mayor'], 'governor': ['governor'], 'foreign-minister': ['foreign minister'] },
});

/** Towns of which nearly all have a club of the one league, and half one of the other. */
const TOWNS = ['Otterby', 'Pellow', 'Wickton', 'Marshwick', 'Dunholt', 'Hexley', 'Arnesby', 'Fernham'];
const clubs = (towns: readonly string[], nickname: string): { id: string; name: string; kind: 'organization'; type: string }[] =>
  towns.map((town) => ({ id: `${town.toLowerCase()}-${nickname.toLowerCase()}`, name: `${town} ${nickname}`, kind: 'organization', type: 'sports-club' }));
const HARES = clubs(TOWNS.slice(0, 7), 'Hares');
const OWLS = clubs(TOWNS.slice(0, 4), 'Owls');
const leagues = fakeKnowledge({
  entities: [
    ...TOWNS.map((name) => ({ id: name.toLowerCase(), name, kind: 'place' as const, type: 'city', country: 'UI', prominence: 60 })), ...HARES, ...OWLS,
    { id: 'national-hockey-league', name: 'River League', kind: 'organization', type: 'sports-body' }, { id: 'major-league-baseball', name: 'Hill League', kind: 'organization', type: 'sports-body' },
  ],
  relations: [...HARES.map(({ id }) => ({ of: id, type: 'member-of' as const, to: 'national-hockey-league' })), ...OWLS.map(({ id }) => ({ of: id, type: 'member-of' as const, to: 'major-league-baseball' }))],
});

const pairs = (text: string, date = '1998-06-01'): string[] => annotate(articleFromText(text, { lang: 'en', date }), knowledge).annotations
  .filter((one) => !isFigure(one)).map(({ exact, entity }) => `${exact} → ${entity?.id ?? '–'}`);

const POLITICS = 'In the United Isles the parliament debated the treaty that the government had signed, and the opposition wanted a vote of its own before the election. The coalition of the ministers had lost the vote of its voters, and the senators of the opposition spoke of a campaign that would bring a new government before the year was over, whatever the ministers said.';

describe('stories of other decades', () => {
  it('know by the surname alone who led a state then, and who had governed the one they are about', () => {
    expect(pairs(`${POLITICS} Elphberg sent congratulations. It was the policy of Hentzau.`)).toEqual(expect.arrayContaining(['Elphberg → chief', 'Hentzau → statesman']));
    expect(pairs(`${POLITICS} Dora Hentzau wept. The policy was one of Hentzau.`)).not.toContain('Hentzau → statesman');
    expect(pairs('Elphberg baked a cake. The policy of Hentzau was to eat it.')).toEqual([]);
  });

  it('count in a table of many sports what countries won', () => {
    expect(pairs('OLYMPICS - Medals table (gold, silver, bronze):\nRuritania 15 16 18\nIsles 12 18 14\nRuritania 9 4 2')).toContain('Ruritania → ruritania');
  });

  it('call the country of a league so above its table, and a team above its players', () => {
    expect(pairs('SOCCER - Standings after the weekend:\nRuritania: Quillbury 42 24 12 6, Strelsau 42 21 11 10.').at(0)).toBe('Ruritania → ruritania');
    expect(pairs('SOCCER - Teams for the weekend:\nRuritania: Quill, Pellow, Wickton.').at(0)).toBe('Ruritania → ruritania-team');
  });

  it('tell by the places in a table alone of which league’s clubs it is', () => {
    const read = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '1998-06-01' }), leagues).annotations.map((one) => (isFigure(one) ? '' : `${one.exact} → ${one.entity?.id ?? '–'}`));
    const rows = TOWNS.map((town, at) => `${town.toUpperCase()} ${12 - at} 7 ${20 + at}`);
    expect(read(`EASTERN DIVISION\n${rows.join('\n')}`)).toEqual(expect.arrayContaining(['OTTERBY → otterby-hares', 'DUNHOLT → dunholt-hares']));
    expect(read(`WARMTH IN TOWNS\n${rows.join('\n')}`)).not.toContain('OTTERBY → otterby-hares');
    expect(read(`EASTERN DIVISION\n${rows.slice(0, 4).join('\n')}`)).not.toContain('OTTERBY → otterby-hares');
  });

  it('are of sport where a brief names one and a score', () => {
    expect(pairs('Ruritania beat Otterby 2-1 in a soccer friendly on Friday. Ruritania were without Dora Quill.').filter((one) => one.startsWith('Ruritania'))).toEqual(['Ruritania → ruritania-team', 'Ruritania → ruritania-team']);
    expect(pairs('The minister of Ruritania likes soccer. Ruritania will vote on Friday.')).toEqual(['Ruritania → ruritania', 'Ruritania → ruritania']);
  });

  it('tell of women’s teams without naming the men’s', () => {
    const match = 'scored two goals before kickoff of the second match in the World Cup, a penalty among them. Ruritania beat Quillbury 3-1.';
    expect(pairs(`The striker ${match}`)).toEqual(expect.arrayContaining(['World Cup → world-cup', 'Ruritania → ruritania-team']));
    expect(pairs(`In the women's final the striker ${match}`)).not.toContain('Ruritania → ruritania-team');
  });

  it('mark the country in no proper name of something there, but in what befell it', () => {
    expect(pairs('Dora Quill won the Ruritanian Open.')).toEqual(['Dora Quill → –', 'Ruritanian Open → ruritanian-open']);
    expect(pairs('Dora Quill fled the Ruritanian war.')).toEqual(['Dora Quill → –', 'Ruritanian war → ruritanian-war', 'Ruritanian → ruritania']);
  });

  it('name no country of those who are American too', () => {
    expect(pairs('She is the first Ruritanian American to lead it.')).toEqual([]);
    expect(pairs('Ruritanian-Americans voted.')).toEqual([]);
  });

  it('speak of bosses in a city who are not its mayor', () => {
    expect(pairs('The drug court sentences Quillbury boss.')).toEqual(['Quillbury → quillbury']);
  });

  it('mean the capital beside the state that is told apart from it', () => {
    expect(pairs('Otto Hentzau left Penfield. In Penfield state it rained.')).toEqual(['Otto Hentzau → statesman', 'Penfield → penfield', 'Penfield state → penfield-state']);
  });
});
