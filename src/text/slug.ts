/* eslint no-control-regex: off -- "beyond ASCII" is what is meant */
/** Letters that Unicode does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  'ł': 'l', 'ø': 'o', 'ı': 'i', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ħ': 'h', 'ə': 'e', 'ŋ': 'n',
};

/**
 * The id that a name gets: plain lower-case ASCII words with hyphens. "Recep Tayyip Erdoğan" gives
 * "recep-tayyip-erdogan". Part of the pack's format: ids are stored as what differs from it.
 */
export function slug(name: string): string {
  // Most names are such words already, but for capitals and spaces.
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .toLowerCase()
    .replace(/[^\x00-\x7f]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʻʿ.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
