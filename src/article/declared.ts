import { dateInUrl, parseDate, saysChanged } from './dates.js';
import type { Declarations } from './declarations.js';
import { isArticleItem, isPageItem, nameOf } from './json-ld.js';
import type { LinkedItem } from './json-ld.js';
import type { MetadataSource } from '../model/article.js';

export type MetadataField = 'title' | 'author' | 'publisher' | 'published' | 'modified' | 'lang' | 'section';

/** One reading of one field; the order of candidates for a field is the order of trust. */
export interface Candidate {
  field: MetadataField;
  value: string;
  source: MetadataSource;
}

const MAX_PROPERTIES = 2_000;

/** What the page's JSON-LD says of the article at `url` or of the one entitled `title`; without a url, of that one only. */
export function fromJsonLd({ items }: Declarations, url: string, title: string): Candidate[] {
  const item = chooseItem(items.filter(isArticleItem), url, title);
  const page = url === '' ? undefined : items.find((one) => isPageItem(one) && isAt(one, url));
  return [...(item ? fieldsOf(item) : []), ...(page ? fieldsOf(page).filter(({ field }) => PAGE_FIELDS.has(field)) : [])];
}

/** What holds for an article as well as for its page. */
const PAGE_FIELDS: ReadonlySet<MetadataField> = new Set(['published', 'modified', 'lang']);

function fieldsOf(item: LinkedItem): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (field: MetadataField, value: string | undefined): void => {
    if (value) candidates.push({ field, value, source: 'json-ld' });
  };
  add('title', nameOf(item['headline']) ?? nameOf(item['name']));
  add('author', nameOf(item['author']) ?? nameOf(item['creator']));
  add('publisher', nameOf(item['publisher']));
  add('published', dateOf(item['datePublished']) ?? dateOf(item['dateCreated']));
  add('modified', dateOf(item['dateModified']));
  add('lang', nameOf(item['inLanguage']));
  add('section', nameOf(first(item['articleSection'])));
  return candidates;
}

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const dateOf = (value: unknown): string | undefined => {
  const text = first(value);
  return typeof text === 'string' ? parseDate(text) : undefined;
};

/**
 * Of several articles the one at this address, else the one with this title, else one that could be no other: the only
 * one, or all that have no address of their own if they share their headline. Teasers of other articles are none.
 */
function chooseItem(items: readonly LinkedItem[], url: string, title: string): LinkedItem | undefined {
  const wanted = title.toLowerCase();
  const atAddress = url === '' ? [] : items.filter((item) => isAt(item, url));
  const entitled = items.filter((item) => {
    const headline = headlineOf(item);
    return headline !== undefined && headline.length > 8 && wanted.includes(headline.toLowerCase());
  });
  const known = atAddress.find((item) => item['datePublished']) ?? entitled[0] ?? atAddress[0];
  if (known || url === '') return known;
  const homeless = items.length === 1 ? items : items.filter((item) => addressesOf(item).length === 0);
  return new Set(homeless.map(headlineOf)).size === 1 ? homeless[0] : undefined;
}

const headlineOf = (item: LinkedItem): string | undefined => nameOf(item['headline']) ?? nameOf(item['name']);
const addressesOf = (item: LinkedItem): string[] =>
  [item['url'], item['@id'], idOf(item['mainEntityOfPage'])].filter((value) => typeof value === 'string' && /^https?:/.test(value)) as string[];
const isAt = (item: LinkedItem, url: string): boolean => addressesOf(item).some((address) => bare(address) === bare(url));

const bare = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$/, '').replace(/\/$/, '');
const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as LinkedItem)['@id'] : value);

/** Names of meta elements for each field, most trusted first. */
const META_NAMES: Readonly<Record<MetadataField, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  published: [
    'article:published_time', 'og:published_time', 'datepublished', 'date.published', 'publish-date', 'publish_date', 'publishdate', 'pubdate', 'parsely-pub-date', 'sailthru.date',
    'dc.date.issued', 'dcterms.created', 'dc.date', 'dc.date.created', 'citation_publication_date', 'cxenseparse:recs:publishtime', 'originalpublicationdate', 'article.published', 'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod', 'dcterms.modified', 'dc.date.modified', 'revised', 'article.updated'],
  lang: ['content-language', 'language', 'dc.language', 'og:locale'],
  section: ['article:section', 'parsely-section', 'category', 'sailthru.section'],
};

/** What the meta elements say (Open Graph, Dublin Core and the publishers' own names). */
export function fromMeta({ metas }: Declarations): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [field, names] of Object.entries(META_NAMES) as [MetadataField, readonly string[]][]) {
    for (const name of names) {
      const content = metas.get(name);
      const value = field === 'published' || field === 'modified' ? parseDate(content ?? '') : content;
      // article:author is often the address of a profile: no name.
      if (value && !/^https?:\/\//.test(value)) candidates.push({ field, value, source: 'meta' });
    }
  }
  return candidates;
}

const PROPERTIES: Readonly<Record<string, MetadataField>> = {
  headline: 'title', datePublished: 'published', dateModified: 'modified', author: 'author', publisher: 'publisher', articleSection: 'section', inLanguage: 'lang',
};

/** What microdata and `<time>` elements below `root` say. Properties of comments and embedded things are left out by their item type. */
export function fromMarkup(root: Element | Document): Candidate[] {
  const candidates: Candidate[] = [];
  for (const element of Array.from(root.querySelectorAll('[itemprop]')).slice(0, MAX_PROPERTIES)) {
    for (const part of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const field = PROPERTIES[part];
      if (!field || !belongsToArticle(element)) continue;
      const content = propertyText(element);
      const value = field === 'published' || field === 'modified' ? parseDate(content) : content;
      if (value && value.length < 500 && !/^https?:\/\//.test(value)) candidates.push({ field, value, source: 'microdata' });
    }
  }
  return candidates;
}

/** The `<time>` elements below `root` that are the article's own date line, up to the first that tells its publication. */
export function fromTimes(root: Element | Document): Candidate[] {
  const times = root.getElementsByTagName('time');
  const found: Candidate[] = [];
  for (let i = 0; i < Math.min(times.length, MAX_TIMES); i += 1) {
    found.push(...timeCandidate(times[i]));
    if (found.some(({ field }) => field === 'published')) break;
  }
  return found;
}
const MAX_TIMES = 40;

function propertyText(element: Element): string {
  const own = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (own) return own.trim();
  if (element.hasAttribute('itemscope')) {
    for (const inner of Array.from(element.getElementsByTagName('*')).slice(0, 50)) {
      if (inner.getAttribute('itemprop') === 'name') return (inner.getAttribute('content') ?? inner.textContent).trim();
    }
  }
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** The names behind links that say they lead to the author. */
export function fromAuthorLinks(root: Element | Document): Candidate[] {
  const names = Array.from(root.querySelectorAll('a[rel~="author"]')).slice(0, MAX_AUTHORS).map((link) => link.textContent.replace(/\s+/g, ' ').trim());
  const value = [...new Set(names)].filter((name) => name !== '' && name.length < 80).join(', ');
  return value === '' ? [] : [{ field: 'author', value, source: 'visible' }];
}
const MAX_AUTHORS = 5;

/** The nearest item around a property is an article (or untyped), no comment, review or product. */
function belongsToArticle(element: Element): boolean {
  let at: Element | null = element.parentElement;
  for (let steps = 0; at && steps < 60; steps += 1) {
    if (at.hasAttribute('itemscope')) return /(?:Article|Posting|Report|WebPage)\b/.test(at.getAttribute('itemtype') ?? '');
    at = at.parentElement;
  }
  return true;
}

/** A time element that is (by name or place) the article's own date line, no comment's or teaser's. */
function timeCandidate(element: Element): Candidate[] {
  const value = parseDate(element.getAttribute('datetime') ?? '') ?? parseDate(element.textContent);
  if (!value) return [];
  let at: Element | null = element;
  let names = '';
  for (let steps = 0; at && steps < 6; steps += 1) {
    if (at.localName === 'aside' || at.localName === 'footer' || at.localName === 'nav' || at.localName === 'li') return [];
    names += ` ${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    at = at.parentElement;
  }
  if (/comment|related|teaser|card|sidebar|recent|latest|popular|widget/i.test(names)) return [];
  const named = /modif|updat|revis/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
  const field = named || saysChanged(element.previousSibling?.textContent ?? '') ? 'modified' : 'published';
  return [{ field, value, source: 'time-element' }];
}

export function fromUrl(url: string): Candidate[] {
  const value = dateInUrl(url);
  return value ? [{ field: 'published', value, source: 'url' }] : [];
}
