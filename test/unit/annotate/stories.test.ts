import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** What invented stories of the agencies have taught: letters of mixed case, days and peers that are no clubs and towns, states behind towns. */
const world = fakeKnowledge({
  entities: [
    { id: 'kalda', name: 'Kalda', kind: 'place', type: 'state', country: 'QK', names: ['demonym: Kaldan'], prominence: 60 },
    { id: 'home-for-kalda', name: 'Home for Kalda', kind: 'organization', type: 'party', country: 'QK', names: ['acronym: HfK'], prominence: 40 },
    { id: 'otterby-wednesday', name: 'Otterby Wednesday', kind: 'organization', type: 'sports-club', country: 'QK', names: ['short: Wednesday'] },
    { id: 'otterby', name: 'Otterby', kind: 'place', type: 'city', country: 'QK', prominence: 50 },
    { id: 'marlton', name: 'Marlton', kind: 'place', type: 'capital', country: 'QK', prior: 0.8, prominence: 60 },
    { id: 'marlton-state', name: 'Marlton State', kind: 'place', type: 'region', country: 'QK', names: ['weak: Marlton'], prior: 0.2 },
    { id: 'sedge', name: 'Sedge', kind: 'place', type: 'city', country: 'QK', near: ['marlton-state'] },
    { id: 'b-2', name: 'B2', kind: 'other', type: 'weapon' },
    { id: 'f1', name: 'F1', kind: 'organization', type: 'sports-body', prominence: 60 },
    { id: 'april-attacks', name: 'April 4 attacks', kind: 'event', type: 'attack', names: ['short: 4/4'], founded: '2001-04-04', prominence: 70 },
    { id: 'river-air', name: 'River Airlines', kind: 'organization', type: 'company', country: 'QK' },
    { id: 'jet-700', name: 'Jetson 700', kind: 'other', type: 'product' },
    { id: 'timothy-ottway', name: 'Timothy Ottway', kind: 'person', names: ['surname: Ottway'], founded: '1950-01-01', country: 'QK' },
    { id: 'elm-owls', name: 'New Elm Owls', kind: 'organization', type: 'sports-club', country: 'QK' },
    { id: 'elm-hares', name: 'New Elm Hares', kind: 'organization', type: 'sports-club', country: 'QK' },
    { id: 'new-elm', name: 'New Elm', kind: 'place', type: 'city', country: 'QK' },
    { id: 'upper-league', name: 'Upper League', kind: 'organization', type: 'sports-body' },
    { id: 'lower-league', name: 'Lower League', kind: 'organization', type: 'sports-body' },
    { id: 'major-league-baseball', name: 'Base League', kind: 'organization', type: 'sports-body' },
    { id: 'hun-sen', name: 'Hun Sen', kind: 'person', names: ['surname: Sen'], country: 'QK' },
    { id: 'marl', name: 'Marl City', kind: 'place', type: 'city', country: 'QK', names: ['weak: Marl'], prior: 0.4 },
    { id: 'marl-state', name: 'Marl State', kind: 'place', type: 'region', country: 'QK', names: ['weak: Marl'], prior: 0.6 },
    { id: 'los-angeles', name: 'Los Angeles', kind: 'place', type: 'city', country: 'US', names: ['acronym: LA'] },
    { id: 'louisiana', name: 'Louisiana', kind: 'place', type: 'region', country: 'US', names: ['full: La.'] },
  ],
  offices: [{ id: 'qk/head-of-government', name: 'Prime Minister of Kalda' }],
  terms: [{ office: 'qk/head-of-government', who: 'hun-sen', from: '2001-01-01' }],
  roles: { 'head-of-government': ['PM'] },
  relations: ['elm-owls', 'elm-hares'].flatMap((of) => [{ of, type: 'member-of', to: 'major-league-baseball' }, { of, type: 'member-of', to: of === 'elm-owls' ? 'upper-league' : 'lower-league' }]),
});

const annotations = (text: string, date = '2003-06-07'): ReturnType<typeof annotate>['annotations'] => annotate(articleFromText(text, { lang: 'en', date }), world).annotations;
const read = (text: string): string[] => annotations(text).flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));
const figures = (text: string): string[] => annotations(text).flatMap((one) => (isFigure(one) ? [one.exact] : []));

describe('stories', () => {
  it('knows letters of which some are small by their very case', () => {
    expect(read('The HfK won in Kalda.')).toEqual(['HfK → home-for-kalda', 'Kalda → kalda']);
    expect(read('The HFK won in Kalda.')).toEqual(['Kalda → kalda']);
  });

  it('means a day where one happens on it, and a club where one plays', () => {
    expect(read('Otterby Wednesday won the match on Wednesday.')).toEqual(['Otterby Wednesday → otterby-wednesday']);
    expect(read('Otterby Wednesday won the match. Wednesday scored twice.')).toContain('Wednesday → otterby-wednesday');
    expect(figures('Standings:\nOtterby Wednesday 3\nOthers 2')).not.toContain('Wednesday 3');
  });

  it('gives a peer no town, and a grade of debt no bomber', () => {
    expect(read('Lord Otterby spoke in Otterby.')).not.toContain('Otterby → b-2');
    expect(read('She met Lord Otterby.')).not.toContain('Otterby → otterby');
    expect(read('The agency cut its debt to B2.')).toEqual([]);
    expect(read('Drivers of F1 raced.')).toEqual(['F1 → f1']);
  });

  it('means the state behind a town', () => {
    expect(read('It arrived in Hanford, Marlton, at noon.')).toEqual(['Marlton → marlton-state']);
    expect(read('He lives in Sedge, Marlton.')).toEqual(['Sedge → sedge', 'Marlton → marlton-state']);
    expect(read('It has shops in Otterby, Marlton, and elsewhere.')).toContain('Marlton → marlton');
  });

  it('makes no date of an event that is called by its day', () => {
    expect(figures('He died on 4/4 in Kalda.')).toEqual([]);
    expect(read('He died on 4/4 in Kalda.')).toContain('4/4 → april-attacks');
  });

  it('writes from two places at once', () => {
    expect(read('Jet falls\n\nOTTERBY/KALDA — A River Airlines Jetson 700 fell.')).toEqual(expect.arrayContaining(['OTTERBY → otterby', 'KALDA → kalda']));
  });

  it('parts a place and a title from whom they present', () => {
    expect(read('Virginia Gov. Tim Quill spoke.')).toEqual(['Tim Quill → –']);
  });

  it('presents nobody by the party that is theirs', () => {
    const greens = annotations('The Greens of Vice Chancellor Robert Quill won.').find(({ exact }) => exact === 'Robert Quill');
    expect(greens?.kind === 'person' ? greens.introduction : undefined).toBe('Vice Chancellor');
  });

  it('knows by a short given name who alone has the surname', () => {
    expect(read('Critics said Tim Ottway will go.')).toEqual(['Tim Ottway → timothy-ottway']);
    expect(read('Critics said Tom Ottway will go.')).toEqual(['Tom Ottway → –']);
  });

  it('takes the stop behind a city’s letters for the sentence’s', () => {
    expect(read('It is 150 miles from LA.')).toEqual(['LA → los-angeles']);
  });

  it('makes no town of a child among others with their ages', () => {
    expect(read('He leaves three children, Prince, 12, Otterby, 11, and Blanket.')).not.toContain('Otterby → otterby');
  });

  it('reads no month in anybody’s name', () => {
    expect(figures('The chairman, Jan du Plessis, left.')).toEqual([]);
  });

  it('presents nobody by what the sentence goes on to tell', () => {
    const introduction = (text: string, name: string): unknown => annotations(text).flatMap((one) => (one.exact === name && 'introduction' in one ? [one.introduction] : []))[0];
    expect(introduction('Dora Quill, 62, died the same day.', 'Dora Quill')).toBeUndefined();
    expect(introduction('The blast at Reed Fertilizer Co., reported on Monday, shook it.', 'Reed Fertilizer Co.')).toBeUndefined();
    expect(introduction('After meeting Ashfield MP Tim Reed, he left.', 'Tim Reed')).toBe('Ashfield MP');
  });

  it('means by a city the club that the story names in full, whatever league it named last', () => {
    expect(read('BASEBALL - OWLS WIN\n\nThe New Elm Owls won. In the Lower League others did.\nNew Elm 1, Sedge 0')).toContain('New Elm → elm-owls');
  });

  it('tells where somebody is from in a story of a sport whose team nobody knows', () => {
    expect(read('SKIING - RESULTS\n\nKalda’s Dora Quill won the race and the match.')).toContain('Kalda → kalda');
  });

  it('presents by the title before rather than by what somebody did', () => {
    const quill = annotations('Mining Minister Otto Quill, whose approval rating has soared, had expected it.').find(({ exact }) => exact === 'Otto Quill');
    expect(quill?.kind === 'person' ? quill.introduction : undefined).toBe('Mining Minister');
  });

  it('means the city that has a mayor', () => {
    expect(read('She was elected mayor of Marl on Tuesday.')).toContain('Marl → marl');
  });

  it('keeps ranks together', () => {
    const reed = annotations('Critics saw Lt. Gov. Ada Reed lose.').find(({ exact }) => exact === 'Ada Reed');
    expect(reed?.kind === 'person' ? reed.introduction : undefined).toBe('Lt. Gov.');
  });

  it('reads no premier in the time of day, and no surname in a rank', () => {
    expect(read('Kalda set a curfew from 6 p.m. Sen. Ada Reed objected.')).toEqual(['Kalda → kalda', 'Ada Reed → –']);
  });
});
