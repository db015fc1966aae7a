import type { Metadata } from '../model/article.js';
import { readDateLine } from './dates.js';
import type { DateLine } from './dates.js';
import { guessLanguage } from './language.js';
import type { ExtractedBlock } from './extract.js';
import type { PageContext } from './page-context.js';
import { hintBit } from './hints.js';

const MAX_DATE_LINE = 140;
/** How many blocks around the headline may hold the date line. */
const BEFORE_HEADLINE = 3;
const AFTER_HEADLINE = 12;
const LANGUAGE_SAMPLE = 1_500;
const NOT_OURS = hintBit('comment') | hintBit('related');

/** Adds to the declared metadata what only the page's visible text says: headline, date line, language. */
export function addVisible(metadata: Metadata, page: PageContext, blocks: readonly ExtractedBlock[]): void {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  if (headline && !metadata.title) {
    metadata.title = headline.text;
    metadata.sources.title = 'visible';
  }
  addDates(metadata, page);
  const guess = guessLanguage(sampleOf(blocks), metadata.lang);
  if (!guess) return;
  metadata.lang = guess.lang;
  if (guess.source === 'text') metadata.sources.lang = 'visible';
}

function addDates(metadata: Metadata, page: PageContext): void {
  if (metadata.published) return;
  const { published, modified } = visibleDates(page);
  if (modified && !metadata.modified) {
    metadata.modified = modified;
    metadata.sources.modified = 'visible';
  }
  if (!published) return;
  metadata.published = published;
  metadata.sources.published = 'visible';
}

/** The longest blocks are prose; headings and captions say less about the language. */
function sampleOf(blocks: readonly ExtractedBlock[]): string {
  let sample = '';
  for (const { kind, text } of blocks) {
    if (kind === 'paragraph' || blocks.length < 4) sample += `${text.slice(0, LANGUAGE_SAMPLE)} `;
    if (sample.length >= LANGUAGE_SAMPLE) break;
  }
  return sample.slice(0, LANGUAGE_SAMPLE);
}

/** The dates of short lines near the headline, or near the beginning of the body where there is none. */
function visibleDates(page: PageContext): DateLine {
  const found: DateLine = {};
  const anchor = page.headline >= 0 ? page.headline : page.firstGood;
  if (anchor < 0) return found;
  const order = Array.from({ length: AFTER_HEADLINE }, (_, i) => anchor + i + 1).concat(Array.from({ length: BEFORE_HEADLINE }, (_, i) => anchor - i - 1));
  for (const i of order) {
    const block = page.blocks[i];
    if (!block || block.text.length > MAX_DATE_LINE || block.goodChars > 0) continue;
    if (block.box.near & NOT_OURS) continue;
    const line = readDateLine(block.text);
    if (line.modified) found.modified ??= line.modified;
    if (line.published) return { ...found, published: line.published };
  }
  return found;
}
