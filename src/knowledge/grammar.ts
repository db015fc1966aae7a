/** The classes of `facts/grammar.yaml`, whose head says what each is for, in the order of the pack. */
export const GRAMMAR_KINDS = [
  'determiner', 'preposition', 'conjunction', 'pronoun', 'auxiliary', 'past-auxiliary', 'modal', 'past-verb',
  'present-verb', 'adverb', 'ahead', 'change', 'numbered', 'plural', 'state', 'relative',
  'money', 'season', 'daytime', 'day', 'product', 'qualifier', 'edge', 'other',
  'stating', 'numeric', 'few', 'opener', 'weight', 'currency', 'code', 'unit', 'holiday',
] as const;
export type GrammarKind = (typeof GRAMMAR_KINDS)[number];

/** The words of each class, with spaces between, in the order of `GRAMMAR_KINDS`, then the lists that single rules ask for, each behind its name; none where the list is shorter. */
export type Grammar = readonly string[];
