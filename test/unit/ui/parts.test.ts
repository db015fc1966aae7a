import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/export/entries.js';
import type { Card } from '../../../src/model/card.js';
import { numberSources } from '../../../src/ui/card/numbers.js';
import { reportAddress } from '../../../src/ui/card/report.js';
import { fileStem } from '../../../src/ui/list/file-stem.js';
import { filterGroups } from '../../../src/ui/list/filter.js';

const entry = (name: string, remark?: string): Entry => ({ kind: 'person', name, remark, entity: null, mentions: [name], salience: 0 });

describe('the filter of the list', () => {
  const groups = [{ group: 'people' as const, entries: [entry('José Álvarez', 'Minister'), entry('Mara')] }, { group: 'places' as const, entries: [entry('Żary')] }];
  const names = (wanted: string): string[] => filterGroups(groups, wanted).flatMap(({ entries }) => entries.map(({ name }) => name));

  it('looks past case and accents, in names and roles', () => {
    expect(names('jose ALV')).toEqual(['José Álvarez']);
    expect(names('minister')).toEqual(['José Álvarez']);
    expect(names(' zary ')).toEqual(['Żary']);
    expect(names('')).toHaveLength(3);
    expect(names('nobody')).toEqual([]);
  });

  it('leaves out groups in which nothing matches', () => {
    expect(filterGroups(groups, 'mara').map(({ group }) => group)).toEqual(['people']);
  });
});

describe('the name of a saved file', () => {
  it.each([
    ['EU states agree: a “fund”/2', 'eu-states-agree-a-fund-2'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Що сталося?', 'що-сталося'],
    ['???', 'article'],
  ])('%s', (title, stem) => expect(fileStem(title)).toBe(stem));

  it('stays short', () => expect(fileStem('word '.repeat(10_000)).length).toBeLessThanOrEqual(60));
});

describe('the numbers of sources', () => {
  const sources = ['a', 'b', 'c'].map((name) => ({ name }));
  const card: Card = { annotation: 'x', kind: 'person', title: 'Mara', lines: [], since: [], confidence: 1, others: [], sources, asOf: '2026-08-22' };

  it('are for those that some line names, in the order of the list', () => {
    const lines = [{ label: 'born' as const, text: '1980', more: [{ text: '1981', source: 2 }] }];
    expect([...numberSources({ ...card, lines, since: [{ label: 'died', text: '2026', source: 1 }] })]).toEqual([[1, 1], [2, 2]]);
    expect(numberSources(card).size).toBe(0);
  });

  it('are not for the only one', () => {
    expect(numberSources({ ...card, sources: [{ name: 'a' }], lines: [{ label: 'born', text: '1980', source: 0 }] }).size).toBe(0);
  });
});

describe('a public report', () => {
  const card: Card = {
    annotation: 'x', kind: 'person', title: 'Mara & Co', gloss: 'g'.repeat(5000), lines: [{ label: 'born', text: '1980' }], since: [], confidence: 1,
    others: [], sources: [], asOf: '2026-08-22', entity: { id: 'mara', name: 'Mara' }, introduction: 'words of the article',
  };
  const address = new URL(reportAddress('https://example.org/new', { ...card, gloss: 'Short.' }));

  it('is prefilled with what the card says', () => {
    expect(address.searchParams.get('title')).toBe('Wrong fact: Mara & Co (mara)');
    expect(address.searchParams.get('body')).toContain('- born: 1980');
  });

  it('says nothing of the article that was read', () => {
    expect(address.href).not.toContain('words');
    expect(address.searchParams.get('body')).not.toContain('words of the article');
  });

  it('can be a mail, whose spaces are no plus signs', () => {
    const mail = reportAddress('mailto:facts@example.org', { ...card, gloss: 'Short.' });
    expect(mail).toMatch(/^mailto:facts@example\.org\?subject=Wrong%20fact%3A%20Mara%20%26%20Co%20\(mara\)&body=/u);
    expect(mail).not.toContain('+');
  });

  it('stays within the length of an address', () => {
    expect(reportAddress('https://example.org/new', card).length).toBeLessThan(4000);
  });
});
