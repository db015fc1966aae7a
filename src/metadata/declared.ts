import type { Declarations } from '../model/declarations.js';
import type { Language } from '../model/language.js';
import { dateInUrl, parseDate, saysChanged } from './dates.js';
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

/** What the items of a page's JSON-LD say of the article at `url` or of the one entitled `title`; without a url, of that one only. */
export function fromJsonLd(items: readonly LinkedItem[], url: string, title: string, languages: readonly Language[]): Candidate[] {
  const item = chooseItem(items.filter(isArticleItem), url, title);
  const page = url === '' ? undefined : items.find((one) => isPageItem(one) && isAt(one, url));
  return [...(item ? fieldsOf(item, languages) : []), ...(page ? fieldsOf(page, languages).filter(({ field }) => PAGE_FIELDS.has(field)) : [])];
}

/** What holds for an article as well as for its page. */
const PAGE_FIELDS: ReadonlySet<MetadataField> = new Set(['published', 'modified', 'lang']);

function fieldsOf(item: LinkedItem, languages: readonly Language[]): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (field: MetadataField, value: string | undefined): void => {
    if (value) candidates.push({ field, value, source: 'json-ld' });
  };
  const dateOf = (value: unknown): string | undefined => {
    const text = first(value);
    return typeof text === 'string' ? parseDate(text, languages) : undefined;
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
  modified: 'article:modified_time og:updated_time datemodified last-modified lastmod dcterms.modified dc.date.modified revised article.updated'.split(' '),
  lang: ['content-language', 'language', 'dc.language', 'og:locale'],
  section: ['article:section', 'parsely-section', 'category', 'sailthru.section'],
};

/** What the meta elements say (Open Graph, Dublin Core and the publishers' own names); of several with one name the first. */
export function fromMetas({ metas }: Declarations, languages: readonly Language[]): Candidate[] {
  const contents = new Map([...metas].reverse());
  const candidates: Candidate[] = [];
  for (const [field, names] of Object.entries(META_NAMES) as [MetadataField, readonly string[]][]) {
    for (const name of names) {
      const content = contents.get(name);
      const value = isDate(field) ? parseDate(content ?? '', languages) : content;
      // article:author is often the address of a profile: no name.
      if (value && !/^https?:\/\//.test(value)) candidates.push({ field, value, source: 'meta' });
    }
  }
  return candidates;
}

const isDate = (field: MetadataField): boolean => field === 'published' || field === 'modified';

const PROPERTIES: Readonly<Record<string, MetadataField>> = {
  headline: 'title', datePublished: 'published', dateModified: 'modified', author: 'author', publisher: 'publisher', articleSection: 'section', inLanguage: 'lang',
};
/** A longer value is no name but the text that somebody marked as one. */
const LONGEST_PROPERTY = 500;

/** What the microdata says. */
export function fromProperties({ properties }: Declarations, languages: readonly Language[]): Candidate[] {
  return properties.flatMap(([name, content]) => {
    const field = PROPERTIES[name];
    const value = isDate(field) ? parseDate(content, languages) : content;
    return value && value.length < LONGEST_PROPERTY && !/^https?:\/\//.test(value) ? [{ field, value, source: 'microdata' as const }] : [];
  });
}

/** What the `<time>` elements say, up to the first that tells of publication. */
export function fromTimes({ times }: Declarations, languages: readonly Language[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { datetime, text, before, isChange } of times) {
    const value = parseDate(datetime, languages) ?? parseDate(text, languages);
    if (!value) continue;
    const field = isChange || saysChanged(before, languages) ? 'modified' : 'published';
    found.push({ field, value, source: 'time-element' });
    if (field === 'published') break;
  }
  return found;
}

/** The names behind links that say they lead to the author. */
export function fromAuthorLinks({ authors }: Declarations): Candidate[] {
  const value = [...new Set(authors)].filter((name) => name !== '' && name.length < 80).join(', ');
  return value === '' ? [] : [{ field: 'author', value, source: 'visible' }];
}

export function fromUrl(url: string, languages: readonly Language[]): Candidate[] {
  const value = dateInUrl(url, languages);
  return value ? [{ field: 'published', value, source: 'url' }] : [];
}
