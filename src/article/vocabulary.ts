import { addBits } from './quantise.js';

/** What the groups tell of; of no use but to those who read the learned weights, so that no bundle carries the names. */
export const VOCABULARY_NAMES: readonly string[] = [
  'past', 'you', 'we', 'i', 'quote', 'price', 'forum', 'code', 'service', 'guide', 'listing', 'attributed', 'when', 'third', 'must', 'names', 'asks', 'digits',
];

/** Words that tell kinds of page apart, by group, in the order of their names; a group without words is counted by its signs. */
const GROUPS: readonly string[] = [
  'said was were had told asked became began took made went came found announced according',
  'you your yours',
  'we our us',
  'i my me',
  '',
  '',
  'reply replies replied posted joined member members upvotes vote votes thread quote thanks answer answers views',
  'function return parameter parameters method class object default string boolean syntax api example install command config module',
  'consultation testimonials schedule demo pricing clients customers services solutions contact team trusted expert experts',
  'how tips step steps best guide should here consider',
  'results filter sort showing items item reviews per page categories next previous load',
  'said says told according announced reported spokesman spokeswoman spokesperson statement reporters officials police court minister president government',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday',
  'he she his her him they their',
  'can may must will should need want please make sure',
  '',
  '',
  '',
];

const QUOTE = 4;
const PRICE = 5;
const CODE = 7;
const NAMES = 15;
const ASKS = 16;
const DIGITS = 17;
/** Marks at the beginning or end of a word that speak for a group. */
const groupOfMark = new Map<string, number>([
  ['"', QUOTE], ['“', QUOTE], ['”', QUOTE], ['„', QUOTE], ['«', QUOTE], ['»', QUOTE], ['$', PRICE], ['€', PRICE], ['£', PRICE], ['{', CODE], ['}', CODE], [';', CODE], ['=', CODE], ['?', ASKS], ['!', ASKS],
]);

/** Bit set of the groups of a word. */
const groupsOf = new Map<string, number>();
GROUPS.forEach((words, group) => {
  for (const word of words.split(' ')) if (word) groupsOf.set(word, (groupsOf.get(word) ?? 0) | (1 << group));
});

const COMMA = 44;

/** Digits as Europe, the Arab world, Persia and India write them. */
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x966 && code <= 0x96f);

/** Words of each group per thousand words of the text. Splits at spaces alone: a regular expression over so much text is slow on its first run. */
export function countVocabulary(text: string): number[] {
  const counts = new Array<number>(GROUPS.length).fill(0);
  const lowered = text.toLowerCase();
  const tokens = lowered.split(' ');
  // A letter that is two in lower case (one is) moves all behind it: capitals are then found word by word.
  const written = lowered.length === text.length ? null : text.split(' ');
  let begins = true;
  let start = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const { length } = token;
    if (length === 0) {
      start += 1;
      continue;
    }
    const code = token.charCodeAt(0);
    const end = token.charCodeAt(length - 1);
    // A capital within a sentence: in most scripts that know them, a name.
    if (!begins && (written ? written[i].charCodeAt(0) : text.charCodeAt(start)) !== code) counts[NAMES] += 1;
    start += length + 1;
    const isOpen = code >= 97 && code <= 122;
    const isClosed = end >= 97 && end <= 122;
    const isNumber = !isOpen && isDigit(code);
    if (isNumber) counts[DIGITS] += 1;
    begins = !isNumber && !isClosed && end !== COMMA;
    const groups = groupsOf.get(isOpen && isClosed ? token : token.slice(isOpen ? 0 : 1, isClosed ? length : length - 1));
    if (groups) addBits(counts, groups);
    if (!isOpen) countMark(counts, token.charAt(0));
    if (!isClosed && length > 1) countMark(counts, token.charAt(length - 1));
  }
  return counts.map((count) => (500 * count) / Math.max(200, tokens.length));
}

function countMark(counts: number[], mark: string): void {
  const group = groupOfMark.get(mark);
  if (group !== undefined) counts[group] += 1;
}
