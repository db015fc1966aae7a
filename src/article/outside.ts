import type { Box } from './boxes.js';
import { BoxTag } from './elements.js';
import { hintBit } from './hints.js';
import type { PageContext } from './page-context.js';
import { PHRASE_NAMES, phrasesOf } from './phrases.js';
import type { RawBlock } from './raw-block.js';

/** Whether a block stands in or beside the story and is none of its text, however much it reads like it. `i` is its number on the page. */
export const isOutside = (page: PageContext, block: RawBlock, i: number): boolean =>
  isCode(block) || isComment(page, block) || isDateLine(page, block, i) || isSignUp(page, block) || isOffer(block) || isOwnNote(page, block, i) || isAdvertLabel(block) || isAsideOfLinks(page, block) || isPointer(block) || isMenu(page, block, i);

/** A listing of a program, not what is quoted in the same form: that reads like prose, to its full stop. */
const isCode = ({ box, inCode, text, endsSentence }: RawBlock): boolean =>
  (box.within & (1 << BoxTag.preformatted)) !== 0 && inCode * 2 > text.length && !(endsSentence && (text.match(SIGNS) ?? []).length < text.length * FEW_SIGNS);
const SIGNS = /[{}();=<>[\]_\\/|$#@*+~^]/g;
const FEW_SIGNS = 0.03;

/** What readers wrote below the story, unless the whole page is such a thread. */
const isComment = (page: PageContext, { box }: RawBlock): boolean => (box.around & COMMENT) !== 0 && (page.core[page.core.length - 1].around & COMMENT) === 0;
const COMMENT = hintBit('comment');

/** A short line between headline and body with a date, that begins like a byline, or in an aside (a counter of readers): the page's, not the story's. */
function isDateLine(page: PageContext, block: RawBlock, i: number): boolean {
  const { text, box, endsSentence } = block;
  if (i >= page.firstGood || i <= page.headline || page.headline < 0 || text.length > MAX_DATE_LINE || box.level > 0) return false;
  return !endsSentence && ((phrasesOf(block) & DATE_OR_BY) !== 0 || (box.within & (1 << BoxTag.aside)) !== 0);
}
const MAX_DATE_LINE = 120;
const DATE_OR_BY = (1 << PHRASE_NAMES.indexOf('date')) | (1 << PHRASE_NAMES.indexOf('by'));

/** Text of a small box beside the story that asks to subscribe, wherever it stands: named like an offer, or with a link or button for it. */
function isSignUp(page: PageContext, block: RawBlock): boolean {
  let box: Box | null = block.box;
  for (let steps = 0; box && steps < SIGN_UP_LEVELS && page.core[box.coreIndex] !== box; steps += 1, box = box.parent) {
    if (box.chars > MAX_SIGN_UP) return false;
    for (let at = box.firstBlock; at <= box.lastBlock; at += 1) if (asksToSubscribe(page.blocks[at], (box.hints & NEWSLETTER) !== 0)) return true;
  }
  return false;
}

const asksToSubscribe = (block: RawBlock, isNamed: boolean): boolean =>
  (phrasesOf(block) & SUBSCRIBE) !== 0 && (isNamed || (block.text.length <= MAX_ASKING && (block.links > 0 || (block.box.within & (1 << BoxTag.button)) !== 0)));
const MAX_ASKING = 60;
const SIGN_UP_LEVELS = 4;
const MAX_SIGN_UP = 500;
const NEWSLETTER = hintBit('newsletter');
const SUBSCRIBE = 1 << PHRASE_NAMES.indexOf('subscribe');

/** A short paragraph within the story that asks to subscribe in two ways: "Sign up for our newsletter", "delivers one story to your inbox". */
const isOffer = (block: RawBlock): boolean =>
  (phrasesOf(block) & SUBSCRIBE) !== 0 && block.text.length <= MAX_OFFER && new Set(block.text.match(OFFERS)?.map((word) => word.slice(0, 2).toLowerCase())).size > 1;
const MAX_OFFER = 300;
const OFFERS = /newsletter|inbox|sign[ -]?up|subscribe/gi;

/** What a page says of itself, its pictures or how it lives: who took them, where it appeared first, that its links pay; at the end, whom to follow. */
const isOwnNote = (page: PageContext, block: RawBlock, i: number): boolean =>
  (phrasesOf(block) & OWN_WORDS) !== 0 && (OWN_NOTE.test(block.text) || (PAYS.test(block.text) && OF_ITSELF.test(block.text)) || (i >= page.lastGood - NEAR_END && OWN_END.test(block.text)));
const NEAR_END = 3;
/** Without such words a block is no such note: most pages never compile the patterns, which takes a millisecond. */
const OWN_WORDS = (1 << PHRASE_NAMES.indexOf('rights')) | (1 << PHRASE_NAMES.indexOf('photo')) | (1 << PHRASE_NAMES.indexOf('about')) | (1 << PHRASE_NAMES.indexOf('share'));
/** A sentence that only begins like a credit ("Images by Maxar show …") has more words to its full stop. */
const OWN_NOTE = /all rights reserved|(?:^|copyright )©|copyright (?:\(c\)|(?:19|20)\d\d)|^\W*(?:(?:photos?|images?|pictures?|illustrations?)(?: credits?| courtesy| source)? ?(?::.{0,80}|(?:by |courtesy)(?:.{0,79}[^.]|\S+(?: \S+){0,3}))$|this (?:article|story|post|piece|column) (?:[\w’'-]+ ){0,6}(?:was|is|has been|originally|first) (?:[\w’'-]+ ){0,4}(?:published|produced|written|appeared|edited|updated|sponsored|provided|developed))/i;
/** Such links and commissions are news as well: of the page they are where it speaks of itself, and quotes nobody. */
const PAYS = /affiliate (?:links?|commissions?)|\bearn an? (?:\w+ )?commission/i;
const OF_ITSELF = /^(?=[^"“]*$).*(?:\b(?:we|our|us|i|you)\b|\bthis (?:article|story|post|page|(?:web)?site)\b|contains? affiliate|from (?:\w+ )?links)/i;
const OWN_END = /^\W*(?:follow (?:us|me|our)\b|(?:disclaimer|disclosure)(?::|$| statement)|editor.?s.? note)|(?:(?:^|[.!?|] )\W*(?:you can )?follow (?:\S+ ){1,4}|\bfollow us )on (?:x|twitter|facebook|instagram|linkedin)\b/i;

/** "Advertisement" and the like, alone or with what is advertised behind a colon. */
const isAdvertLabel = (block: RawBlock): boolean =>
  (phrasesOf(block) & ADVERT) !== 0 && (block.text.length <= MAX_LABEL || LABELLED.test(block.text));
const LABELLED = /^\S+ ?: /;
const MAX_LABEL = 15;
const ADVERT = 1 << PHRASE_NAMES.indexOf('advert');

/** Links to other stories in a box within the story that is an aside or is named as one. */
function isAsideOfLinks(page: PageContext, block: RawBlock): boolean {
  for (let box: Box | null = block.box; box && page.core[box.coreIndex] !== box; box = box.parent) {
    if ((box.tag === BoxTag.aside || (box.hints & RELATED) !== 0) && box.linkChars * 2 > box.chars) return true;
  }
  return false;
}
const RELATED = hintBit('related');

/** A line that is a link to another story behind a word for it: "Related: …", "Read more: …". */
const isPointer = (block: RawBlock): boolean =>
  block.links > 0 && block.box.level === 0 && block.text.length - block.linkChars <= MAX_POINTING && (phrasesOf(block) & MORE) !== 0;
const MAX_POINTING = 20;
const MORE = 1 << PHRASE_NAMES.indexOf('more');

/** A line of nothing but links outside the story. */
const isMenu = (page: PageContext, { linkChars, links, text }: RawBlock, i: number): boolean =>
  links >= MIN_MENU && linkChars + 2 * links >= text.length && (i < page.firstGood || i > page.lastGood);
const MIN_MENU = 3;

/** Short links and buttons that stand there several times: "Share" below each post of a live blog. */
export function repeatedLabels({ blocks }: PageContext): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const repeated = new Set<string>();
  for (let i = 0; i < blocks.length; i += 1) {
    const { text, linkChars, box } = blocks[i];
    if (text.length > MAX_REPEATED || (linkChars < text.length && (box.within & (1 << BoxTag.button)) === 0)) continue;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    if (count === MIN_REPEATED) repeated.add(text);
  }
  return repeated;
}
const MAX_REPEATED = 25;
const MIN_REPEATED = 4;
