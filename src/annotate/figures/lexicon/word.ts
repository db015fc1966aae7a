import type { FigureType } from '../../../model/figure.js';

/** A unit of measure or of time as the figures name it. */
export interface Unit {
  /** Singular, British spelling. */
  name: string;
  type: FigureType;
}

/**
 * Everything the grammar knows about one written form, in all its senses at once ("second" is an ordinal and a unit,
 * "may" a month and a modal verb). The grammar decides between them by what stands beside it.
 */
export interface Word {
  text: string;
  /** Its place in the lexicon, 0 for a word that is not there. */
  index: number;
  /** Word classes, a sum of the constants below. */
  bits: number;
  /** Cardinal below a hundred ("seven"), else -1. */
  cardinal: number;
  /** Power the word multiplies by ("million" 1e6), else 0. Plural forms carry the bit VAGUE too. */
  scale: number;
  /** Rank ("third" 3, "hundredth" 100), else 0. */
  ordinal: number;
  /** Denominator as which the word ends a fraction ("thirds" 3, "half" 2), else 0. */
  denominator: number;
  /** 1 to 12, else 0. */
  month: number;
  /** Monday 1 to Sunday 7, else 0. */
  weekday: number;
  unit: Unit | undefined;
  /** ISO 4217 code, or in lower case the names of the currencies it may be. */
  currency: string;
  /** Share of the main currency unit the word stands for ("cents" 0.01), else 1. */
  part: number;
  /** Factor ("tenfold" 10, "halved" 0.5), else 0. */
  factor: number;
}

/** Word classes. One bit each, so that a set of classes is tested at once. */
export const DETERMINER = 1;
export const PREPOSITION = 2;
export const CONJUNCTION = 4;
export const PRONOUN = 8;
/** Forms of be, have, do. */
export const AUXILIARY = 16;
/** Modal verbs that point ahead: will, would, may. */
export const MODAL = 32;
export const PAST_VERB = 64;
export const PRESENT_VERB = 128;
export const ADVERB = 256;
/** Words after which what was said lies ahead: due, expected, scheduled. */
export const AHEAD = 512;
/** Verbs of change: "rose from 5 to 7" is two figures, not a range. */
export const CHANGE = 1024;
/** Nouns that number what they name: article, flight, resolution. */
export const NUMBERED = 2048;
/** Plurals without an s, and nouns that count several without one: people, crew. */
export const PLURAL = 4096;
/** Plural of a scale word: thousands, dozens. */
export const VAGUE = 8192;
/** What happened to those counted: killed, displaced. */
export const STATE = 16384;
/** last, next, this and their like. */
export const RELATIVE = 32768;
/** Sums of money are near: cost, paid, worth. */
export const MONEY_TALK = 65536;
/** Written with capitals only, or no unit at all: "USD", "RM". */
export const CODE = 131072;
/** Means its sense only glued to or right after digits: m, k, g. */
export const SHORT = 262144;
export const SEASON = 524288;
/** Days and parts of days that stand on their own: today, yesterday, tonight. */
export const DAY_WORD = 1048576;
/** A form of fold and doubling that is a verb: doubled, halves. */
export const MULTIPLE_VERB = 2097152;
/** A figure can begin at the word. */
export const TRIGGER = 8388608;
/** Vehicles and products, numbered by their makers: jets, phones. */
export const PRODUCT = 4194304;
/** Time of day: noon, morning. */
export const DAYTIME = 16777216;
/** Starts the name of a holiday. */
export const HOLIDAY = 33554432;
/** A plural that qualifies the noun after it: "sports fans". */
export const PLURAL_QUALIFIER = 67108864;
/** Words that begin a part of a period or a distance: "early", "end of", "day after". */
export const EDGE = 268435456;
/** A number can begin with the word. */
export const NUMERIC = 536870912;
/** Verbs whose subject a figure describes, whatever their tense: reached, exceeded, cost. */
export const STATING = 1073741824;
/** A word that means weight is spoken of. */
export const WEIGHT_TALK = 134217728;

/** Classes of words that no noun phrase contains. */
export const CLOSED =
  DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY | MODAL | PAST_VERB | PRESENT_VERB | ADVERB;

export function createWord(text: string): Word {
  return {
    text,
    index: 0,
    bits: 0,
    cardinal: -1,
    scale: 0,
    ordinal: 0,
    denominator: 0,
    month: 0,
    weekday: 0,
    unit: undefined,
    currency: '',
    part: 1,
    factor: 0,
  };
}

/** What every word without sense for the grammar is. */
export const NO_WORD = createWord('');
