
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
