/*
 * What the gate looks at: few, cheap things, because it runs on every page of the web. It may import
 * nothing of the rest, so that its bundle stays under 4 kB. Words are looked up in tables: regular
 * expressions have to be compiled on every page, and the gate's code runs but once there.
 */

const MAX_PARAGRAPHS = 60;
const MAX_SCRIPTS = 60;
const MAX_META = 120;
const MAX_JSON_CHARS = 40_000;
const LONG = 80;
/** With fewer long paragraphs the text may stand in elements with line breaks. */
const FEW = 3;
const MAX_BREAKS = 40;
const CHARS_PER_PARAGRAPH = 300;

/** Words of paths by what such pages are: stories, advice, documentation, shop, lists, forum, services. */
const PATH_WORDS = tableOf([
  'article articles story stories news blog blogs post posts opinion insight insights magazine feature features press essay essays',
  'guide guides learn resource resources tips advice review reviews how-to topics glossary best knowledge-hub',
  'doc docs documentation reference api manual wiki stable latest master en-us tutorial support help en',
  'product products shop store item items dp buy cart app p ip',
  'category categories collection collections tag tags browse search c s section all catalog list jobs directory',
  'forum forums thread threads question questions viewtopic.php showthread.php t r discussion discussions community comments issues',
  'service services solution solutions pricing about contact platform home company location locations',
]);
const HOST_WORDS = ['docs', 'doc', 'developer', 'developers', 'api', 'help', 'support', 'wiki', 'forum', 'forums', 'community', 'discuss', 'shop', 'store'];
/** Types of linked data, as they stand in the script's text. */
const TYPES = [
  ['NewsArticle"', '"Article"', '"BlogPosting"', '"Report"'], ['"Product"', '"ProductGroup"', '"Offer"', '"SoftwareApplication"', '"VideoGame"'], ['"ItemList"', '"CollectionPage"', '"DiscussionForumPosting"', '"QAPage"'],
  ['"LocalBusiness"', 'Service"', '"FAQPage"'], ['"datePublished"'],
];
const CLASS_WORDS = tableOf([
  'single post article story blogpost', 'archive category listing search collection tag', 'product shop woocommerce store cart', 'docs forum topic thread question discourse xenforo',
]);

export const GATE_FEATURES = [
  'paragraphs', 'longParagraphs', 'longChars', 'bestParent', 'linkedChars', 'links', 'linksPerParagraph', 'items', 'headings', 'fields', 'preformatted', 'times', 'articles', 'hasH1',
  'depth', 'hyphens', 'dated', 'query', 'root', 'lastLength', 'path0', 'path1', 'path2', 'path3', 'path4', 'path5', 'path6', 'host', 'ogArticle', 'ogWebsite', 'ogOther', 'published', 'author',
  'ld0', 'ld1', 'ld2', 'ld3', 'ld4', 'class0', 'class1', 'class2', 'class3', 'titleWords',
] as const;

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

const flag = (value: unknown): number => (value ? 1 : 0);

export function gateFeatures(document: Document, { pathname, hostname, search }: Pick<Location, 'pathname' | 'hostname' | 'search'>): number[] {
  const count = (name: string): number => document.getElementsByTagName(name).length;
  const segments = pathname.toLowerCase().slice(0, 300).split('/').filter(Boolean);
  const last = segments.length > 0 ? segments[segments.length - 1] : '';
  const links = count('a');
  const prose = measureParagraphs(document);
  const meta = readMeta(document);
  const json = linkedData(document);
  const { body } = document;
  const classes = `${document.documentElement.className} ${body.className} ${body.id}`.slice(0, 600).toLowerCase().split(/[\s_-]+/);
  return [
    prose.count, prose.long, prose.chars, prose.best, prose.linked, links, links / (prose.long + 1), count('li'), count('h2') + count('h3'), count('input'), count('pre'), count('time'), count('article'), flag(count('h1')),
    segments.length, last.split('-').length, flag(isDated(segments)), flag(search), flag(segments.length === 0), last.length,
    ...groupsIn(segments, PATH_WORDS, 7), flag(HOST_WORDS.some((word) => hostname.startsWith(`${word}.`))), flag(meta.type.includes('article')), flag(meta.type === 'website'), flag(meta.type), flag(meta.published), flag(meta.author),
    ...TYPES.map((names) => flag(json !== '' && names.some((name) => json.includes(name)))), ...groupsIn(classes, CLASS_WORDS, 4), document.title.split(' ').length,
  ];
}

/** A year and a month as neighbouring segments. */
function isDated(segments: readonly string[]): boolean {
  return segments.some((segment, i) => segment.length === 4 && Number(segment) > 1900 && Number(segment) < 2100 && Number(segments[i + 1]) <= 12);
}

function measureParagraphs(document: Document): { count: number; long: number; chars: number; best: number; linked: number } {
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
    for (const length of brokenText(document).values()) {
      long += Math.ceil(length / CHARS_PER_PARAGRAPH);
      chars += length;
      if (length > best) best = length;
    }
  }
  return { count, long, chars, best, linked };
}

/** Text of elements that part their paragraphs by line breaks, as older pages do. */
function brokenText(document: Document): Map<Node, number> {
  const texts = new Map<Node, number>();
  const breaks = document.getElementsByTagName('br');
  for (let i = 0; i < breaks.length && i < MAX_BREAKS; i += 1) {
    const parent = breaks[i].parentElement;
    if (!parent || parent.localName === 'p' || texts.has(parent)) continue;
    const { length } = parent.textContent;
    if (length >= CHARS_PER_PARAGRAPH) texts.set(parent, length);
  }
  return texts;
}

function readMeta(document: Document): { type: string; published: boolean; author: boolean } {
  const found = { type: '', published: false, author: false };
  const metas = document.getElementsByTagName('meta');
  const count = Math.min(metas.length, MAX_META);
  for (let i = 0; i < count; i += 1) {
    const meta = metas[i];
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    if (!name) continue;
    if (name === 'og:type') found.type = meta.getAttribute('content')?.toLowerCase() ?? '';
    else if (name.includes('publish') || name === 'date' || name.includes('pubdate')) found.published = true;
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
