import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** People who have the name of somebody in office, and letters that are other things where nobody governs. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'zenda', name: 'Zenda', kind: 'place', type: 'state', country: 'ZE', names: ['demonym: Zendan'], prominence: 70 },
    { id: 'strelsau', name: 'Strelsau', kind: 'place', type: 'city', country: 'ZE' },
    { id: 'hentzau', name: 'Hentzau', kind: 'place', type: 'city', country: 'RU', prominence: 38 },
    { id: 'ruritania', name: 'Ruritania', kind: 'place', type: 'state', country: 'RU', prominence: 70 },
    { id: 'quill', name: 'James Quill', kind: 'person', country: 'ZE', prominence: 40, near: ['zenda-diet'] },
    { id: 'brell', name: 'Peter Brell', kind: 'person', country: 'ZE', prominence: 66 },
    { id: 'reed', name: 'Jasper Reed', kind: 'person', country: 'ZE', prominence: 40, gloss: 'Republican lawmaker of the Marlish right.' },
    { id: 'pell', name: 'Oscar Pell', kind: 'person', country: 'ZE', prominence: 40, gloss: 'Boxing champion and senator.' },
    { id: 'queen', name: 'Queen Victoria', kind: 'person', country: 'ZE', prominence: 90, names: ['surname: Victoria'], prior: 0.95 },
    { id: 'late', name: 'Rupert Low', kind: 'person', country: 'ZE', prominence: 84 },
    ...['Ivo Marsh', 'Ada Fenn', 'Bo Sedge'].map((name) => ({ id: name.slice(-3).toLowerCase(), name, kind: 'person' as const, prominence: 60 })),
    { id: 'zenda-diet', name: 'Diet of Zenda', kind: 'organization', type: 'parliament', country: 'ZE', prominence: 50 },
    { id: 'agency', name: 'Zendan Health Agency', kind: 'organization', type: 'agency', country: 'ZE', names: ['acronym: ZHA'], prominence: 66 },
  ],
  offices: [{ id: 'zenda-diet/speaker', name: 'Speaker of the Diet of Zenda' }, { id: 'ze/foreign-minister', name: 'Foreign Minister of Zenda', country: 'ZE' }, ...['aa', 'bb', 'cc'].map((land) => ({ id: `${land}/head-of-state`, name: `President of ${land}` }))],
  terms: [{ office: 'aa/head-of-state', who: 'rsh', from: '2019-01-01' }, { office: 'bb/head-of-state', who: 'enn', from: '2019-01-01' }, { office: 'cc/head-of-state', who: 'dge', from: '2019-01-01' },
    { office: 'zenda-diet/speaker', who: 'quill', from: '2019-01-01' }, { office: 'ze/foreign-minister', who: 'brell', from: '2019-01-01' }],
  roles: { 'speaker': ['speaker'], 'foreign-minister': ['foreign minister'] },
});

const garden = ' The garden has walls of brick and is full of roses in the summer, which many like to see when they come by train or on foot from the hills around the town, where the river bends twice before it comes to the old mill, whose wheel has not turned for a hundred years but is kept in order by a club of those who love it.';
const state = ' The government and the parliament told voters of the election, and the minister spoke.';

const pairs = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2021-07-19' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));
const people = (text: string): string[] => pairs(text).filter((one) => /Quill|Brell/.test(one));

describe('an official whom a text about something else may name', () => {
  it('is a stranger where it names nothing of the official’s world', () => {
    expect(people(`James Quill bought the house. Mr Quill likes it.${garden}`)).toEqual(['James Quill → –', 'Quill → –']);
  });

  it('is meant where it does, or where the text is about states', () => {
    expect(people(`James Quill left the Diet of Zenda.${garden}`)).toEqual(['James Quill → quill']);
    expect(people(`The Zendan speaker James Quill bought the house.${garden}`).at(-1)).toBe('James Quill → quill');
    expect(people(`James Quill bought the house.${garden}${state}`)).toEqual(['James Quill → quill']);
    expect(people(`Foreign Minister Peter Brell saw the house. James Quill bought it.${garden}`)).toEqual(['Peter Brell → brell', 'James Quill → quill']);
  });

  it('is meant where several are named who lead states', () => {
    expect(people(`Ivo Marsh, Ada Fenn and James Quill saw the house.${garden}`)).toEqual(['James Quill → –']);
    expect(people(`Ivo Marsh, Ada Fenn, Bo Sedge and James Quill saw the house.${garden}`)).toEqual(['James Quill → quill']);
  });

  it('is meant anywhere if many know the name, unless the text says otherwise', () => {
    expect(people(`Peter Brell bought the house.${garden}`)).toEqual(['Peter Brell → brell']);
    expect(people(`Peter Brell, a plumber, bought the house.${garden}`)).toEqual(['Peter Brell → –']);
  });

  it('is a stranger who is somebody’s relative, friend or curate, or has a longer surname', () => {
    for (const words of ['My neighbour, Peter Brell,', 'His brother-in-law, Peter Brell,', 'The Rev. Peter Brell, of Otterby,']) expect(people(`${words} bought the house.${garden}`)).toEqual(['Peter Brell → –']);
    expect(people(`Peter Brell-Quill bought the house.${garden}`)).not.toContain('Peter Brell → brell');
    expect(people(`My neighbour, Peter Brell, spoke.${garden}${state}`)).toEqual(['Peter Brell → brell']);
  });

  it('is a stranger who is known for politics alone, but not the boxer', () => {
    const bearers = (text: string): string[] => pairs(text).filter((one) => /Reed|Pell/.test(one));
    expect(bearers(`Jasper Reed and Oscar Pell bought the house.${garden}`)).toEqual(['Jasper Reed → –', 'Oscar Pell → pell']);
    expect(bearers(`Jasper Reed left the Marlish right.${garden}`)).toEqual(['Jasper Reed → reed']);
    expect(bearers(`Jasper Reed bought the house.${garden}${state}`)).toEqual(['Jasper Reed → reed']);
  });

  it('is not a queen by her given name alone, nor living where the text mourns', () => {
    expect(pairs(`They dined at Victoria on the hill.${garden}`)).toEqual([]);
    expect(pairs(`They dined with Queen Victoria.${garden}`)).toEqual(['Queen Victoria → queen']);
    expect(pairs(`Rupert Low came.${garden}`)).toEqual(['Rupert Low → late']);
    expect(pairs(`The late Rupert Low, who owned a mill, was kind.${garden}`)).toEqual(['Rupert Low → –']);
  });

  it('is a stranger as one of a couple of whom no more is told', () => {
    expect(people(`Theresa and Peter Brell bought the house.${garden}`)).toEqual(['Peter Brell → –']);
    expect(people(`Theresa Low and Peter Brell bought the house.${garden}`)).toEqual(['Peter Brell → brell']);
  });

  it('is a stranger who is said to be of a trade or so old, though the text is about states', () => {
    expect(people(`James Quill, a plumber from Otterby, said so.${state}`)).toEqual(['James Quill → –']);
    expect(people(`James Quill, 45, of Otterby, said so.${state}`)).toEqual(['James Quill → –']);
    expect(people(`James Quill, a former plumber, said so.${state}`)).toEqual(['James Quill → quill']);
    expect(people(`James Quill, a critic of the plumber, said so.${state}`)).toEqual(['James Quill → quill']);
  });
});

describe('names of the news in other fields', () => {
  it('letters are no agency’s where developers write', () => {
    expect(pairs(`ZHA lets you stream every row.${garden}`)).toEqual(['ZHA → agency']);
    expect(pairs(`ZHA lets you stream every row. The schema of the database tells the query.${garden}`)).toEqual([]);
  });

  it('a town known at home alone is not meant where nothing speaks of a place or its country', () => {
    expect(pairs(`The Hentzau cups are sold.${garden}`)).toEqual([]);
    expect(pairs(`The Hentzau cups are sold in Hentzau.${garden}`)).toEqual(['Hentzau → hentzau', 'Hentzau → hentzau']);
    expect(pairs(`The Hentzau cups are sold in Ruritania.${garden}`)).toEqual(['Hentzau → hentzau', 'Ruritania → ruritania']);
    expect(pairs(`The Hentzau cups are sold.${garden}${state}`)).toEqual(['Hentzau → hentzau']);
  });

  it('a version is no town’s, nor is a headline’s piece of a longer name', () => {
    expect(pairs(`They shipped Strelsau 1.3 today.${garden}`)).toEqual([]);
    expect(pairs(`They live in Strelsau 1.3 miles from here.${garden}`)).toEqual(['Strelsau → strelsau']);
    expect(pairs('The New Cooks of Strelsau Street\n\nThey opened a tea room on Strelsau Street.')).toEqual(['Strelsau Street → –']);
  });

  it('the title of a work is neither a place nor somebody', () => {
    expect(pairs(`They saw “Strelsau” and "Peter Brell," both films.${garden}`)).toEqual(['Peter Brell → –']);
    expect(pairs(`They saw “Strelsau” and "Peter Brell," both films.${garden}${state}`)).toEqual(['Strelsau → strelsau', 'Peter Brell → brell']);
  });

  it('a relative is not the place of that name', () => {
    expect(pairs('I asked my daughter, Strelsau, what she did. Her sister Strelsau slept.')).toEqual([]);
    expect(pairs('I asked my daughter in Strelsau.')).toEqual(['Strelsau → strelsau']);
  });

  it('a thing with a people’s adjective in its name is not of their country', () => {
    expect(pairs(`They like Zendan Apparel.${garden}`)).toEqual([]);
    expect(pairs(`They like Zendan shirts.${garden}`)).toEqual(['Zendan → zenda']);
  });

  it('a place is not meant by what grows or is eaten under its name', () => {
    expect(pairs(`They sow Strelsau lettuce in Strelsau.${garden}`)).toEqual(['Strelsau → strelsau']);
    expect(pairs(`Taste the Zendan cheese.${garden}`)).toEqual(['Zendan → zenda']);
  });
});
