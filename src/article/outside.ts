import type { Box } from './boxes.js';
import { BoxTag } from './elements.js';
import { hintBit } from './hints.js';
import { isOfAuthor } from './of-author.js';
import { isOwnNote } from './own-notes.js';
import type { PageContext } from './page-context.js';
import { phraseBit, phrasesOf } from './phrases.js';
import type { RawBlock } from './raw-block.js';

/** Whether a block stands in or beside the story and is none of its text, however much it reads like it. `i` is its number on the page. */
export const isOutside = (page: PageContext, block: RawBlock, i: number): boolean =>
  isCode(block) || isComment(page, block) || isPopUp(page, block) || isOfAuthor(page, block, i) || isDateLine(page, block, i) || isSignUp(page, block) || isOffer(block) || isOwnNote(page, block, i) || isRequest(block) || isAdvertLabel(block) || isAsideOfLinks(page, block) || isPointer(block) || isMenu(page, block, i);

/** A listing of a program, not what is quoted in the same form: that reads like prose, to its full stop or in sentences. */
const isCode = ({ box, inCode, text, endsSentence }: RawBlock): boolean =>
  (box.within & (1 << BoxTag.preformatted)) !== 0 && inCode * 2 > text.length && !((endsSentence || SENTENCES.test(text)) && (text.match(SIGNS) ?? []).length < text.length * FEW_SIGNS);
const SIGNS = /[{}();=<>[\]_\\/|$#@*+~^]/g;
const FEW_SIGNS = 0.03;
const SENTENCES = /[a-z][.?!] [A-Z]/;

/** What readers wrote below the story, unless the whole page is such a thread. */
const isComment = (page: PageContext, { box }: RawBlock): boolean => (box.around & COMMENT) !== 0 && (coreOf(page).around & COMMENT) === 0;
const COMMENT = hintBit('comment');
const coreOf = ({ core }: PageContext): Box => core[core.length - 1];

/** In a window that opens over the story, a notice or an alert. By classes alone: ids are often made of a heading's words ("alerts"). */
function isPopUp(page: PageContext, block: RawBlock): boolean {
  let box = block.box.parent;
  for (let steps = 0; box && steps < POP_UP_LEVELS; steps += 1, box = box.parent) if (box.naming.hints & OVERLAY) return (coreOf(page).around & OVERLAY) === 0;
  return false;
}
const OVERLAY = hintBit('overlay');
const POP_UP_LEVELS = 3;

/** A short line between headline and body with a date, that begins like a byline, or in an aside (a counter of readers): the page's, not the story's. */
export function isDateLine(page: PageContext, block: RawBlock, i: number): boolean {
  const { text, box, endsSentence } = block;
  if (i >= page.firstGood || i <= page.headline || page.headline < 0 || text.length > MAX_DATE_LINE || box.level > 0) return false;
  return !endsSentence && ((phrasesOf(block) & DATE_OR_BY) !== 0 || (box.within & (1 << BoxTag.aside)) !== 0 || ((phrasesOf(block) & ABOUT) !== 0 && BY_ROLE.test(text)));
}
const MAX_DATE_LINE = 120;
const DATE_OR_BY = phraseBit('date') | phraseBit('by');
const ABOUT = phraseBit('about');
/** "Tove Lindqvist, shipping reporter". */
const BY_ROLE = /^\p{Lu}\S+ (?:\p{Lu}\S* )?\p{Lu}\S+(?:,| [|–-]) /u;

/** Text of a small box beside the story that asks to subscribe, wherever it stands: named like an offer, or with a link or button for it. */
function isSignUp(page: PageContext, block: RawBlock): boolean {
  let box: Box | null = block.box;
  for (let steps = 0; box && steps < SIGN_UP_LEVELS && page.core[box.coreIndex] !== box; steps += 1, box = box.parent) {
    if (box.chars > MAX_SIGN_UP) return false;
    for (let at = box.firstBlock; at <= box.lastBlock; at += 1) if (asksToSubscribe(page.blocks[at], (box.hints & NEWSLETTER) !== 0)) return true;
  }
  return false;
}

const asksToSubscribe = (block: RawBlock, isNamed: boolean): boolean => {
  const phrases = phrasesOf(block);
  const isAsking = block.text.length <= MAX_ASKING && (block.links > 0 || (block.box.within & (1 << BoxTag.button)) !== 0);
  return (phrases & SUBSCRIBE) !== 0 ? isNamed || isAsking : isNamed && isAsking && (phrases & ACT) !== 0;
};
const MAX_ASKING = 60;
const SIGN_UP_LEVELS = 4;
const MAX_SIGN_UP = 500;
const NEWSLETTER = hintBit('newsletter');
const SUBSCRIBE = phraseBit('subscribe');

/** A short paragraph within the story that asks the reader to subscribe in two ways: "Sign up for our newsletter", "delivers one story to your inbox". */
const isOffer = (block: RawBlock): boolean =>
  (phrasesOf(block) & SUBSCRIBE) !== 0 && block.text.length <= MAX_OFFER && TO_READER.test(block.text) && OFFER.test(block.text);
const MAX_OFFER = 300;
const TO_READER = /\b(?:[Oo]ur|us|[Yy]ou|[Yy]our)\b|(?:^|[.!?:] )\W*(?:Sign|Subscribe|Join|Get)\b/;
const OFFER = /(newsletter|inbox|sign[ -]?up|subscribe).*(?!\1)(?:newsletter|inbox|sign[ -]?up|subscribe)|^\W*(?:sign up|subscribe) (?:for|to) our\b/i;

/** A question to readers about themselves, and where to send the answer: "Have you seen the flood? Write to us". */
const isRequest = ({ text }: RawBlock): boolean => text.length <= MAX_REQUEST && text.includes('?') && REQUEST.test(text);
const MAX_REQUEST = 400;
const REQUEST = /^\W*(?:do|did|have|are|were|got|know|any)\b[^?“"]*\?(?:[^“"]*[.?!:,])?\W+(?:if )?(?:you (?:\w+ ){1,3})?(?:please |get in )?(?:e-?mail|message|contact|write|touch|send|submit|tell|let(?= us know))\b[^“"]*(?:@|\bus\b|\bour\b)/i;

/** "Advertisement" and the like, alone or with what is advertised behind a colon. */
const isAdvertLabel = (block: RawBlock): boolean =>
  (phrasesOf(block) & ADVERT) !== 0 && (block.text.length <= MAX_LABEL || LABELLED.test(block.text));
const LABELLED = /^\S+ ?[:.·] /;
const MAX_LABEL = 15;
const ADVERT = phraseBit('advert');

/** Links to other stories in a box within the story that is an aside or is named as one. */
function isAsideOfLinks(page: PageContext, block: RawBlock): boolean {
  for (let box: Box | null = block.box; box && page.core[box.coreIndex] !== box; box = box.parent) {
    if ((box.tag === BoxTag.aside || (box.hints & RELATED) !== 0) && box.linkChars * 2 > box.chars) return true;
  }
  return false;
}
const RELATED = hintBit('related');

/** A line that is a link to another story, behind a word for it ("Related: …") or in a paragraph's place. */
const isPointer = (block: RawBlock): boolean => block.links > 0 && block.text.length - block.linkChars <= Math.min(MAX_POINTING, block.linkChars) && (isNamedPointer(block) || isLinkAlone(block));
const MAX_POINTING = 30;
const MORE = phraseBit('more');
const isNamedPointer = (block: RawBlock): boolean =>
  (phrasesOf(block) & MORE) !== 0 && ((block.box.level === 0 && block.text.length - block.linkChars <= FEW_WORDS) || block.text.lastIndexOf(':', MAX_POINTING) > 0);
const FEW_WORDS = 20;
/** Of as many words as a headline has, or saying what to do; other short ones head what follows, in lists and tables they are what is listed. */
const isLinkAlone = (block: RawBlock): boolean => {
  const { box, links, linkChars, text } = block;
  return links === 1 && box.level === 0 && !box.list && (box.within & (1 << BoxTag.table)) === 0 && text.length - linkChars < 3 && ((phrasesOf(block) & CALLS) !== 0 || HEADLINE_WORDS.test(text));
};
const ACT = phraseBit('act');
const CALLS = ACT | phraseBit('share') | SUBSCRIBE;
const HEADLINE_WORDS = /(?: \S+){5}/;

/** A line of nothing but links outside the story. */
const isMenu = (page: PageContext, { linkChars, links, text }: RawBlock, i: number): boolean =>
  links >= MIN_MENU && linkChars + 2 * links >= text.length && (i < page.firstGood || i > page.lastGood);
const MIN_MENU = 3;

/** Short links, buttons and bylines that stand there several times: below each post of a live blog. */
export function repeatedLabels({ blocks }: PageContext): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const repeated = new Set<string>();
  for (let i = 0; i < blocks.length; i += 1) {
    const { text, linkChars, box } = blocks[i];
    if (text.length > MAX_REPEATED || (linkChars < text.length && (box.within & (1 << BoxTag.button)) === 0 && (box.near & BYLINE) === 0)) continue;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    if (count === MIN_REPEATED) repeated.add(text);
  }
  return repeated;
}
const BYLINE = hintBit('byline');
const MAX_REPEATED = 25;
const MIN_REPEATED = 4;
