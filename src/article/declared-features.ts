import type { Declarations } from './declarations.js';
import { typesOf } from './json-ld.js';
import type { LinkedItem } from './json-ld.js';

/** Types of JSON-LD items that tell kinds of page apart. */
const TYPES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['news', /^(?:.*NewsArticle|ReportageNewsArticle)$/], ['article', /^(?:Article|BlogPosting|Report|LiveBlogPosting|.*ScholarlyArticle|OpinionNewsArticle)$/], ['technical', /^(?:TechArticle|HowTo|APIReference|SoftwareSourceCode)$/],
  ['product', /^(?:Product|ProductGroup|Offer|AggregateOffer|VideoGame|SoftwareApplication|MobileApplication)$/], ['list', /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog)$/],
  ['forum', /^(?:DiscussionForumPosting|QAPage|Question)$/], ['faq', /^FAQPage$/], ['business', /^(?:LocalBusiness|Service|ProfessionalService|MedicalBusiness|.*Service)$/],
  ['recipe', /^Recipe$/], ['video', /^VideoObject$/], ['review', /Review$/], ['breadcrumb', /^BreadcrumbList$/], ['person', /^Person$/], ['organization', /Organization$|^Corporation$/], ['page', /^WebPage$/],
];
const METAS = ['ogArticle', 'ogWebsite', 'ogProduct', 'ogOther', 'ogNone', 'publishedTime', 'modifiedTime', 'section', 'tag', 'author', 'twitterCard', 'description', 'keywords', 'siteName', 'image', 'price', 'generator'] as const;
const LINKED = ['headline', 'author', 'datePublished', 'items'] as const;
const PAGE_CLASSES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['single', /\b(?:single|post-template|single-post|article|story|blog-?post|postid|news-?detail|is-article|page-article|post)\b/i], ['archive', /\b(?:archive|category|blog|tax-|collection|listing|search|browse|tag)\b/i],
  ['product', /\b(?:product|shop|woocommerce|store|template-product|cart)\b/i], ['home', /\b(?:home|front-page|index)\b/i], ['page', /\b(?:page-template|page-id|template-page|node-type-page|landing)\b/i],
  ['docs', /\b(?:docs|documentation|docutils|sphinx|wy-|mkdocs|docusaurus|rustdoc|mdbook|theme-doc)/i], ['forum', /\b(?:forum|topic|thread|question|bbpress|xenforo|discourse|phpbb|vbulletin)\b/i],
];

export const DECLARED_FEATURES: readonly string[] = [
  ...TYPES.map(([name]) => `ld:${name}`), ...LINKED.map((name) => `ld:${name}`), ...METAS.map((name) => `meta:${name}`), ...PAGE_CLASSES.map(([name]) => `page:${name}`), 'titleLength', 'titleParts',
];

/** What the page says about itself: linked data, meta elements, the classes of html and body, the shape of its title. */
export function declaredFeatures(document: Document, { items, metas: meta }: Declarations): number[] {
  const types = items.flatMap(typesOf);
  const has = (test: (item: LinkedItem) => unknown): number => (items.some((item) => test(item)) ? 1 : 0);
  const og = (meta.get('og:type') ?? '').toLowerCase();
  const classes = [document.documentElement as Element | null, document.body as Element | null].map((element) => `${element?.getAttribute('class') ?? ''} ${element?.getAttribute('id') ?? ''} ${element?.getAttribute('itemtype') ?? ''}`)
    .join(' ').slice(0, 2_000) + ` ${(meta.get('generator') ?? '').slice(0, 100)}`;
  const title = document.title.slice(0, 300);
  const given = (...names: string[]): number => (names.some((name) => meta.has(name)) ? 1 : 0);
  return [
    ...TYPES.map(([, pattern]) => (types.some((type) => pattern.test(type)) ? 1 : 0)),
    has((item) => item['headline']), has((item) => item['author']), has((item) => item['datePublished']), Math.min(50, items.length),
    og.includes('article') ? 1 : 0, og === 'website' ? 1 : 0, og.includes('product') ? 1 : 0, og !== '' && !/article|^website$|product/.test(og) ? 1 : 0, og === '' ? 1 : 0,
    given('article:published_time', 'datepublished', 'pubdate', 'publish-date', 'parsely-pub-date', 'date', 'dc.date'), given('article:modified_time', 'og:updated_time'), given('article:section', 'parsely-section'), given('article:tag', 'news_keywords', 'parsely-tags'),
    given('author', 'article:author', 'parsely-author', 'twitter:data1'), given('twitter:card'), (meta.get('description') ?? '').length, given('keywords'), given('og:site_name'), given('og:image'),
    given('product:price:amount', 'og:price:amount'), given('generator'),
    ...PAGE_CLASSES.map(([, pattern]) => (pattern.test(classes) ? 1 : 0)),
    title.length, title.split(/\s[|–—»·:-]\s/).length,
  ];
}
