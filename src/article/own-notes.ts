import { BoxTag } from './elements.js';
import type { PageContext } from './page-context.js';
import { phraseBit, phrasesOf } from './phrases.js';
import type { RawBlock } from './raw-block.js';

/** What a page says of itself, its pictures or how it lives: who took them, where it appeared first, that its links pay; at the end, whom to follow and who helped. */
export const isOwnNote = (page: PageContext, block: RawBlock, i: number): boolean =>
  (hasOwnWords(block) && (MAKERS.test(block.text) || CREDIT.test(block.text) || (PAYS.test(block.text) && OF_ITSELF.test(block.text)))) || isSigned(block) || (isAtEnd(page, i) && isOwnEnd(block));
const MAX_END = 400;

/** As agencies sign, even where the author's box stands below: "Reporting by A; Editing by B". */
const isSigned = (block: RawBlock): boolean => (phrasesOf(block) & BY) !== 0 && SIGNED.test(block.text);
const BY = phraseBit('by');
const SIGNED = /^\W*(?:additional )?(?:reporting|writing) by .{3,200}\b(?:editing|edited|reporting|writing) by\b/i;

/** Beside or below the last paragraphs. */
export const isAtEnd = ({ firstGood, lastGood }: PageContext, i: number): boolean => i > firstGood && i >= lastGood - NEAR_END;
const NEAR_END = 3;

/** Below what a page says of the story's rights and makers, below a rule of dashes or "About the author", nothing of a story stands. */
export const isClosing = (block: RawBlock): boolean => (block.box.within & (1 << BoxTag.figure)) === 0 && ((hasOwnWords(block) && MAKERS.test(block.text)) || closesStory(block.text));
export const closesStory = (text: string): boolean => /^[^b-df-z]/i.test(text) && CLOSING.test(text);
const CLOSING = /^(?:___|----|\W*editor.?s.? note|about (?:the |our )?(?:author|writer))/i;

/** Without such words a block is no such note: most pages never compile the patterns, which takes a millisecond. */
const hasOwnWords = (block: RawBlock): boolean => (phrasesOf(block) & OWN_WORDS) !== 0;
const OWN_WORDS = phraseBit('rights') | phraseBit('photo') | phraseBit('about') | phraseBit('share');
/** Whose the story is and who made it. */
const MAKERS = /all rights reserved|copyright (?:©|\(c\)|\d{4})|^© ?\d|this (?:article|story|post|piece|column) (?:[\w’'-]+ ){0,6}(?:was|is|has been|originally|first) (?:[\w’'-]+ ){0,4}(?:published|produced|written|appeared|edited|updated|sponsored|provided|developed)|(?:produced|edited) (?:the \w+ version of )?this (?:story|article)\b/i;
/** A sentence that only begins like a credit ("Images by Maxar show …") has more words to its full stop. */
const CREDIT = /^©|^\W*(?:photos?|images?|pictures?|illustrations?)(?: credits?| courtesy| source)? ?(?::.{0,80}|(?:by |courtesy)(?:.{0,79}[^.]|\S+(?: \S+){0,3}))$/i;

/** A caption in a paragraph's form: it ends with whose picture it tells of. */
export const isCredited = (block: RawBlock): boolean => block.text.length <= MAX_CREDITED && (phrasesOf(block) & PHOTO) !== 0 && CREDITED.test(block.text);
const MAX_CREDITED = 300;
const PHOTO = phraseBit('photo');
const CREDITED = /[|([.!?”"] ?(?:photo(?:graph)?|image|picture|credit)s?(?: by|:| courtesy)[^.!?]{2,60}$|[/(](?:getty|ap photo|afp|reuters)[^.!?]{0,30}$/i;
/** Such links and commissions are news as well: of the page they are where it speaks of itself, and quotes nobody. */
const PAYS = /affiliate (?:links?|commissions?)|\bearn an? (?:\w+ )?commission/i;
const OF_ITSELF = /^(?=[^"“]*$).*(?:\b(?:we|our|us|i|you)\b|\bthis (?:article|story|post|page|(?:web)?site)\b|contains? affiliate|from (?:\w+ )?links)/i;
const OWN_END = /^\W*(?:follow (?:us|me|our)\b|(?:disclaimer|disclosure)(?::|$| statement)|editor.?s.? note|(?:additional )?(?:reporting|editing|writing|edited) by\b(?!.* (?:has|that|found|show\w*) ))|\bcontributed (?:to this (?:report|story|article)|reporting)\b/i;

/** Patterns that few ends need are compiled only for those with a word of theirs: an engine keeps 80 kB for them, in every open article. */
const isOwnEnd = ({ text }: RawBlock): boolean => text.length < MAX_END && ((WORD_OF_END.test(text) && (OWN_END.test(text) || FOLLOWED.test(text))) || (text.includes('@') && REACHED.test(text)));
const WORD_OF_END = /follow|discl|edit|writing|report|contrib/i;
const REACHED = /\b(?:contact|reach) (?:(?:staff )?(?:reporter|writer)|him|her|them|me)\b.*\w@/i;
const FOLLOWED = /(?:(?:^|[.!?|] )\W*(?:you can )?follow (?:\S+ ){1,4}|\bfollow us )on (?:x|twitter|facebook|instagram|linkedin)\b/i;
