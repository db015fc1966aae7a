import { describe, expect, it } from 'vitest';
import { officeOn, termOn } from '../../../src/knowledge/dated-names.js';
import { fakeKnowledge } from '../annotate/fake-knowledge.js';

const knowledge = fakeKnowledge({
  entities: [
    { id: 'new-freedonia', name: 'New Freedonia', kind: 'place', type: 'state', country: 'FD', formerly: [{ name: 'Freedonia', from: '1991', to: '2019-02-11' }, { name: 'Upper Realm', from: '2019-03' }] },
    { id: 'sylvania', name: 'Republic of Sylvania', kind: 'place', type: 'state', country: 'SY', formerly: [{ name: 'Kingdom of Sylvania', to: '1950' }, { name: 'Sylvaria', from: '1951', to: '1990' }] },
    { id: 'fd/foreign-minister', name: 'Secretary for Foreign Affairs and Aid', kind: 'office', formerly: [{ name: 'Secretary for Foreign Affairs', to: '2020-08' }] },
    { id: 'ada-reed', name: 'Ada Reed', kind: 'person' },
  ],
  offices: [{ id: 'fd/head-of-government', name: 'Prime Minister of New Freedonia' }, { id: 'sy/head-of-state', name: 'President of the Republic of Sylvania' }, { id: 'fd/foreign-minister', name: 'Secretary for Foreign Affairs and Aid' }],
  terms: [{ office: 'fd/foreign-minister', who: 'ada-reed', from: '2018-05-01', to: '2021-01-31' }],
});
const named = (id: string, day: string): string => officeOn(knowledge, knowledge.officeById(id)!, day).name;

describe('the name of an office on a day', () => {
  it('is its former one until that ended', () => {
    expect(named('fd/foreign-minister', '2020-08-31')).toBe('Secretary for Foreign Affairs');
    expect(named('fd/foreign-minister', '2020-09-01')).toBe('Secretary for Foreign Affairs and Aid');
  });

  it('has the country’s name of that day', () => {
    expect(named('fd/head-of-government', '2019-02-11')).toBe('Prime Minister of Freedonia');
    expect(named('fd/head-of-government', '1990-06-01')).toBe('Prime Minister of New Freedonia');
    // A name that came beside the usual one does not replace it.
    expect(named('fd/head-of-government', '2019-04-01')).toBe('Prime Minister of New Freedonia');
  });

  it('has an article only before a country’s name of that day that wants one', () => {
    expect(['1949-01-01', '1970-01-01', '2000-01-01'].map((day) => named('sy/head-of-state', day))).toEqual([
      'President of the Kingdom of Sylvania', 'President of Sylvaria', 'President of the Republic of Sylvania']);
  });

  it('is that of a term’s own days, whatever the day asked for', () => {
    const [term] = knowledge.termsOf(knowledge.find('ada-reed')!);
    expect(['2010-01-01', '2019-01-01', '2020-10-01', '2026-01-01'].map((day) => termOn(knowledge, term, day).office.name)).toEqual([
      'Secretary for Foreign Affairs', 'Secretary for Foreign Affairs', 'Secretary for Foreign Affairs and Aid', 'Secretary for Foreign Affairs and Aid']);
  });
});
