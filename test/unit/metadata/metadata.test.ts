import { describe, expect, it } from 'vitest';
import { gatherDeclarations } from '../../../src/article/declarations.js';
import { finish } from '../../../src/article/turn.js';
import { dateInUrl, parseDate, readDateLine } from '../../../src/metadata/dates.js';
import { guessLanguage, normaliseTag } from '../../../src/metadata/language.js';
import { readMetadata } from '../../../src/metadata/metadata.js';
import type { Metadata } from '../../../src/model/article.js';
import { MAX_DECLARED } from '../../../src/model/declarations.js';
import type { Declarations } from '../../../src/model/declarations.js';
import { LANGUAGES } from '../../fixtures/languages.js';
import { openHtml } from '../article/fixture-pages.js';

describe('dates', () => {
  it.each([
    ['2025-06-04', '2025-06-04'],
    ['2025-06-04T15:24:00+03:00', '2025-06-04T15:24:00+03:00'],
    ['2025-06-04T15:24:00+0300', '2025-06-04T15:24:00+03:00'],
    ['2025-06-04T12:24:10.123Z', '2025-06-04T12:24:10Z'],
    ['2025-06-04 15:24', '2025-06-04'],
    ['20250604T1524Z', '2025-06-04T15:24:00Z'],
    ['Published: 4 June 2025', '2025-06-04'],
    ['June 4th, 2025 at 3:24 PM EDT', '2025-06-04T15:24:00-04:00'],
    ['Wed, 04 Jun 2025 15:24:00 GMT', '2025-06-04T15:24:00Z'],
    ['4. Juni 2025', '2025-06-04'],
    ['4 juin 2025', '2025-06-04'],
    ['12 juillet 2025', '2025-07-12'],
    ['4 de junio de 2025', '2025-06-04'],
    ['04.06.2025', '2025-06-04'],
    ['2025年6月4日', '2025-06-04'],
    ['2025/6/4', '2025-06-04'],
    ['6/24/2025', '2025-06-24'],
    ['24/6/2025', '2025-06-24'],
    ['Jun. 4, 2025', '2025-06-04'],
    ['04-Jun-2025', '2025-06-04'],
    ['4 czerwca 2025', '2025-06-04'],
    ['4 Haziran 2025', '2025-06-04'],
    ['4 червня 2025 р.', '2025-06-04'],
    ['4 июня 2025 г.', '2025-06-04'],
    ['٤ يونيو ٢٠٢٥', '2025-06-04'],
    ['4 ביוני 2025', '2025-06-04'],
    ['2025. 6. 4.', '2025-06-04'],
    ['1749043440', '2025-06-04T13:24:00Z'],
    ['1749043440123', '2025-06-04T13:24:00Z'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text, LANGUAGES)).toBe(date);
  });

  it.each(['4/6/2025', '2 hours ago', '31 February 2025', '2025-13-01', 'Chapter 12 of 2025', '4 Juneau 20255', '12 marches 2024', '06/04/2025', '0001-01-01T00:00:00', ''])('does not guess at %s', (text) => {
    expect(parseDate(text, LANGUAGES)).toBeUndefined();
  });

  it.each([
    ['Published 4 June 2025, 15:24 BST · Updated 5 June 2025', { published: '2025-06-04T15:24:00+01:00', modified: '2025-06-05' }],
    ['Last updated: 5 June 2025', { modified: '2025-06-05' }],
    ['Zuletzt aktualisiert am 5. Juni 2025, veröffentlicht am 4. Juni 2025', { published: '2025-06-04', modified: '2025-06-05' }],
    ['Wednesday 4 June 2025', { published: '2025-06-04' }],
    ['3 hours ago', {}],
  ])('tells days of publication and change apart in "%s"', (line, dates) => expect(readDateLine(line, LANGUAGES)).toEqual(dates));

  it('reads addresses', () => {
    expect(dateInUrl('https://a.example/world/2025/06/04/wall', LANGUAGES)).toBe('2025-06-04');
    expect(dateInUrl('https://a.example/2025/jun/4/wall', LANGUAGES)).toBe('2025-06-04');
    expect(dateInUrl('https://a.example/news-20250604-wall.html', LANGUAGES)).toBe('2025-06-04');
    expect(dateInUrl('https://a.example/news/12345678/wall', LANGUAGES)).toBeUndefined();
    expect(dateInUrl('https://a.example/?d=2025-06-04', LANGUAGES)).toBeUndefined();
  });
});

describe('declared metadata', () => {
  const url = 'https://www.harbour-courier.example/world/wall';
  const gather = (head: string, body = '', address = url): Declarations => ({ ...finish(gatherDeclarations(openHtml(`<head>${head}</head><body>${body}</body>`, address), address)), lines: [], sample: '' });
  const read = (head: string, body = '', address = url): Metadata => readMetadata(gather(head, body, address), LANGUAGES);

  const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('prefers linked data to meta elements and says so', () => {
    const metadata = read('<script type="application/ld+json">{"@type":"Article","headline":"A","datePublished":"2025-06-04"}</script><meta property="article:published_time" content="2025-06-01">');
    expect(metadata.published).toBe('2025-06-04');
    expect(metadata.sources.published).toBe('json-ld');
  });

  it('of several articles takes the one at this address', () => {
    const item = (address: string, date: string): string => `{"@type":"NewsArticle","url":"${address}","headline":"H","datePublished":"${date}"}`;
    const metadata = read(`<script type="application/ld+json">[${item('https://www.harbour-courier.example/other', '2025-01-01')},${item(`${url}?x=1`, '2025-06-04')}]</script>`);
    expect(metadata.published).toBe('2025-06-04');
  });

  it('follows references within a graph to who wrote and published it', () => {
    const graph = [
      { '@type': 'NewsArticle', '@id': `${url}#article`, headline: 'H', datePublished: '2025-06-04', author: [{ '@id': '#mara' }, { '@id': '#nobody' }], publisher: { '@id': '#courier' } },
      { '@type': 'Person', '@id': '#mara', name: 'Mara Lind' },
      { '@type': 'WebSite', publisher: { '@type': 'Organization', '@id': '#courier', name: 'The Courier' } },
    ];
    expect(read(linked({ '@graph': graph }))).toMatchObject({ author: 'Mara Lind', publisher: 'The Courier', published: '2025-06-04' });
  });

  it('takes from the page’s own item what the article’s lacks', () => {
    const items = [{ '@type': 'NewsArticle', url, headline: 'H' }, { '@type': 'WebPage', url, name: 'P', datePublished: '2025-06-04T10:00:00Z', inLanguage: 'en-GB' }];
    const metadata = read(linked(items));
    expect(metadata).toMatchObject({ title: 'H', published: '2025-06-04T10:00:00Z', lang: 'en-GB' });
    expect(metadata.sources.published).toBe('json-ld');
  });

  it('finds its article among several by what the headline says, and takes no teaser’s date', () => {
    const teasers = [1, 2].map((n) => ({ '@type': 'NewsArticle', headline: `Teaser ${n} of another`, url: `https://other.example/${n}`, datePublished: '2024-01-01' }));
    expect(read(linked(teasers), '<h1>The wall</h1>').published).toBeUndefined();
    const own = { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'The wall of Port Varrel', datePublished: '2025-06-04' };
    expect(read(linked([...teasers, own]), '<h1>The wall of Port Varrel</h1>').published).toBe('2025-06-04');
  });

  it('reads microdata, nested names and all', () => {
    const metadata = read('', `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">The wall</h1><meta itemprop="datePublished" content="2025-06-04T10:00:00Z">
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Mara Lind</b></span><time itemprop="dateModified" datetime="2025-06-05">5 June</time></div>
      <div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2025-07-01">1 July</time></div>`);
    expect(metadata).toMatchObject({ title: 'The wall', author: 'Mara Lind', published: '2025-06-04T10:00:00Z', modified: '2025-06-05' });
    expect(metadata.sources).toMatchObject({ title: 'microdata', author: 'microdata', published: 'microdata', modified: 'microdata' });
  });

  it('tells time elements of publication and change apart, by name or by the words before', () => {
    for (const times of ['<time class="updated" datetime="2025-06-05"></time><time datetime="2025-06-04"></time>', '<p>Updated on <time datetime="2025-06-05">5</time></p><p>Published <time datetime="2025-06-04">4</time></p>']) {
      expect(read('', times)).toMatchObject({ published: '2025-06-04', modified: '2025-06-05', sources: { published: 'time-element', modified: 'time-element' } });
    }
  });

  it('compares moments, not days, of two zones', () => {
    const moments = (published: string, modified: string): string => `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;
    expect(read(moments('2025-06-05T00:30:00+03:00', '2025-06-04T22:00:00Z')).modified).toBe('2025-06-04T22:00:00Z');
    expect(read(moments('2025-06-05T00:30:00+03:00', '2025-06-04T21:00:00Z')).modified).toBeUndefined();
  });

  it('resolves conflicts in the stated order, field by field', () => {
    const everything = `${linked({ '@type': 'NewsArticle', url, headline: 'From linked data' })}<meta property="og:title" content="From meta"><meta property="article:published_time" content="2025-06-03"><meta property="article:section" content="World">`;
    const metadata = read(everything, '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2025-06-02"><meta itemprop="author" content="Mara Lind"></div><time datetime="2025-06-01"></time>');
    expect(metadata).toMatchObject({ title: 'From linked data', published: '2025-06-03', author: 'Mara Lind', section: 'World' });
    expect(metadata.sources).toMatchObject({ title: 'json-ld', published: 'meta', author: 'microdata', section: 'meta' });
  });

  it('falls back to the address’s date, then to that of the last change, and says which', () => {
    const changed = '<meta property="article:modified_time" content="2025-06-05">';
    expect(read(changed, '', 'https://a.example/2025/06/04/wall')).toMatchObject({ published: '2025-06-04', sources: { published: 'url' } });
    expect(read(changed, '', 'https://a.example/wall')).toMatchObject({ published: '2025-06-05', sources: { published: 'meta' } });
  });

  it('leaves out addresses for names, and unlikely modification dates', () => {
    const metadata = read('<meta property="article:author" content="https://social.example/mara"><meta property="article:published_time" content="2025-06-04"><meta property="article:modified_time" content="2024-06-04">');
    expect(metadata.author).toBeUndefined();
    expect(metadata.modified).toBeUndefined();
  });

  it('does not take a comment’s date for the article’s', () => {
    const metadata = read('', '<div class="comment"><time datetime="2025-06-09">9 June</time></div>');
    expect(metadata.published).toBeUndefined();
    expect(metadata.sources.published).toBeUndefined();
  });

  it('takes a visible date line for want of a declared date', () => {
    const declared = { ...gather(''), lines: ['12345 views', 'Published 4 June 2025, updated 5 June 2025'] };
    expect(readMetadata(declared, LANGUAGES)).toMatchObject({ published: '2025-06-04', modified: '2025-06-05', sources: { published: 'visible', modified: 'visible' } });
  });

  it('of one article among several takes its own markup and its own item, and from the page what holds for all', () => {
    const items = ['The wall of Port Varrel', 'The mayor of Port Varrel'].map((headline, i) => ({ '@type': 'NewsArticle', headline, datePublished: `2025-06-0${i + 3}` }));
    const document = openHtml(`<html lang="en-GB"><head>${linked(items)}<meta property="og:site_name" content="The Courier"></head><body><div><h1>The wall of Port Varrel</h1></div><div id="second"><h1>The mayor of Port Varrel</h1></div>`, url);
    const own = { ...finish(gatherDeclarations(document, url, document.getElementById('second')!)), lines: [], sample: '' };
    const page = { ...finish(gatherDeclarations(document, url)), lines: [], sample: '' };
    expect(readMetadata(own, LANGUAGES, page)).toMatchObject({ title: 'The mayor of Port Varrel', published: '2025-06-04', publisher: 'The Courier', lang: 'en-GB' });
  });

  it('gathers no more than its bounds, whatever a page writes', () => {
    const long = 'x'.repeat(10_000);
    const many = `<meta name="author" content="${long}"><script type="application/ld+json">${long.repeat(60)}</script>`.repeat(3) + linked({}).repeat(100);
    const { scripts, metas, times, properties, authors } = gather(many, `<p itemprop="author"><time datetime="2025 ${long}">${long}</time><a rel="author">${long}</a></p>`.repeat(300));
    expect(scripts.length).toBe(MAX_DECLARED.scripts);
    expect(scripts.join('').length).toBeLessThan(MAX_DECLARED.scriptChars);
    expect([times.length, properties.length, authors.length]).toEqual([MAX_DECLARED.times, MAX_DECLARED.properties, MAX_DECLARED.authors]);
    const values = [...metas.flat(), ...properties.flat(), ...authors, ...times.flatMap(({ datetime, text, before }) => [datetime, text, before])];
    expect(Math.max(...values.map(({ length }) => length))).toBe(MAX_DECLARED.value);
  });

  it('decodes references and drops the site’s name', () => {
    expect(read('<title>Walls &amp;amp; waves in Port Varrel | The Harbour Courier</title>').title).toBe('Walls & waves in Port Varrel');
  });
});

describe('language', () => {
  it('believes the text over a wrong declaration, and the declaration on short text', () => {
    const german = 'Der Rat der Stadt hat am Dienstag einen Plan gebilligt, und die Arbeiten werden im Herbst beginnen, wie die Bürgermeisterin nach der Sitzung sagte.';
    expect(guessLanguage(german, LANGUAGES, 'en')).toEqual({ lang: 'de', source: 'text' });
    expect(guessLanguage('Port Varrel', LANGUAGES, 'en-gb')).toEqual({ lang: 'en-GB', source: 'declared' });
  });

  it('keeps a declared language of the same script', () => {
    expect(guessLanguage('Градският съвет одобри във вторник план за нова стена на пристанището.', LANGUAGES, 'bg')?.lang).toBe('bg');
  });

  it('does not guess without evidence', () => {
    expect(guessLanguage('12 34 56', LANGUAGES)).toBeNull();
    expect(normaliseTag('x')).toBeUndefined();
  });
});
