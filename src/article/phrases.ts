/**
 * Words of boilerplate, by what they ask of the reader; each group is a feature of the learned scoring.
 * `anywhere` counts wherever it stands in the text's beginning, `first` only as the first word. Tables,
 * because a dozen regular expressions per block are slow on a page's first, uncompiled run.
 */
const GROUPS: readonly (readonly [name: string, anywhere: string, first: string])[] = [
  ['share', 'share tweet facebook whatsapp instagram linkedin twitter print', 'follow teilen partager compartir condividi'],
  ['subscribe', 'subscribe subscriber subscribers subscription newsletter newsletters signup login inbox register trial email', 'sign log abonnieren'],
  ['more', '', 'read also see related more recommended most popular up latest trending next previous keep continue further watch listen lire mehr lesen leer leia'],
  ['rights', 'copyright rights terms privacy cookie cookies disclaimer disclosure affiliate commission', ''],
  ['photo', 'photo photos photograph image images picture getty shutterstock unsplash reuters afp illustration courtesy credit', ''],
  ['by', '', 'by written posted von por par reporting edited editing author authors reviewed published updated last fact'],
  ['advert', '', 'advertisement advert ad ads sponsored promoted paid anzeige publicidad publicité'],
  ['comment', 'comment comments reply replies discussion conversation', ''],
  ['date', 'ago', ''],
  ['about', 'reporter journalist freelance correspondent writer contributor editor originally', 'about'],
  ['act', '', 'click tap download get learn find shop buy add book contact request try start join view show explore discover back go skip close menu search home check sign'],
  ['tags', '', 'tags tag topics topic categories category filed tagged contents sections in jump table'],
];

export const PHRASE_NAMES: readonly string[] = GROUPS.map(([name]) => name);

/** Bit of a group by its name. */
export const phraseBit = (name: string): number => 1 << PHRASE_NAMES.indexOf(name);

/** Longer text is prose, whatever it says. */
const LONGEST = 400;
const WINDOW = 200;
const TOKEN = /[a-zà-ü]+|\d+/g;
const MONTHS = new Set('jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'.split(' '));
const DATE = 1 << 8;
const ABOUT = 1 << 9;
const MORE = 1 << 2;

const anywhere = new Map<string, number>();
const first = new Map<string, number>();
GROUPS.forEach(([, wherever, atFirst], group) => {
  for (const word of wherever.split(' ')) anywhere.set(word, (anywhere.get(word) ?? 0) | (1 << group));
  for (const word of atFirst.split(' ')) first.set(word, (first.get(word) ?? 0) | (1 << group));
});

/** Bit set of the groups whose words stand in the first 200 characters of a block; none for a long one. Looked for once. */
export function phrasesOf(block: { text: string; phrases: number }): number {
  if (block.phrases < 0) block.phrases = block.text.length > LONGEST ? 0 : phrasesIn(block.text);
  return block.phrases;
}

function phrasesIn(text: string): number {
  const tokens = text.slice(0, WINDOW).toLowerCase().match(TOKEN);
  if (!tokens) return text.startsWith('関連') ? MORE : 0;
  let bits = first.get(tokens[0]) ?? 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const found = anywhere.get(token);
    if (found !== undefined) bits |= found;
    if (token.length === 4 && (token.startsWith('19') || token.startsWith('20')) && isDateAround(tokens, i)) bits |= DATE;
    else if (token === 'read' && (tokens[i - 1] === 'min' || tokens[i - 1] === 'minute')) bits |= DATE;
    else if (token === 'this' && THIS_TEXT.has(tokens[i + 1])) bits |= ABOUT;
  }
  return text.charCodeAt(0) === 0xa9 ? bits | RIGHTS : bits;
}
const RIGHTS = 1 << 3;
const FEW_WORDS = 6;
const THIS_TEXT = new Set(['article', 'story', 'post']);

/** A year with a month's name or two short numbers beside it, or in a line of few words with a day's number: months have other names elsewhere. */
function isDateAround(tokens: readonly string[], i: number): boolean {
  if (tokens.length <= FEW_WORDS && tokens.some((token) => token.length <= 2 && Number(token) <= 31)) return true;
  for (const step of [-2, -1, 1]) if (MONTHS.has(tokens[i + step])) return true;
  return (tokens[i - 1]?.length <= 2 && tokens[i - 2]?.length <= 2 && tokens[i - 1] >= '0' && tokens[i - 1] <= '9~')
    || (tokens[i + 1]?.length === 2 && tokens[i + 2]?.length === 2 && tokens[i + 1] <= '9~' && tokens[i + 2] <= '9~');
}
