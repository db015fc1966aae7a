import { MONTHS } from '../../knowledge/period.js';

/**
 * The dateline with which agency stories begin: "BRASILIA — ", "ERBIL (Kurdistan24) — ", "LONDON (Reuters) - ",
 * "(CNN) --", "NEW YORK, Dec. 13, 2019 /PRNewswire/ --". Offsets count in the block's text.
 */
interface Dateline {
  /** Where the story proper begins. */
  end: number;
  /** The places, without agency and date; empty if there are none. */
  place: string;
  agency?: string;
  /** ISO day, only if the dateline has day, month and year. */
  date?: string;
}

/** Longer openings are no datelines; also bounds the work. */
const LONGEST = 110;
const SEPARATORS = ['—', '–', '--', ' - '];
const PLACE_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;

export function readDateline(block: string): Dateline | undefined {
  const opening = block.slice(0, LONGEST);
  const cut = separatorOf(opening);
  if (cut === undefined) return undefined;
  const before = opening.slice(0, cut.at).trim();
  const { rest, agency } = takeAgency(before);
  const words = rest.split(/[\s,/]+/).filter((word) => word !== '');
  const months = words.findIndex((word) => monthOf(word) > 0);
  const placeWords = months < 0 ? words : words.slice(0, months);
  if (!placeWords.every((word) => PLACE_WORD.test(word))) return undefined;
  const shouted = placeWords.some((word) => word.length > 1 && word === word.toUpperCase());
  if (!shouted && agency === undefined) return undefined;
  if (placeWords.length === 0 && agency === undefined) return undefined;
  const firstDateWord = months < 0 ? '' : words[months];
  const place = (months < 0 ? rest : rest.slice(0, rest.indexOf(firstDateWord))).replace(/[\s,]+$/, '');
  const date = months < 0 ? undefined : dayOf(words.slice(months));
  return { end: cut.end, place, ...(agency === undefined ? {} : { agency }), ...(date === undefined ? {} : { date }) };
}

/** Agencies' older copy has place and day on a line of their own, often right behind the headline: "BRUSSELS 1996-08-22". */
const WITH_ISO_DAY = /(?:^|\s)\p{Lu}{2,}[\p{Lu} .'’-]{0,30}(?:, \p{L}{2,20}\.?)?\s((?:19|20)\d\d-[01]\d-[0-3]\d)(?=\s|$)/u;
const FURTHEST = 400;

/** The day of such a line near the beginning of a text. */
export const isoDatelineDay = (text: string): string | undefined => WITH_ISO_DAY.exec(text.slice(0, FURTHEST))?.[1];

function separatorOf(opening: string): { at: number; end: number } | undefined {
  let best: { at: number; end: number } | undefined;
  for (const separator of SEPARATORS) {
    const at = opening.indexOf(separator);
    if (at > 0 && (best === undefined || at < best.at)) best = { at, end: at + separator.length };
  }
  if (best === undefined) return undefined;
  let end = best.end;
  while (end < opening.length && (opening[end] === ' ' || opening[end] === ' ')) end += 1;
  return { at: best.at, end };
}

/** "(Reuters)" or "/PRNewswire/" at the end of the opening. */
function takeAgency(opening: string): { rest: string; agency?: string } {
  const close = opening.at(-1);
  const open = close === ')' ? opening.lastIndexOf('(') : close === '/' ? opening.lastIndexOf('/', opening.length - 2) : -1;
  if (open < 0) return { rest: opening };
  return { rest: opening.slice(0, open).trim(), agency: opening.slice(open + 1, -1).trim() };
}

function monthOf(word: string): number {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return plain.length < 3 ? 0 : 1 + MONTHS.findIndex((name) => name.toLowerCase().startsWith(plain));
}

function dayOf(words: readonly string[]): string | undefined {
  const month = monthOf(words[0] ?? '');
  const numbers = words.slice(1).filter((word) => /^\d{1,4}$/.test(word)).map(Number);
  const [day, year] = numbers;
  if (month === 0 || day === undefined || year === undefined || day < 1 || day > 31 || year < 1800) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
