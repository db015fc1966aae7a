import { describe, expect, it } from 'vitest';
import { dateInUrl, parseDate } from '../../../src/article/dates.js';
import { readDeclarations } from '../../../src/article/declarations.js';
import { guessLanguage, normaliseTag } from '../../../src/article/language.js';
import { readMetadata } from '../../../src/article/metadata.js';
import { openHtml } from './fixture-pages.js';

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
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['4/6/2025', '2 hours ago', '31 February 2025', '2025-13-01', 'Chapter 12 of 2025', '4 Juneau 20255', ''])('does not guess at %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('reads addresses', () => {
    expect(dateInUrl('https://a.example/world/2025/06/04/wall')).toBe('2025-06-04');
    expect(dateInUrl('https://a.example/2025/jun/4/wall')).toBe('2025-06-04');
    expect(dateInUrl('https://a.example/news-20250604-wall.html')).toBe('2025-06-04');
    expect(dateInUrl('https://a.example/news/12345678/wall')).toBeUndefined();
    expect(dateInUrl('https://a.example/?d=2025-06-04')).toBeUndefined();
  });
});

describe('declared metadata', () => {
  const url = 'https://www.harbour-courier.example/world/wall';
  const declared = (document: Document): ReturnType<typeof readMetadata> => readMetadata(document, readDeclarations(document), url);
  const read = (head: string, body = ''): ReturnType<typeof readMetadata> => declared(openHtml(`<head>${head}</head><body>${body}</body>`, url));

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

  it('decodes references and drops the site’s name', () => {
    expect(read('<title>Walls &amp;amp; waves in Port Varrel | The Harbour Courier</title>').title).toBe('Walls & waves in Port Varrel');
  });
});

describe('language', () => {
  it('believes the text over a wrong declaration, and the declaration on short text', () => {
    const german = 'Der Rat der Stadt hat am Dienstag einen Plan gebilligt, und die Arbeiten werden im Herbst beginnen, wie die Bürgermeisterin nach der Sitzung sagte.';
    expect(guessLanguage(german, 'en')).toEqual({ lang: 'de', source: 'text' });
    expect(guessLanguage('Port Varrel', 'en-gb')).toEqual({ lang: 'en-GB', source: 'declared' });
  });

  it('keeps a declared language of the same script', () => {
    expect(guessLanguage('Градският съвет одобри във вторник план за нова стена на пристанището.', 'bg')?.lang).toBe('bg');
  });

  it('does not guess without evidence', () => {
    expect(guessLanguage('12 34 56')).toBeNull();
    expect(normaliseTag('x')).toBeUndefined();
  });
});
