import type { Declarations } from '../model/declarations.js';
import type { ExtractedBlock } from './extract.js';
import { mayHoldDate } from './declarations.js';
import { hintBit } from './hints.js';
import type { PageContext } from './page-context.js';

const MAX_DATE_LINE = 140;
/** How many blocks around the headline may hold the date line. */
const BEFORE_HEADLINE = 3;
const AFTER_HEADLINE = 12;
const LANGUAGE_SAMPLE = 1_500;
const NOT_OURS = hintBit('comment') | hintBit('related');

/** What the page's visible text says of its article besides the text itself. */
export function visibleDeclarations(page: PageContext, blocks: readonly ExtractedBlock[]): Pick<Declarations, 'headline' | 'lines' | 'sample'> {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return { ...(headline ? { headline: headline.text } : {}), lines: dateLines(page), sample: sampleOf(blocks) };
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

/** Short lines that may hold a date near the headline, or near the beginning of the body where there is none. */
function dateLines(page: PageContext): string[] {
  const anchor = page.headline >= 0 ? page.headline : page.firstGood;
  if (anchor < 0) return [];
  // A line that is no heading may hold both the headline and, after a line break, the date.
  const own = page.blocks[anchor].box.level === 0 ? [anchor] : [];
  const order = own.concat(Array.from({ length: AFTER_HEADLINE }, (_, i) => anchor + i + 1), Array.from({ length: BEFORE_HEADLINE }, (_, i) => anchor - i - 1));
  return order.flatMap((i) => {
    const block = page.blocks[i];
    return block && block.text.length <= MAX_DATE_LINE && block.goodChars === 0 && !(block.box.near & NOT_OURS) && mayHoldDate(block.text) ? [block.text] : [];
  });
}
