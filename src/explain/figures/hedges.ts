/** What a hedge says of the true value, beside the stated one. */
type Bound = 'exact' | 'around' | 'below' | 'above' | 'at-least' | 'at-most';

// By first words, so that "well over" and "just under" need no rows of their own.
const BOUND_OF_WORD = new Map(Object.entries<Bound>({
  over: 'above', above: 'above', exceeding: 'above', exceeded: 'above', upwards: 'above',
  under: 'below', below: 'below', nearly: 'below', almost: 'below', barely: 'above', close: 'below',
  about: 'around', around: 'around', roughly: 'around', approximately: 'around', some: 'around', near: 'around',
  estimated: 'around', circa: 'around', so: 'around',
}));

/** Reads a hedge as written ("more than", "up to", "nearly"). */
function boundOf(hedge: string | undefined): Bound {
  if (hedge === undefined) return 'exact';
  const words = hedge.toLowerCase();
  if (/\b(at least|no fewer|no less|not less|minimum)\b/.test(words)) return 'at-least';
  if (/\b(up to|as many|as much|at most|no more|not more|maximum)\b/.test(words)) return 'at-most';
  if (/\b(more|greater|higher) than\b/.test(words)) return 'above';
  if (/\b(less|fewer|lower) than\b/.test(words)) return 'below';
  for (const word of words.split(/[^a-z]+/)) {
    const bound = BOUND_OF_WORD.get(word);
    if (bound !== undefined) return bound;
  }
  return 'around';
}

type Direction = -1 | 0 | 1;

/** Whether the true value lies above (1) or below (-1) the stated one, as far as the hedge says. */
function directionOf(bound: Bound): Direction {
  if (bound === 'above' || bound === 'at-least') return 1;
  if (bound === 'below' || bound === 'at-most') return -1;
  return 0;
}

/** How to lead in a number computed from a hedged one: "more than" becomes "at least about". */
export function derivedHedge(hedge: string | undefined): string {
  return leadIn(directionOf(boundOf(hedge)), boundOf(hedge));
}

/** The same for a quotient: "more than" over "nearly" can only be larger, so "at least about". */
export function quotientHedge(numerator: string | undefined, denominator: string | undefined): string {
  const above = directionOf(boundOf(numerator));
  const below = directionOf(boundOf(denominator));
  if (above === below && above !== 0) return 'about';
  const direction = above !== 0 ? above : (-below as Direction);
  return leadIn(direction, above !== 0 ? boundOf(numerator) : 'around');
}

function leadIn(direction: Direction, bound: Bound): string {
  // "nearly" says a little less, not "at most": the lead-in would sound stronger than the text.
  if (direction === 1) return 'at least about';
  if (direction === -1) return bound === 'at-most' ? 'at most about' : 'about';
  return 'about';
}
