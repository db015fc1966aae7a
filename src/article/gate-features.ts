import { capped, flag, sizeOf } from './quantise.js';

/*
 * What the gate looks at: few, cheap things, because it runs on every page of the web; detection looks at them
 * again. Imports next to nothing, so that the gate's bundle stays under 4 kB. Words are looked up in tables:
 * regular expressions have to be compiled on every page, and the gate's code runs but once there.
 */

const MAX_PARAGRAPHS = 60;
const MAX_SCRIPTS = 80;
const MAX_META = 120;
const MAX_JSON_CHARS = 40_000;
export const LONG = 80;
/** With fewer long paragraphs the text may stand in elements with line breaks. */
const FEW = 3;
const MAX_BREAKS = 40;
const MAX_DIVISIONS = 800;
const CHARS_PER_PARAGRAPH = 300;

/** Words of paths by what such pages are: stories, advice, documentation, shop, forum, services. */
const PATH_WORDS = tableOf([
  'article articles story stories news blog blogs post posts opinion insight insights magazine feature features press essay essays column columns archive archives content',
  'guide guides learn resource resources tips advice review reviews how topics glossary best knowledge academy recipes ideas',
  'doc docs documentation reference api manual handbook wiki man stable latest master en tutorial tutorials support help hc kb sdk spec developer developers quickstart',
  'product products prod shop store item items dp gp buy cart app p ip sku listing itm pd',
  'forum forums thread threads topic question questions viewtopic.php showthread.php t r d q discussion discussions community comments answers issues board boards',
  'service services solution solutions pricing about contact platform home company location locations industries business enterprise treatments treatment practice',
]);
const HOST_WORDS = tableOf(['docs doc developer developers api help support wiki kb learn manual', 'forum forums community discuss discourse answers stackexchange boards talk']);
/** Types of linked data, as they stand in the script's text. */
const TYPES = [
  ['NewsArticle"', 'BlogPosting"', '"Report"'], ['"Article"'], ['"Product"', '"ProductGroup"', '"Offer"', '"SoftwareApplication"', '"VideoGame"'], ['"ItemList"', '"CollectionPage"'], ['"DiscussionForumPosting"', '"QAPage"', '"Question"'],
  ['"FAQPage"'], ['"datePublished"'], ['"headline"'],
];
const CLASS_WORDS = tableOf([
  'single post article story blogpost postid news', 'archive category listing search collection tag browse', 'docs forum topic thread question discourse xenforo documentation mdbook rustdoc sphinx', 'home page landing',
]);
const COUNTED = ['a', 'li', 'h2', 'input', 'pre', 'time', 'article', 'img', 'button', 'table', 'code', 'form', 'blockquote', 'figure', 'section', 'nav'] as const;
/** Asked of the engine in one go each. */
const SELECTORS = ['[rel~="author"],[class*="byline"],[class*="author"]', '[itemprop="price"],[class*="price"]'] as const;

/** Names of the columns of a gate's row, in order. A function, so that no bundle carries them. */
export const gateFeatureNames = (): string[] => [
  'paragraphs', 'longParagraphs', 'longChars', 'bestParent', 'linkedParagraphs', 'linksPerParagraph', ...COUNTED.map((name) => `count:${name}`), ...SELECTORS.map((name) => `any:${name}`),
  'depth', 'hyphens', 'mostHyphens', 'dated', 'digits', 'query', 'html', 'slash', 'lastLength', ...['story', 'advice', 'docs', 'shop', 'forum', 'service'].map((name) => `path:${name}`), ...['docs', 'forum'].map((name) => `host:${name}`),
  'ogArticle', 'ogWebsite', 'ogProduct', 'published', 'author', 'description', ...TYPES.map(([name]) => `ld:${name}`), ...['single', 'archive', 'docs', 'home'].map((name) => `class:${name}`), 'titleWords', 'titleParts',
];

/** Columns of a row behind those of the types of linked data: four classes, words and parts of the title. */
const BEHIND_TYPES = 6;
const [NEWS, ARTICLE, THREAD, FAQ] = [0, 1, 4, 5];

/** Whether the page that a gate's row tells of declares itself a thread of its readers, and no article. Questions are those of any article's list, too. */
export function declaresThread(row: readonly number[]): boolean {
  const types = row.length - BEHIND_TYPES - TYPES.length;
  return row[types + THREAD] > 0 && row[types + NEWS] === 0 && row[types + ARTICLE] === 0 && row[types + FAQ] === 0;
}

function tableOf(groups: readonly string[]): Map<string, number> {
  const table = new Map<string, number>();
  groups.forEach((words, group) => {
    for (const word of words.split(' ')) table.set(word, group);
  });
  return table;
}

function groupsIn(words: readonly string[], table: Map<string, number>, count: number): number[] {
  const found = new Array<number>(count).fill(0);
  for (const word of words) {
    const group = table.get(word);
    if (group !== undefined) found[group] = 1;
  }
  return found;
}

/** One row for the gate's model, see gateFeatureNames; `prose` from whoever has walked the page already. */
export function gateFeatures(document: Document, { pathname, hostname, search }: Address, prose = measureParagraphs(document)): number[] {
  const counts = COUNTED.map((name) => document.getElementsByTagName(name).length);
  const path = pathname.toLowerCase().slice(0, 300);
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const meta = readMeta(document);
  const json = linkedData(document);
  const { body, title } = document;
  const classes = `${document.documentElement.className} ${body.className} ${body.id}`.slice(0, 600).toLowerCase();
  let digits = 0;
  for (let i = 0; i < path.length; i += 1) if (path.charCodeAt(i) <= 57 && path.charCodeAt(i) >= 48) digits += 1;
  return [
    sizeOf(prose.count), sizeOf(prose.long), sizeOf(prose.chars), sizeOf(prose.best), sizeOf(prose.linked), sizeOf(counts[0] / (prose.long + 1)), ...counts.map(sizeOf), ...SELECTORS.map((selector) => flag(document.querySelector(selector))),
    capped(segments.length), capped(last.split('-').length), capped(Math.max(0, ...segments.map((segment) => segment.split('-').length))), flag(isDated(segments)), capped(digits), flag(search), flag(last.includes('.htm')), flag(path.endsWith('/')), capped(last.length),
    ...groupsIn(segments.concat(segments.flatMap((segment) => segment.split('-', 3))), PATH_WORDS, 6), ...groupsIn(hostname.split('.'), HOST_WORDS, 2),
    flag(meta.type.includes('article')), flag(meta.type === 'website'), flag(meta.type.includes('product')), flag(meta.published), flag(meta.author), sizeOf(meta.description),
    ...TYPES.map((names) => flag(json !== '' && names.some((name) => json.includes(name)))), ...groupsIn(partsOf(classes, [' ', '-', '_', '\t']), CLASS_WORDS, 4), capped(title.split(' ').length), capped(partsOf(title, [' | ', ' – ', ' — ', ' - ']).length),
  ];
}

/** Split at each of the marks. Without a pattern, which would have to be compiled on every page: a fifth of a first look. */
const partsOf = (text: string, marks: readonly string[]): string[] => marks.reduce((even, mark) => even.replaceAll(mark, '\n'), text).split('\n');

/** A year and a month as neighbouring segments. */
function isDated(segments: readonly string[]): boolean {
  return segments.some((segment, i) => segment.length === 4 && Number(segment) > 1900 && Number(segment) < 2100 && Number(segments[i + 1]) <= 12);
}

type Address = Pick<Location, 'pathname' | 'hostname' | 'search'>;

/** Paragraphs: how many, how many are long, their characters in all and below one parent, how many hold elements or links. */
export interface Prose {
  count: number;
  long: number;
  chars: number;
  best: number;
  linked: number;
}

/** The first paragraphs of a page that nobody has walked. */
function measureParagraphs(document: Document): Prose {
  const paragraphs = document.getElementsByTagName('p');
  const count = paragraphs.length;
  const byParent = new Map<Node | null, number>();
  let [long, chars, best, linked] = [0, 0, 0, 0];
  for (let i = 0; i < count && i < MAX_PARAGRAPHS; i += 1) {
    const paragraph = paragraphs[i];
    const text = paragraph.textContent;
    const first = text.charCodeAt(0);
    // Chinese and Japanese say in one character what takes two or three letters elsewhere.
    const weight = first >= 0x3000 && first <= 0x9fff ? text.length * 2 : text.length;
    if (weight < LONG) continue;
    long += 1;
    chars += weight;
    if (paragraph.childElementCount > 0) linked += 1;
    const sum = (byParent.get(paragraph.parentNode) ?? 0) + weight;
    byParent.set(paragraph.parentNode, sum);
    if (sum > best) best = sum;
  }
  if (long < FEW) {
    for (const element of unmarkedProse(document)) {
      const { length } = element.textContent;
      long += Math.ceil(length / CHARS_PER_PARAGRAPH);
      chars += length;
      const sum = (byParent.get(element.parentNode) ?? 0) + length;
      byParent.set(element.parentNode, sum);
      if (sum > best) best = sum;
    }
  }
  return { count, long, chars, best, linked };
}

/** Elements that hold prose without the name for it: with line breaks between its paragraphs, as older pages have, or divisions for them. */
function unmarkedProse(document: Document): Set<Element> {
  const found = new Set<Element>();
  const breaks = document.getElementsByTagName('br');
  for (let i = 0; i < breaks.length && i < MAX_BREAKS; i += 1) {
    const parent = breaks[i].parentElement;
    if (parent && parent.localName !== 'p' && !found.has(parent) && parent.textContent.length >= CHARS_PER_PARAGRAPH) found.add(parent);
  }
  const divisions = document.getElementsByTagName('div');
  for (let i = 0; i < divisions.length && i < MAX_DIVISIONS; i += 1) {
    const division = divisions[i];
    // One without another inside: together they are no more than the page's text.
    if (division.childElementCount < 2 && !division.getElementsByTagName('div')[0] && division.textContent.length >= LONG) found.add(division);
  }
  return found;
}

function readMeta(document: Document): { type: string; published: boolean; author: boolean; description: number } {
  const found = { type: '', published: false, author: false, description: 0 };
  const metas = document.getElementsByTagName('meta');
  const count = Math.min(metas.length, MAX_META);
  for (let i = 0; i < count; i += 1) {
    const meta = metas[i];
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    if (!name) continue;
    if (name === 'og:type') found.type = meta.getAttribute('content')?.toLowerCase() ?? '';
    else if (name === 'description') found.description = meta.getAttribute('content')?.length ?? 0;
    else if (name.includes('publish') || name === 'date' || name.includes('pub')) found.published = true;
    else if (name.endsWith('author')) found.author = true;
  }
  return found;
}

function linkedData(document: Document): string {
  const scripts = document.getElementsByTagName('script');
  const count = Math.min(scripts.length, MAX_SCRIPTS);
  let json = '';
  for (let i = 0; i < count; i += 1) {
    const script = scripts[i];
    if (script.getAttribute('type') === 'application/ld+json') json += script.textContent.slice(0, MAX_JSON_CHARS);
  }
  return json;
}
