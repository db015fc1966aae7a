import type { Article, FoundArticle, Metadata } from '../model/article.js';
import type { Declarations } from '../model/declarations.js';
import type { Language } from '../model/language.js';
import { fromAuthorLinks, fromJsonLd, fromMetas, fromProperties, fromTimes, fromUrl } from './declared.js';
import type { Candidate, MetadataField } from './declared.js';
import { readLinkedItems } from './json-ld.js';
import type { LinkedItem } from './json-ld.js';
import { guessLanguage, normaliseTag } from './language.js';
import { readDateLine } from './dates.js';
import type { DateLine } from './dates.js';

const MAX_VALUE = 500;

/** The article with its metadata, read from what its page declares. Pure: the same in the background and on the command line. */
export function readFound({ declarations, page, blocks }: FoundArticle, languages: readonly Language[]): Article {
  return { url: declarations.url, metadata: readMetadata(declarations, languages, page), blocks };
}

/**
 * What a page says of its article. For each field the first that is well-formed counts, in this order: JSON-LD (the
 * article's item, then the page's), meta elements, microdata, time elements, links to the author. Microdata comes after
 * meta because it is often stamped on teasers. What is only visible (headline, date line, language) comes after them,
 * and last the dates of the address and of the last change. With `page`, the article is one of several in a page with
 * those declarations: only its own markup and the JSON-LD item of its title count, and what holds for all of the page.
 */
export function readMetadata(own: Declarations, languages: readonly Language[], page?: Declarations): Metadata {
  const items = readLinkedItems((page ?? own).scripts);
  if (!page) return readDeclared(own, items, languages, false);
  const metadata = readDeclared(own, items, languages, true);
  const whole = readDeclared(page, items, languages, false);
  // What the page says of its article holds for the one of that title.
  const shared = metadata.title === whole.title ? whole : pick(whole, 'publisher', 'lang');
  return { ...shared, ...metadata, sources: { ...whole.sources, ...metadata.sources } };
}

function pick(metadata: Metadata, ...fields: MetadataField[]): Partial<Metadata> {
  return Object.fromEntries(fields.filter((field) => metadata[field] !== undefined).map((field) => [field, metadata[field]]));
}

function readDeclared(declared: Declarations, items: readonly LinkedItem[], languages: readonly Language[], isPart: boolean): Metadata {
  const { url } = declared;
  const heading = tidy(declared.heading);
  const direct = [...fromProperties(declared, languages), ...fromTimes(declared, languages)];
  const metadata = resolve([
    ...(declared.lang === undefined ? [] : [{ field: 'lang', value: declared.lang, source: 'meta' } as const]),
    ...(isPart ? [...direct, ...fromJsonLd(items, '', heading, languages)] : [...fromJsonLd(items, url, `${declared.title}\n${heading}`, languages), ...fromMetas(declared, languages), ...direct]),
    ...fromAuthorLinks(declared),
  ]);
  addTitle(metadata, isPart ? '' : declared.title, isPart ? heading : '', declared.headline);
  dropEarlierChange(metadata);
  addVisibleDates(metadata, declared, languages);
  addLanguage(metadata, declared, languages);
  if (!isPart) addUrlDate(metadata, url, languages);
  return metadata;
}

/** A title where none was declared: an article's own heading, the document's title, the headline that was extracted. */
function addTitle(metadata: Metadata, documentTitle: string, heading: string, headline: string | undefined): void {
  if (!metadata.title && heading) {
    metadata.title = heading;
    metadata.sources.title = 'visible';
  }
  if (!metadata.title && documentTitle) {
    metadata.title = withoutSiteName(tidy(documentTitle), metadata.publisher);
    metadata.sources.title = 'meta';
  }
  if (metadata.title && metadata.publisher && metadata.title.endsWith(metadata.publisher)) metadata.title = withoutSiteName(metadata.title, metadata.publisher);
  if (!metadata.title && headline) {
    metadata.title = headline;
    metadata.sources.title = 'visible';
  }
}

function dropEarlierChange(metadata: Metadata): void {
  if (!metadata.modified || !metadata.published || !isBefore(metadata.modified, metadata.published)) return;
  delete metadata.modified;
  delete metadata.sources.modified;
}

/** The dates of the visible lines, for want of a declared one. */
function addVisibleDates(metadata: Metadata, { lines }: Declarations, languages: readonly Language[]): void {
  if (metadata.published) return;
  const { published, modified } = datesOf(lines, languages);
  if (modified && !metadata.modified) {
    metadata.modified = modified;
    metadata.sources.modified = 'visible';
  }
  if (!published) return;
  metadata.published = published;
  metadata.sources.published = 'visible';
}

function datesOf(lines: readonly string[], languages: readonly Language[]): DateLine {
  const found: DateLine = {};
  for (const line of lines) {
    const { published, modified } = readDateLine(line, languages);
    if (modified) found.modified ??= modified;
    if (published) return { ...found, published };
  }
  return found;
}

function addLanguage(metadata: Metadata, { sample }: Declarations, languages: readonly Language[]): void {
  const guess = guessLanguage(sample, languages, metadata.lang);
  if (!guess) return;
  metadata.lang = guess.lang;
  if (guess.source === 'text') metadata.sources.lang = 'visible';
}

/** Moments are compared as such, whatever their zones; a day with a moment by the day. */
function isBefore(a: string, b: string): boolean {
  return a.length > DAY && b.length > DAY ? Date.parse(a) < Date.parse(b) : a.slice(0, DAY) < b.slice(0, DAY);
}
const DAY = '2025-06-04'.length;

/** For want of any better date that in the address, or else that of the last change: the text was as it is then. */
function addUrlDate(metadata: Metadata, url: string, languages: readonly Language[]): void {
  if (metadata.published) return;
  const { modified, sources } = metadata;
  const changed = modified && sources.modified ? [{ value: modified, source: sources.modified }] : [];
  const [best] = [...fromUrl(url, languages), ...changed];
  if (!best) return;
  metadata.published = best.value;
  sources.published = best.source;
}

function resolve(candidates: readonly Candidate[]): Metadata {
  const metadata: Metadata = { sources: {} };
  for (const { field, value, source } of candidates) {
    if (metadata[field] !== undefined) continue;
    const clean = cleanValue(field, value);
    if (!clean) continue;
    metadata[field] = clean;
    metadata.sources[field] = source;
  }
  return metadata;
}

function cleanValue(field: MetadataField, value: string): string | undefined {
  if (field === 'lang') return normaliseTag(value);
  const clean = tidy(value).slice(0, MAX_VALUE);
  if (field === 'author') return clean.replace(/^(?:by|von|por|par|di)\s+/i, '') || undefined;
  return clean || undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' };

/** Plain text of a value in which sites leave character references, tags and runs of white space. */
function tidy(value: string): string {
  return value.slice(0, 4 * MAX_VALUE)
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ').trim();
}

/** "Headline | The Paper" without the paper. */
function withoutSiteName(title: string, publisher: string | undefined): string {
  const parts = title.split(/\s+[|–—»·-]\s+/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  const head = parts.slice(0, -1).join(' - ');
  const isName = last === publisher || last.split(' ').length <= 4;
  return isName && head.length >= 15 ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·-]\s+$/, '') : title;
}
