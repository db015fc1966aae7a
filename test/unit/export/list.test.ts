import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../../src/export/annotated-article.js';
import { groupEntries } from '../../../src/export/entries.js';
import { listAsJson } from '../../../src/export/list-json.js';
import { listAsMarkdown, type ListWords } from '../../../src/export/list-markdown.js';
import { listAsWebAnnotations } from '../../../src/export/web-annotation.js';
import type { Annotation } from '../../../src/model/annotation.js';
import type { EntityRef } from '../../../src/model/entity.js';

const TEXT = '🏛 Mara Lindqvist met Hartmann.\n\nLindqvist promised "[40]" ships. Hartmann agreed.';
const MARKING = { first: true, minor: false, familiar: false };
const LINDQVIST: EntityRef = { id: 'lindqvist', name: 'Mara Lindqvist', wikidata: 'Q1', wikipedia: 'Mara Lindqvist' };

function person(exact: string, from: number, entity: EntityRef | null, cluster: string, salience: number): Annotation {
  const start = TEXT.indexOf(exact, from);
  return {
    id: `${cluster}~${start}`, start, end: start + exact.length, exact, kind: 'person', entity, cluster, salience, confidence: 0.9,
    marking: MARKING, evidence: [], ...(entity ? { role: 'Minister of *Defence*' } : { introduction: 'a harbour master' }),
  };
}

const ship = TEXT.indexOf('[40]');
const ARTICLE: AnnotatedArticle = {
  url: 'https://example.org/a?b=(c)',
  title: 'Ships <b>soon</b>',
  text: TEXT,
  context: { date: '2025-06-04', publisher: 'Example' },
  annotations: [
    person('Hartmann', 40, null, 'h', 0.6),
    person('Mara Lindqvist', 0, LINDQVIST, 'lindqvist', 0.4),
    person('Hartmann', 0, null, 'h', 0.2),
    person('Lindqvist', 30, LINDQVIST, 'lindqvist', 0.3),
    { id: 'f', start: ship, end: ship + 4, exact: '[40]', kind: 'figure', entity: null, confidence: 1, marking: MARKING, figure: { type: 'count', value: 40, of: 'ships' } },
  ],
};

const WORDS: ListWords = { heading: 'Who and what', group: (group) => group.toUpperCase(), mentions: (count) => `${count} times` };

describe('groupEntries', () => {
  it('gives each entity one line with its mentions in the order of the text, most salient first', () => {
    const [people, figures] = groupEntries(ARTICLE.annotations);
    expect(people?.group).toBe('people');
    expect(people?.entries.map(({ name, mentions, salience }) => [name, mentions.length, salience])).toEqual([['Hartmann', 2, 0.6], ['Mara Lindqvist', 2, 0.4]]);
    expect(people?.entries[1]?.mentions).toEqual(['lindqvist~3', `lindqvist~${TEXT.indexOf('Lindqvist', 30)}`]);
    expect(figures?.entries.map(({ name, remark }) => [name, remark])).toEqual([['[40]', 'ships']]);
  });

  it('gives one line to a figure that stands twice in the same words, and says which day or month words mean', () => {
    const date = (id: string, exact: string, day: string, start: number): Annotation =>
      ({ id, start, end: start + 1, exact, kind: 'figure', entity: null, confidence: 1, marking: MARKING, figure: { type: 'date', date: day } });
    const [{ entries }] = groupEntries([
      date('a', 'on Wednesday', '2025-06-04', 1), date('b', '2026', '2026', 2), date('c', 'On Wednesday', '2025-06-04', 3),
      date('d', 'on Wednesday', '2025-06-11', 4), date('e', 'last week', '2025-W22', 5), date('f', 'this year', '2025', 6),
    ]);
    expect(entries.map(({ name, date: day, mentions }) => [name, day, mentions.join()])).toEqual([
      ['on Wednesday', '2025-06-04', 'a,c'], ['2026', undefined, 'b'], ['on Wednesday', '2025-06-11', 'd'], ['last week', undefined, 'e'], ['this year', '2025', 'f'],
    ]);
  });

  it('leaves out a figure that no card could say anything of', () => {
    const silent = ARTICLE.annotations.map((one) => (one.id === 'f' ? { ...one, marking: { ...MARKING, minor: true } } : one));
    expect(groupEntries(silent).map(({ group }) => group)).toEqual(['people']);
  });
});

describe('listAsMarkdown', () => {
  it('escapes everything that the page wrote', () => {
    expect(listAsMarkdown(ARTICLE, WORDS)).toBe([
      '# Who and what',
      '',
      '[Ships \\<b\\>soon\\</b\\>](<https://example.org/a?b=(c)>) (Example, 2025-06-04)',
      '',
      '## PEOPLE',
      '',
      '- **Hartmann**: a harbour master (2 times)',
      '- [Mara Lindqvist](<https://en.wikipedia.org/wiki/Mara_Lindqvist>): Minister of \\*Defence\\* (2 times)',
      '',
      '## FIGURES',
      '',
      '- **\\[40\\]**: ships',
      '',
    ].join('\n'));
  });

  it('makes no link of an address that is not http', () => {
    expect(listAsMarkdown({ ...ARTICLE, url: 'javascript:alert(1)', title: 'T' }, WORDS).split('\n')[2]).toBe('T (Example, 2025-06-04)');
  });
});

describe('listAsJson', () => {
  it('carries every annotation with offsets into its text', () => {
    const read = JSON.parse(listAsJson(ARTICLE)) as { text: string; annotations: { start: number; end: number; exact: string }[] };
    expect(read.annotations).toHaveLength(5);
    for (const { start, end, exact } of read.annotations) expect(read.text.slice(start, end)).toBe(exact);
  });
});

interface WebAnnotation {
  type: string;
  body: { type: string; source?: string; value?: string }[];
  target: { source: string; selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] };
}

describe('listAsWebAnnotations', () => {
  const collection = JSON.parse(listAsWebAnnotations(ARTICLE)) as { '@context': string; type: string; total: number; first: { items: WebAnnotation[] } };
  const { items } = collection.first;

  it('is a collection of the W3C model', () => {
    expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: 5 });
    expect(items.every(({ type, target }) => type === 'Annotation' && target.source === ARTICLE.url)).toBe(true);
  });

  it('counts positions in code points', () => {
    const points = Array.from(TEXT);
    for (const { target: { selector: [quote, position] } } of items) expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(items[0]?.target.selector[1]).toMatchObject({ start: 2, end: 16 });
  });

  it('quotes with context that stands in the text, and cuts no character in two', () => {
    for (const { target: { selector: [{ prefix, exact, suffix }] } } of items) {
      expect(TEXT).toContain(prefix + exact + suffix);
      // Half a surrogate pair cannot be encoded.
      expect(() => encodeURIComponent(`${prefix} ${suffix}`)).not.toThrow();
    }
  });

  it('identifies by Wikidata where it can, and tells a figure in words', () => {
    expect(items[0]?.body).toContainEqual({ type: 'SpecificResource', purpose: 'identifying', source: 'https://www.wikidata.org/wiki/Q1' });
    expect(items.find(({ target }) => target.selector[0].exact === '[40]')?.body[0]?.value).toBe('40 ships');
  });
});
