import { keySetOf } from './key-set.js';
import type { KeySet } from './key-set.js';

const keys = (words: string): KeySet => keySetOf(words.split(' '));

/** No abbreviation below has more letters. */
export const LONGEST_ABBREVIATION = 5;

/** Titles, months and places before a name: the full stop belongs to the word, and no sentence ends there. */
export const LEADING_ABBREVIATIONS = keys(
  'mr mrs ms dr prof rev fr st ste gen lt col maj capt cpt sgt cpl adm cmdr brig sen rep gov pres hon amb ' +
  'supt insp pvt jan feb mar apr jun jul aug sep sept oct nov dec mt ft no nos vs',
);

/** Written small between two names, as in "Roe v. Wade": no sentence ends there. */
export const BETWEEN_NAMES = keys('v vs');

/** Words whose full stop may also end the sentence: "Apple Inc.", "Martin Luther King Jr." */
export const TRAILING_ABBREVIATIONS = keys('inc corp ltd co cos llc bros jr sr esq dept est univ assn natl intl etc al ave blvd rd');

/**
 * Words that begin English sentences far oftener than names: after "the U.S." or "Apple Inc." a capital
 * letter here means that a sentence ended.
 */
export const SENTENCE_OPENERS = keys(
  'the a an he she it they we i you in on at by but and for as this that these those his her its their our there here ' +
  'when while after before however meanwhile if so yet now then both some many most no not what who why how where ' +
  'since although though despite during under with without from to last earlier later according officials',
);
