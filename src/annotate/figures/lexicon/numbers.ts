
/**
 * Words with a number as sense: its kind, the first word's number, the step from word to word, the list of
 * words; those joined by ":" share a number. Ordinals, denominators and plurals are derived from them by lexicon.ts.
 */
export const NUMBERED_WORDS: ['cardinal' | 'ordinal' | 'month' | 'weekday' | 'denominator' | 'factor', number, number, string][] = [
  ['cardinal', 0, 1, '+cardinal'],
  ['cardinal', 20, 10, '+tens'],
  ['ordinal', 0, 1, '+ordinal'],
  ['ordinal', 20, 10, '+ordinal-tens'],
  ['denominator', 2, 2, '+denominator'],
  ['factor', 2, 1, '+factor'],
  ['factor', 100, 900, '+factor-power'],
  // Short forms that are also words count only in dates.
  ['month', 1, 1, '+month'],
  ['weekday', 1, 1, '+weekday'],
];

/** Scale words in the singular; "dozens" and the like are plural and vague. The last row is written short after digits. */
export const SCALES: [number, string][] = [
  [1e2, 'hundred'], [1e3, 'thousand'], [1e6, 'million'], [1e9, 'billion'], [1e12, 'trillion'], [1e15, 'quadrillion'],
  [12, 'dozen'], [20, 'score'], [1e5, 'lakh lkh'], [1e7, 'crore krore'],
];
export const SHORT_SCALES: [number, string][] = [[1e3, 'k'], [1e6, 'm mn mln mil'], [1e9, 'b bn bln'], [1e12, 't tn trn'], [1e7, 'cr']];

/** Verbs of multiplication. */
export const FACTORS: [number, string][] = [[2, 'double'], [3, 'triple treble'], [4, 'quadruple'], [5, 'quintuple'], [6, 'sextuple'], [0.5, 'halve']];
