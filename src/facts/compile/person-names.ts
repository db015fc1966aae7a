/** Words that belong to the surname after them. */
const PARTICLES = new Set([
  'de', 'da', 'di', 'do', 'dos', 'das', 'du', 'del', 'della', 'van', 'von', 'der', 'den', 'ten', 'ter', 'la', 'le', 'bin', 'bint', 'ben', 'ibn', 'abu', 'al', 'el', 'af', 'zu', 'st.', 'mac',
]);
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
/** Where the family name usually comes first in English-language news too. */
const FAMILY_NAME_FIRST = new Set(['CN', 'KR', 'KP', 'TW', 'HK']);

/** Surname as the news uses it alone; undefined for names of one word. The facts' own `surname` goes before this. */
export function surnameOf(name: string, country: string | undefined): string | undefined {
  const words = name.split(' ').filter((word) => !SUFFIXES.has(word.toLowerCase()));
  // "Philippe of Belgium" is called by no surname.
  if (words.length < 2 || words.slice(1, -1).includes('of')) return undefined;
  if (country !== undefined && FAMILY_NAME_FIRST.has(country) && words.length <= 3) return words[0];
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1].toLowerCase())) first -= 1;
  return words.slice(first).join(' ');
}

/** Other ways to write a surname: without the Arabic article. */
export function surnameVariants(surname: string): string[] {
  const bare = /^(?:al|el|ad|as|ash|an|ar|at|az)[- ](\p{L}{4,}.*)$/iu.exec(surname)?.[1];
  return bare === undefined ? [] : [bare];
}

/** Other ways to write a full name: without initials in the middle, with initials drawn together. */
export function fullNameVariants(name: string): string[] {
  const words = name.split(' ');
  const variants: string[] = [];
  const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
  const kept = words.filter((word, at) => at === 0 || at === words.length - 1 || !isInitial(word));
  if (kept.length >= 2 && kept.length < words.length && !isInitial(words[0])) variants.push(kept.join(' '));
  if (words.length > 2 && isInitial(words[0]) && isInitial(words[1])) variants.push([words[0] + words[1], ...words.slice(2)].join(' '));
  // Of "Don Jr." nothing of his own would be left.
  if (words.length > 2 && SUFFIXES.has(words.at(-1)?.toLowerCase() ?? '')) variants.push(words.slice(0, -1).join(' '));
  return variants;
}

/**
 * A monarch's name as the news writes it later: "King Juan Carlos", "Juan Carlos I" and "Juan Carlos" of "King Juan Carlos I", but no
 * "Harald": one word alone stays with the title, unless it has a hyphen or is nobody's given name otherwise.
 */
export function royalVariants(name: string, isGivenName: (word: string) => boolean): string[] {
  const [, title, own, number] = /^(King|Queen|Emperor|Empress|Grand Duke|Prince) (\p{Lu}\S+(?: (?!of )\S+)*?)(?: ([IVX]+))?$/u.exec(name) ?? [];
  if (own === undefined) return [];
  const isDistinct = own.includes(' ') || (SOVEREIGN.has(title) && (own.includes('-') || !isGivenName(own.toLowerCase())));
  return [...(number === undefined ? [] : [`${title} ${own}`, `${own} ${number}`]), ...(isDistinct ? [own] : [])];
}
const SOVEREIGN = new Set(['King', 'Emperor']);

/** A name as agencies write it that have only plain letters: "Gerhard Schroeder", "Jonas Gahr Stoere", "Milo Djukanovic"; none for a name without, or of another country. */
export function inPlainLetters(name: string, country: string | undefined): string[] {
  const plain = name.replace(SPECIAL, (letter) => (country !== undefined && LANDS[letter.toLowerCase()].includes(country) ? PLAIN[letter] : letter));
  return plain === name ? [] : [plain];
}
const SPECIAL = /[äöüøđ]/gi;
const UMLAUTS = ['DE', 'AT', 'CH', 'LI', 'SE', 'FI'];
/** Elsewhere the letters are other ones: a Turk's ü is a plain u. */
const LANDS: Readonly<Record<string, readonly string[]>> = { ä: UMLAUTS, ö: UMLAUTS, ü: UMLAUTS, ø: ['NO', 'DK'], đ: ['RS', 'ME', 'HR', 'BA', 'XK', 'SI'] };
const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', đ: 'dj', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Ø: 'Oe', Đ: 'Dj' };
