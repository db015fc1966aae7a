import type { Declarations } from './declarations.js';
import { DECLARED_FEATURES, declaredFeatures } from './declared-features.js';
import { BoxTag } from './elements.js';
import { HINT_NAMES } from './hints.js';
import type { PageContext } from './page-context.js';
import { PHRASE_NAMES } from './phrases.js';
import { VOCABULARY_NAMES, countVocabulary } from './vocabulary.js';
import { hintDistances } from './walk.js';
import { URL_FEATURES, urlFeatures } from './url-features.js';

const COUNTED = ['a', 'p', 'img', 'input', 'form', 'button', 'select', 'video', 'iframe', 'li', 'h1', 'h2', 'h3', 'h4', 'article', 'time', 'table', 'pre', 'code', 'svg', 'section', 'ul', 'blockquote', 'figure', 'dl', 'nav', 'details', 'textarea', 'em', 'span'] as const;
const KEPT = [
  'logChars', 'blocks', 'meanChars', 'share', 'linkShare', 'headings', 'lists', 'quotations', 'cells', 'code', 'sentences', 'sentenceWords', 'meanScore', 'longest', 'paragraphShare',
  'inCore', 'commas', 'digits', 'capitals', 'dubiousChars', 'spread', 'unsure', 'after',
] as const;
const SHAPE = [
  'logNodes', 'logBlocks', 'logChars', 'linkShare', 'coreDepth', 'coreShare', 'coreLinkShare', 'coreLogGood', 'goodCount', 'headline', 'headlineLikeness', 'headlineLevel', 'headlineToGood', 'largestGroup', 'linkGroups', 'shortGroups',
  'repeatedHeadings', 'dateNearHeadline', 'bylineNearHeadline', 'published', 'dates',
] as const;
export const PAGE_FEATURES: readonly string[] = [
  ...COUNTED.map((name) => `count:${name}`), ...KEPT.map((name) => `kept:${name}`), ...SHAPE, ...VOCABULARY_NAMES.map((name) => `kept-says:${name}`), ...VOCABULARY_NAMES.map((name) => `says:${name}`),
  ...PHRASE_NAMES.map((name) => `lines:${name}`), ...HINT_NAMES.map((name) => `boxes:${name}`), ...URL_FEATURES, ...DECLARED_FEATURES,
];

/** Columns that only English fills; training also shows each page without them, so that no other language counts against a page. */
export const ENGLISH_COLUMNS: readonly number[] = PAGE_FEATURES.flatMap((name, i) => (/^(?:kept-says|says|lines):/.test(name) && !/:(?:quote|price)$/.test(name) ? [i] : []));

const KEPT_FROM = 0.4;
const SAMPLE_CHARS = 5_000;
const DUBIOUS = (1 << BoxTag.footer) | (1 << BoxTag.nav) | (1 << BoxTag.aside) | (1 << BoxTag.form);
const BYLINE = HINT_NAMES.indexOf('byline');
const DATE = PHRASE_NAMES.indexOf('date');
const BY = PHRASE_NAMES.indexOf('by');

const shareOf = (part: number, whole: number): number => part / Math.max(1, whole);

/** What of the page lies outside its blocks. */
export interface PageFacts {
  document: Document;
  declarations: Declarations;
  url: string;
  /** Whether a date of publication was found. */
  published: boolean;
}

/** One row for the page model: what was kept, how the page is built, what it says, its address, what it declares. */
export function pageFeatures(page: PageContext, scores: Float32Array, { document, declarations, url, published }: PageFacts): Float32Array {
    return Float32Array.from([
    ...COUNTED.map((name) => Math.log1p(page.counts(name))), ...keptFeatures(page, scores), ...shapeFeatures(page, published), ...wordFeatures(page, scores),
    ...lineShares(page), ...boxShares(page), ...urlFeatures(url), ...declaredFeatures(document, declarations),
  ]);
}

function keptFeatures(page: PageContext, scores: Float32Array): number[] {
  const count = page.blocks.length;
  const sum = { chars: 0, blocks: 0, link: 0, headings: 0, lists: 0, quotations: 0, cells: 0, code: 0, sentences: 0, words: 0, weighted: 0, longest: 0, paragraph: 0, core: 0, commas: 0, digits: 0, capitals: 0, dubious: 0, unsure: 0 };
  let first = -1;
  let last = -1;
  for (let i = 0; i < count; i += 1) {
    const block = page.blocks[i];
    const measure = page.measures[i];
    const score = scores[i] ?? 0;
    if (!block || !measure) continue;
    if (score > 0.2 && score < 0.8) sum.unsure += measure.length;
    if (score < KEPT_FROM) continue;
    if (first < 0) first = i;
    last = i;
    const { length } = measure;
    sum.chars += length;
    sum.blocks += 1;
    sum.link += block.linkChars;
    if (block.box.level > 0) sum.headings += 1;
    if (block.box.list) sum.lists += length;
    if (block.box.within & (1 << BoxTag.quotation)) sum.quotations += length;
    if (block.box.within & (1 << BoxTag.table)) sum.cells += length;
    if (block.box.within & (1 << BoxTag.preformatted)) sum.code += length;
    sum.code += block.inCode;
    sum.sentences += measure.sentences;
    sum.words += measure.words;
    sum.weighted += score * length;
    sum.longest = Math.max(sum.longest, length);
    if (block.box.tag === BoxTag.paragraph) sum.paragraph += length;
    if (block.box.coreIndex === page.core.length - 1) sum.core += length;
    sum.commas += measure.commas;
    sum.digits += measure.digits * length;
    sum.capitals += measure.capitals * length;
    if (block.box.within & DUBIOUS) sum.dubious += length;
  }
  const whole = page.charsBefore[count] ?? 0;
  const spanned = first < 0 ? 0 : (page.charsBefore[last + 1] ?? 0) - (page.charsBefore[first] ?? 0);
  return [
    Math.log1p(sum.chars), sum.blocks, shareOf(sum.chars, sum.blocks), shareOf(sum.chars, whole), shareOf(sum.link, sum.chars), shareOf(sum.headings, sum.blocks), shareOf(sum.lists, sum.chars), shareOf(sum.quotations, sum.chars),
    shareOf(sum.cells, sum.chars), shareOf(sum.code, sum.chars), sum.sentences, shareOf(sum.words, sum.sentences), shareOf(sum.weighted, sum.chars), sum.longest, shareOf(sum.paragraph, sum.chars), shareOf(sum.core, sum.chars),
    shareOf(sum.commas, sum.words), shareOf(sum.digits, sum.chars), shareOf(sum.capitals, sum.chars), sum.dubious, shareOf(sum.chars, spanned), shareOf(sum.unsure, whole), last < 0 ? 0 : shareOf(whole - (page.charsBefore[last + 1] ?? 0), whole),
  ];
}

function shapeFeatures(page: PageContext, published: boolean): number[] {
  const root = page.boxes[0];
  const core = page.core[page.core.length - 1];
  const headline = page.blocks[page.headline];
  const whole = page.charsBefore[page.blocks.length] ?? 0;
  let largest = 0;
  let linked = 0;
  let short = 0;
  for (const group of page.groups.values()) {
    largest = Math.max(largest, group.count);
    if (group.count >= 5 && group.linkChars * 2 > group.chars) linked += group.chars;
    if (group.count >= 5 && group.chars < 60 * group.count) short += group.chars;
  }
  const headings = new Map<number, number>();
  for (const block of page.blocks) if (block.box.level > 1) headings.set(block.box.signature, (headings.get(block.box.signature) ?? 0) + 1);
  let dated = 0;
  let signed = 0;
  let dates = 0;
  page.blocks.forEach((block, i) => {
    const phrases = page.measures[i]?.phrases ?? 0;
    const isDate = (phrases >> DATE) & 1 && block.text.length < 140 ? 1 : 0;
    dates += isDate;
    if (page.headline < 0 || i < page.headline - 3 || i > page.headline + 10) return;
    dated = Math.max(dated, isDate);
    if (block.text.length < 100 && ((phrases >> BY) & 1 || hintDistances(block.box)[BYLINE] < 2)) signed = 1;
  });
  return [
    Math.log1p(page.elements), Math.log1p(page.blocks.length), Math.log1p(whole), shareOf(root?.linkChars ?? 0, whole), page.core.length, shareOf(core?.goodChars ?? 0, root?.goodChars ?? 0), shareOf(core?.linkChars ?? 0, core?.chars ?? 0),
    Math.log1p(core?.goodChars ?? 0), page.good.reduce((sum, n) => sum + n, 0), page.headline >= 0 ? 1 : 0, page.headlineLikeness, headline?.box.level ?? 0, page.headline < 0 || page.firstGood < 0 ? 99 : page.firstGood - page.headline,
    largest, shareOf(linked, whole), shareOf(short, whole), Math.max(0, ...headings.values()), dated, signed, published ? 1 : 0, dates,
  ];
}

function wordFeatures(page: PageContext, scores: Float32Array): number[] {
  const kept: string[] = [];
  const whole: string[] = [];
  let keptChars = 0;
  let wholeChars = 0;
  page.blocks.forEach(({ text }, i) => {
    if (keptChars < SAMPLE_CHARS && (scores[i] ?? 0) >= KEPT_FROM) {
      kept.push(text);
      keptChars += text.length;
    }
    if (wholeChars < SAMPLE_CHARS) {
      whole.push(text);
      wholeChars += text.length;
    }
  });
  return [...countVocabulary(kept.join(' ').slice(0, SAMPLE_CHARS)), ...countVocabulary(whole.join(' ').slice(0, SAMPLE_CHARS))];
}

/** Share of the blocks that say, of the boxes that are named, what each group stands for. */
function lineShares(page: PageContext): number[] {
  const counts = new Array<number>(PHRASE_NAMES.length).fill(0);
  for (const { phrases } of page.measures) addBits(counts, phrases);
  return counts.map((count) => shareOf(count, page.blocks.length));
}

function boxShares(page: PageContext): number[] {
  const counts = new Array<number>(HINT_NAMES.length).fill(0);
  for (const { hints } of page.boxes) addBits(counts, hints);
  return counts.map((count) => shareOf(count, page.boxes.length));
}

function addBits(counts: number[], bits: number): void {
  for (let left = bits; left !== 0;) {
    const bit = 31 - Math.clz32(left);
    counts[bit] += 1;
    left &= ~(1 << bit);
  }
}
