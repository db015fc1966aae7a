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
