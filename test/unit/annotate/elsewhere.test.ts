import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** Names that are another's elsewhere or in another time: a body of a country far away, an index in a dateline, a city or chamber of another state. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'ruritania', name: 'Ruritania', kind: 'place', type: 'state', country: 'RU', names: ['demonym: Ruritanian'], prominence: 70 },
    { id: 'zenda', name: 'Zenda', kind: 'place', type: 'state', country: 'ZE', names: ['demonym: Zendan'], prominence: 70 },
    { id: 'zendan-bank', name: 'Reserve Bank of Zenda', kind: 'organization', type: 'central-bank', country: 'ZE', names: ['acronym: RBZ'], prior: 0.9, prominence: 50 },
    { id: 'zendan-bureau', name: 'Bureau of Zenda', kind: 'organization', type: 'agency', country: 'ZE', names: ['acronym: BOZ'], prominence: 80 },
    { id: 'zendan-school', name: 'Zendan School of Economics', kind: 'organization', type: 'university', country: 'ZE', names: ['acronym: ZSE'], prominence: 34 },
    { id: 'strelsau-index', name: 'Strelsau Board index', kind: 'other', type: 'share-index', country: 'RU', names: ['short: Strelsau Board'], prominence: 60 },
    { id: 'ruritanian-senate', name: 'Ruritanian Senate', kind: 'organization', type: 'parliament', country: 'RU', names: ['weak: Senate', 'short: R.R. Senate'], prominence: 80 },
    { id: 'upper-ruritania', name: 'Upper Ruritania', kind: 'place', type: 'region', country: 'RU' },
    { id: 'lower-ruritania', name: 'Lower Ruritania', kind: 'place', type: 'region', country: 'RU', near: ['hentzau'] },
    { id: 'hentzau', name: 'Hentzau', kind: 'place', type: 'city', country: 'RU', near: ['lower-ruritania'] },
    { id: 'speaker', name: 'Rosa Tarlen', kind: 'person', country: 'RU' },
    { id: 'old-sapt', name: 'Fritz Sapt', kind: 'person', country: 'RU', founded: '1880-02-01', dissolved: '1951-03-04' },
    { id: 'young-sapt', name: 'Helga Sapt', kind: 'person', country: 'RU', founded: '1970-02-01', prominence: 60 },
    { id: 'duke', name: 'Rupert Rassen', kind: 'person', country: 'RU', names: ['full: Duke of Strelsau'], founded: '1960-02-01' },
    { id: 'strelsau', name: 'Strelsau', kind: 'place', type: 'capital', country: 'RU' },
  ],
  offices: [{ id: 'ru/upper-house-speaker', name: 'President of the Ruritanian Senate' }],
  terms: [{ office: 'ru/upper-house-speaker', who: 'speaker', from: '1999-01-01' }],
  roles: { 'upper-house-speaker': ['senate president'] },
});

const names = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2001-07-19' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

describe('what a name means elsewhere', () => {
  it('initials mean no body of a country that the story has nothing of, unless all the world knows them', () => {
    expect(names('In Ruritania he raised his RBZ to 90, the BOZ said.')).toEqual(['Ruritania → ruritania', 'BOZ → zendan-bureau']);
    expect(names('In Ruritania the ZSE index fell.')).toEqual(['Ruritania → ruritania']);
    expect(names('In Zenda the RBZ raised rates.')).toEqual(['Zenda → zenda', 'RBZ → zendan-bank']);
  });

  it('an agency of an index’s name writes in a dateline', () => {
    expect(names('MARSHWICK (Strelsau Board) - Shares rose, and the Strelsau Board gained 12 points.')).toEqual(['Strelsau Board → strelsau-index']);
  });

  it('adjectives of countries with a number each are companies', () => {
    expect(names('Of the complaints United had 31, Ruritanian 24 and Zendan 18, it said.')).toEqual([]);
    expect(names('They saw Ruritanian 24 hours shops.')).toEqual(['Ruritanian → ruritania']);
  });

  it('a city that lies in another region once is not meant again', () => {
    expect(names('A man from Hentzau, Upper Ruritania, was held. Hentzau is small.')).toEqual(['Upper Ruritania → upper-ruritania']);
    expect(names('A man from Hentzau, Lower Ruritania, was held. Hentzau is small.')).toEqual(['Hentzau → hentzau', 'Lower Ruritania → lower-ruritania', 'Hentzau → hentzau']);
  });

  it('a chamber is a state’s where a stranger has the title that somebody else has in the nation’s', () => {
    const rest = 'Ruritanian taxes rose, and the Senate will vote.';
    expect(names(`Senate President Dora Flint spoke in Ruritania. ${rest} The R.R. Senate slept.`)).toEqual(['Ruritania → ruritania', 'Ruritanian → ruritania', 'R.R. Senate → ruritanian-senate']);
    expect(names(`Senate President Rosa Tarlen spoke in Ruritania. ${rest}`)).toContain('Senate → ruritanian-senate');
  });

  it('in a story of years long ago a surname means who lived then', () => {
    const past = 'In 1930 the league met Rassen in Ruritania. In 1937 it won. In March 1946 it split.';
    expect(names(`${past} Later Sapt opposed it.`)).toContain('Sapt → old-sapt');
    expect(names(`${past} Helga Sapt wrote of it. Later Sapt opposed it.`).slice(-2)).toEqual(['Helga Sapt → young-sapt', 'Sapt → young-sapt']);
    expect(names('In Ruritania it won in 1999. Later Sapt opposed it.')).not.toContain('Sapt → old-sapt');
  });

  it('a title with a year from before today’s bearer is another’s, and tells of no place', () => {
    expect(names('She married the Duke of Strelsau in 1923. The Duke of Strelsau slept.')).toEqual(['Duke of Strelsau → duke']);
  });
});
