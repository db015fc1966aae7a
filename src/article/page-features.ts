import { thresholdFor } from './arrange.js';
import type { Box } from './boxes.js';
import { BoxTag, DUBIOUS_TAGS } from './elements.js';
import { LONG, gateFeatureNames, gateFeatures } from './gate-features.js';
import type { Prose } from './gate-features.js';
import { hintBit } from './hints.js';
import type { PageContext } from './page-context.js';
import { PHRASE_NAMES, phraseBit, phrasesOf } from './phrases.js';
import { addBits, capped, flag, shareOf, sizeOf } from './quantise.js';
import { VOCABULARY_NAMES, countVocabulary } from './vocabulary.js';

/** Names of the columns of a page's row, in order. A function, so that no bundle carries them. */
export function pageFeatureNames(): string[] {
  const kept = [
    'chars', 'blocks', 'mean', 'share', 'linkShare', 'headings', 'lists', 'quotations', 'cells', 'code', 'sentences', 'meanScore', 'longest', 'paragraphShare', 'inCore', 'commas', 'dubious', 'spread', 'unsure', 'after', 'before', 'good',
  ];
  const shape = [
    'elements', 'blocks', 'chars', 'linkShare', 'coreDepth', 'coreShare', 'coreLinkShare', 'coreGood', 'goodCount', 'headline', 'headlineLikeness', 'headlineLevel', 'headlineToGood', 'largestGroup', 'linkGroups', 'shortGroups', 'repeatedHeadings', 'dateNearHeadline', 'bylineNearHeadline', 'dates',
  ];
  const story = ['chars', 'share', 'linkedHeadings', 'headlineLinked', 'times', 'captioned'];
  return [...gateFeatureNames().map((name) => `gate:${name}`), ...kept.map((name) => `kept:${name}`), ...shape, ...story.map((name) => `story:${name}`), ...VOCABULARY_NAMES.map((name) => `says:${name}`), ...PHRASE_NAMES.map((name) => `lines:${name}`)];
}

/** Columns that only English fills; training shows each page without them too, so that no other language counts against a page. */
export const englishColumns = (): number[] => pageFeatureNames().flatMap((name, i) => (/^(?:says|lines):/.test(name) && !/:(?:quote|price|asks|digits)$/.test(name) ? [i] : []));

const SAMPLE_CHARS = 3_000;
const SHORT_LINE = 140;
const BYLINE = hintBit('byline');
const DATE = phraseBit('date');
const BY = phraseBit('by');

type Address = Pick<Location, 'pathname' | 'hostname' | 'search'>;

/** One row for the page model: what the gate sees, what was kept, how the page is built, what the kept text says. */
export function pageFeatures(page: PageContext, scores: Float32Array, document: Document, location: Address): number[] {
  return [...pageFeaturesInParts(page, scores, document, location)].flat();
}

/** The row in parts, each a piece of work between which a page can be given its turn. */
export function* pageFeaturesInParts(page: PageContext, scores: Float32Array, document: Document, location: Address): Generator<number[], undefined> {
  const prose = proseOf(page);
  yield [];
  yield gateFeatures(document, location, prose);
  const keptFrom = thresholdFor(page, scores);
  yield keptFeatures(page, scores, keptFrom);
  yield shapeFeatures(page, document);
  yield storyFeatures(page);
  yield countVocabulary(sampleOf(page, scores, keptFrom)).map(capped);
  yield lineShares(page);
}

/** What the gate measures, from the blocks of the walk; whatever reads like a paragraph counts as one here. */
function proseOf({ blocks }: PageContext): Prose {
  const byParent = new Map<Box | null, number>();
  const prose = { count: 0, long: 0, chars: 0, best: 0, linked: 0 };
  for (let i = 0; i < blocks.length; i += 1) {
    const { box, reach, links, goodChars } = blocks[i];
    const isParagraph = box.tag === BoxTag.paragraph;
    if (isParagraph) prose.count += 1;
    if (reach < LONG || (!isParagraph && goodChars === 0)) continue;
    prose.long += 1;
    prose.chars += reach;
    if (links > 0) prose.linked += 1;
    const sum = (byParent.get(box.parent) ?? 0) + reach;
    byParent.set(box.parent, sum);
    if (sum > prose.best) prose.best = sum;
  }
  return prose;
}

function keptFeatures(page: PageContext, scores: Float32Array, keptFrom: number): number[] {
  const count = page.blocks.length;
  const sum = { chars: 0, blocks: 0, link: 0, headings: 0, lists: 0, quotations: 0, cells: 0, code: 0, sentences: 0, weighted: 0, longest: 0, paragraph: 0, core: 0, commas: 0, dubious: 0, unsure: 0, good: 0 };
  let first = -1;
  let last = -1;
  for (let i = 0; i < count; i += 1) {
    const score = scores[i];
    if (score < keptFrom && score <= 0.2) continue;
    const { box, text, linkChars, inCode, endsSentence, commas, goodChars } = page.blocks[i];
    const { length } = text;
    if (score > 0.2 && score < 0.8) sum.unsure += length;
    if (score < keptFrom) continue;
    if (first < 0) first = i;
    last = i;
    sum.chars += length;
    sum.blocks += 1;
    sum.link += linkChars;
    if (box.level > 0) sum.headings += 1;
    if (box.list) sum.lists += length;
    if (box.within & (1 << BoxTag.quotation)) sum.quotations += length;
    if (box.within & (1 << BoxTag.table)) sum.cells += length;
    sum.code += box.within & (1 << BoxTag.preformatted) ? length : inCode;
    if (endsSentence) sum.sentences += 1;
    sum.weighted += score * length;
    if (length > sum.longest) sum.longest = length;
    if (box.tag === BoxTag.paragraph) sum.paragraph += length;
    if (box.coreIndex === page.core.length - 1) sum.core += length;
    sum.commas += commas;
    if (box.within & DUBIOUS_TAGS) sum.dubious += length;
    if (goodChars > 0) sum.good += 1;
  }
  const { charsBefore } = page;
  const whole = charsBefore[count];
  return [
    sizeOf(sum.chars), sizeOf(sum.blocks), sizeOf(sum.chars / Math.max(1, sum.blocks)), shareOf(sum.chars, whole), shareOf(sum.link, sum.chars), shareOf(sum.headings, sum.blocks), shareOf(sum.lists, sum.chars), shareOf(sum.quotations, sum.chars),
    shareOf(sum.cells, sum.chars), shareOf(sum.code, sum.chars), shareOf(sum.sentences, sum.blocks), shareOf(sum.weighted, sum.chars), sizeOf(sum.longest), shareOf(sum.paragraph, sum.chars), shareOf(sum.core, sum.chars), capped((sum.commas * 2_000) / Math.max(1, sum.chars)),
    sizeOf(sum.dubious), first < 0 ? 0 : shareOf(sum.chars, charsBefore[last + 1] - charsBefore[first]), shareOf(sum.unsure, whole), last < 0 ? 0 : shareOf(whole - charsBefore[last + 1], whole), first < 0 ? 0 : shareOf(charsBefore[first], whole), sizeOf(sum.good),
  ];
}

function shapeFeatures(page: PageContext, document: Document): number[] {
  const { blocks, boxes, core, headline, firstGood } = page;
  const root = boxes[0];
  const deepest = core[core.length - 1];
  const whole = root.chars;
  let [largest, linked, short, repeated, good, dates, dated, signed] = [0, 0, 0, 0, 0, 0, 0, 0];
  const counted = new Set<object>();
  for (let i = 0; i < blocks.length; i += 1) {
    const { box, text, goodChars } = blocks[i];
    if (goodChars > 0) good += 1;
    const { group } = box;
    if (!counted.has(group)) {
      counted.add(group);
      if (group.blocks > largest) largest = group.blocks;
      if (group.blocks >= 5 && group.linkChars * 2 > group.chars) linked += group.chars;
      if (group.blocks >= 5 && group.chars < 60 * group.blocks) short += group.chars;
      if (box.level > 1 && group.blocks > repeated) repeated = group.blocks;
    }
    if (text.length > SHORT_LINE) continue;
    const isNear = headline >= 0 && i >= headline - 3 && i <= headline + 10;
    const phrases = isNear ? phrasesOf(blocks[i]) : Math.max(0, blocks[i].phrases);
    if (phrases & DATE) dates += 1;
    if (!isNear) continue;
    if (phrases & DATE) dated = 1;
    if (phrases & BY || box.near & BYLINE) signed = 1;
  }
  return [
    sizeOf(document.getElementsByTagName('*').length), sizeOf(blocks.length), sizeOf(whole), shareOf(root.linkChars, whole), core.length, shareOf(deepest.goodChars, root.goodChars), shareOf(deepest.linkChars, deepest.chars), sizeOf(deepest.goodChars), sizeOf(good),
    flag(headline >= 0), capped(page.headlineLikeness * 40), headline < 0 ? 0 : blocks[headline].box.level, headline < 0 || firstGood < 0 ? 90 : capped(firstGood - headline + 20),
    sizeOf(largest), shareOf(linked, whole), shareOf(short, whole), sizeOf(repeated), dated, signed, sizeOf(dates),
  ];
}

/** What a reader sees of a story: one headline with its own text below, up to the next headline that leads elsewhere; when posts were written; what stands below pictures. */
function storyFeatures({ blocks, headline }: PageContext): number[] {
  let [own, good, captioned, linked, times] = [0, 0, 0, 0, 0];
  let isOwn = headline >= 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const { text, box, linkChars, goodChars } = blocks[i];
    const isLinked = linkChars * 2 > text.length;
    if (box.level > 0 && isLinked) linked += 1;
    if (i > headline && box.level > 0 && (isLinked || box.level <= blocks[headline]?.box.level)) isOwn = false;
    if (isOwn && i > headline) own += goodChars;
    good += goodChars;
    if (box.within & (1 << BoxTag.caption)) captioned += text.length;
    else if (text.length <= LONGEST_TIME && TIME.test(text)) times += 1;
  }
  return [
    sizeOf(own), shareOf(own, good), sizeOf(linked), flag(headline >= 0 && blocks[headline].linkChars > 0), sizeOf(times), sizeOf(captioned),
  ];
}
const LONGEST_TIME = 16;

/** Digits around the first colon: "14:32", "2:32 pm GMT". */
const TIME = /^[^:]*\d:\d/;

/** The beginning of the kept text. */
function sampleOf(page: PageContext, scores: Float32Array, keptFrom: number): string {
  let text = '';
  for (let i = 0; i < scores.length && text.length < SAMPLE_CHARS; i += 1) if (scores[i] >= keptFrom) text += `${page.blocks[i].text} `;
  return text.slice(0, SAMPLE_CHARS);
}

/** Share of the blocks that say what each group stands for; of those only that were looked at, which leaves the menus out. */
function lineShares(page: PageContext): number[] {
  const counts = new Array<number>(PHRASE_NAMES.length).fill(0);
  for (const { phrases } of page.blocks) if (phrases > 0) addBits(counts, phrases);
  return counts.map((count) => shareOf(count * 2, page.blocks.length));
}
