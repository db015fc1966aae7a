/*
 * What the gate looks at: few, cheap things, because it runs on every page of the web. It may import
 * nothing of the rest, so that its bundle stays under 4 kB.
 */

const MAX_PARAGRAPHS = 80;
const MAX_SCRIPTS = 60;
const MAX_JSON_CHARS = 60_000;
const LONG = 80;

const PATHS = [
  /\/(?:articles?|story|stories|news|blogs?|posts?|opinion|insights?|magazine|features?|press|essays?)(?:\/|$)/,
  /\/(?:guides?|learn|resources?|tips|advice|reviews?|how-to|topics?|glossary|best)(?:\/|-|$)/,
  /\/(?:docs?|documentation|reference|api|manual|wiki|stable|latest|master|v?\d+\.\d+|en-us|tutorial|support|help)(?:\/|$)/,
  /\/(?:products?|shop|store|items?|dp|buy|cart|app|p|ip)(?:\/|$)/,
  /\/(?:category|categories|collections?|tags?|browse|search|c|s|section|all|catalog|list|jobs|directory)(?:\/|\.|$)/,
  /\/(?:forums?|threads?|questions?|viewtopic|showthread|t|r|discussions?|community|comments|issues)(?:\/|\.|$)/,
  /\/(?:services?|solutions?|pricing|about|contact|platform|home|company|locations?)(?:[/-]|\.|$)/,
] as const;
const HOST = /(?:^|\.)(?:docs?|developers?|api|help|support|wiki|forums?|community|discuss|shop|store)\./;
const TYPES = [/"(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting)"/, /"(?:Product|ProductGroup|Offer|SoftwareApplication|VideoGame)"/, /"(?:ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage)"/, /"(?:LocalBusiness|\w*Service|FAQPage)"/, /"datePublished"/] as const;
const CLASSES = [/\b(?:single|post|article|story|blog-?post)/i, /\b(?:archive|category|listing|search|collection|tag)\b/i, /\b(?:product|shop|woocommerce|store|cart)/i, /\b(?:docs|forum|topic|thread|question|discourse|xenforo)/i] as const;

export const GATE_FEATURES = [
  'paragraphs', 'longParagraphs', 'longChars', 'bestParent', 'linkedChars', 'links', 'linksPerParagraph', 'items', 'headings', 'fields', 'preformatted', 'times', 'articles', 'hasH1',
  'depth', 'hyphens', 'dated', 'query', 'root', 'lastLength', 'path0', 'path1', 'path2', 'path3', 'path4', 'path5', 'path6', 'host', 'ogArticle', 'ogWebsite', 'ogOther', 'published', 'author',
  'ld0', 'ld1', 'ld2', 'ld3', 'ld4', 'class0', 'class1', 'class2', 'class3', 'titleWords',
] as const;

const flag = (value: unknown): number => (value ? 1 : 0);

export function gateFeatures(document: Document, { pathname, hostname, search }: Pick<Location, 'pathname' | 'hostname' | 'search'>): number[] {
  const count = (name: string): number => document.getElementsByTagName(name).length;
  const path = pathname.toLowerCase().slice(0, 300);
  const segments = path.split('/').filter(Boolean);
  const last = segments[segments.length - 1] ?? '';
  const links = count('a');
  const prose = measureParagraphs(document);
  const meta = readMeta(document);
  const json = linkedData(document);
  const body = document.body as HTMLElement | null;
  const classes = `${document.documentElement.getAttribute('class') ?? ''} ${body?.getAttribute('class') ?? ''} ${body?.getAttribute('id') ?? ''}`.slice(0, 600);
  return [
    prose.count, prose.long, prose.chars, prose.best, prose.linked, links, links / (prose.long + 1), count('li'), count('h2') + count('h3'), count('input'), count('pre'), count('time'), count('article'), flag(count('h1')),
    segments.length, last.split(/[-_]/).length, flag(/\/(?:19|20)\d\d[/-]\d/.test(path)), flag(search), flag(segments.length === 0), last.length,
    ...PATHS.map((pattern) => flag(pattern.test(path))), flag(HOST.test(hostname)), flag(meta.type.includes('article')), flag(meta.type === 'website'), flag(meta.type), flag(meta.published), flag(meta.author),
    ...TYPES.map((pattern) => flag(pattern.test(json))), ...CLASSES.map((pattern) => flag(pattern.test(classes))), document.title.split(' ').length,
  ];
}

function measureParagraphs(document: Document): { count: number; long: number; chars: number; best: number; linked: number } {
  const paragraphs = document.getElementsByTagName('p');
  const byParent = new Map<Node | null, number>();
  let [long, chars, best, linked] = [0, 0, 0, 0];
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS; i += 1) {
    const paragraph = paragraphs[i];
    const text = paragraph?.textContent.trim() ?? '';
    const weight = /[\u3040-\u9fff]/.test(text.slice(0, 60)) ? text.length * 2 : text.length;
    if (!paragraph || weight < LONG) continue;
    long += 1;
    chars += weight;
    if (paragraph.getElementsByTagName('a').length > 0) linked += 1;
    const sum = (byParent.get(paragraph.parentNode) ?? 0) + weight;
    byParent.set(paragraph.parentNode, sum);
    if (sum > best) best = sum;
  }
  return { count: paragraphs.length, long, chars, best, linked };
}

function readMeta(document: Document): { type: string; published: boolean; author: boolean } {
  const found = { type: '', published: false, author: false };
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < metas.length && i < 150; i += 1) {
    const meta = metas[i];
    const name = meta?.getAttribute('property') ?? meta?.getAttribute('name') ?? '';
    if (name === 'og:type') found.type = meta?.getAttribute('content')?.toLowerCase() ?? '';
    else if (/publish|pubdate|^date$/.test(name)) found.published = true;
    else if (name.endsWith('author')) found.author = true;
  }
  return found;
}

function linkedData(document: Document): string {
  const scripts = document.getElementsByTagName('script');
  let json = '';
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i += 1) {
    const script = scripts[i];
    if (script?.getAttribute('type') === 'application/ld+json') json += script.textContent.slice(0, MAX_JSON_CHARS);
  }
  return json;
}
