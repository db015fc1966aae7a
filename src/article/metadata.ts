import type { Metadata } from '../model/article.js';
import type { Declarations } from './declarations.js';
import { fromAuthorLinks, fromJsonLd, fromMarkup, fromMeta, fromTimes, fromUrl } from './declared.js';
import type { Candidate, MetadataField } from './declared.js';
import { normaliseTag } from './language.js';

const MAX_VALUE = 500;

/**
 * What the page declares about its article. For each field the first that is well-formed counts, in this
 * order: JSON-LD (the article's item, then the page's), meta elements, microdata, time elements, links to the author. Microdata comes after meta because
 * it is often stamped on teasers. What is only visible (a date line, the headline) is added after
 * extraction, before the dates of the address and of the last change: see visible.ts and addUrlDate. With `within`, an article of several in a page,
 * only that element's markup and the JSON-LD item of its title count.
 */
export function readMetadata(document: Document, declarations: Declarations, url: string, within?: Element): Metadata {
  const title = within ? firstHeading(within) : `${document.title}\n${firstHeading(document)}`;
  const declared = within
    ? [...fromMarkup(within), ...fromTimes(within), ...fromJsonLd(declarations, '', title), ...fromAuthorLinks(within)]
    : [...fromJsonLd(declarations, url, title), ...fromMeta(declarations), ...fromMarkup(document), ...fromTimes(document), ...fromAuthorLinks(document)];
  const metadata = resolve([...languageOf(document, within), ...declared]);
  if (!metadata.title && within && title) {
    metadata.title = title;
    metadata.sources.title = 'visible';
  }
  if (!metadata.title && document.title && !within) {
    metadata.title = withoutSiteName(tidy(document.title), metadata.publisher);
    metadata.sources.title = 'meta';
  }
  if (metadata.title && metadata.publisher && metadata.title.endsWith(metadata.publisher)) metadata.title = withoutSiteName(metadata.title, metadata.publisher);
  if (metadata.modified && metadata.published && isBefore(metadata.modified, metadata.published)) {
    delete metadata.modified;
    delete metadata.sources.modified;
  }
  return metadata;
}

/** Moments are compared as such, whatever their zones; a day with a moment by the day. */
function isBefore(a: string, b: string): boolean {
  return a.length > DAY && b.length > DAY ? Date.parse(a) < Date.parse(b) : a.slice(0, DAY) < b.slice(0, DAY);
}
const DAY = '2025-06-04'.length;

/** For want of any better date that in the address, or else that of the last change: the text was as it is then. */
export function addUrlDate(metadata: Metadata, url: string): void {
  if (metadata.published) return;
  const { modified, sources } = metadata;
  const changed = modified && sources.modified ? [{ value: modified, source: sources.modified }] : [];
  const [best] = [...fromUrl(url), ...changed];
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

/** The language attribute around the article comes before what scripts and metas say. */
function languageOf(document: Document, within?: Element): Candidate[] {
  let at: Element | null = within ?? (document.documentElement);
  for (let steps = 0; at && steps < 200; steps += 1) {
    const lang = at.getAttribute('lang') ?? at.getAttribute('xml:lang');
    if (lang) return [{ field: 'lang', value: lang, source: 'meta' }];
    at = at.parentElement;
  }
  return [];
}

function firstHeading(root: Element | Document): string {
  for (const name of ['h1', 'h2']) {
    const heading = root.getElementsByTagName(name)[0];
    if (heading) return tidy(heading.textContent);
  }
  return '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' };

/** Plain text of a value in which sites leave character references, tags and runs of white space. */
export function tidy(value: string): string {
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
