/** Number words: what each line holds is read by lexicon.ts. */

export const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
export const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
export const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Scale words with their singular; "dozens" and the like are plural and vague. */
export const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  dozen: 12,
  score: 20,
  lakh: 1e5,
  crore: 1e7,
  krore: 1e7,
  lkh: 1e5,
};

/** Scales written short after digits. */
export const SHORT_SCALES: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  cr: 1e7,
};

/** Verbs and adverbs of multiplication by factor. */
export const FACTORS: Record<string, number> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  quintuple: 5,
  sextuple: 6,
  halve: 0.5,
};
