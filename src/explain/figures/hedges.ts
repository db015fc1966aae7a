const AT_LEAST = /^\+$|\b(?:at least|no fewer|no less|not less|minimum)\b/;
const AT_MOST = /\b(?:up to|as many|as much|at most|no more|not more|maximum)\b|^(?:well |far )?(?:under|below|(?:less|fewer) than)\b/;
const ABOVE = /\b(?:(?:more|greater|higher) than|over|above|exceed(?:ed|ing)|upwards|barely)\b/;
const BELOW = /\b(?:(?:less|fewer|lower) than|under|below|nearly|almost|close)\b/;

/** Whether the true value lies above (1) or below (-1) the stated one, as far as the hedge as written says. */
function directionOf(hedge = ''): number {
  const words = hedge.toLowerCase();
  if (AT_LEAST.test(words)) return 1;
  if (AT_MOST.test(words)) return -1;
  return ABOVE.test(words) ? 1 : BELOW.test(words) ? -1 : 0;
}

/** How to lead in a number computed from a hedged one: "more than" becomes "at least about". */
export function derivedHedge(hedge = ''): string {
  const direction = directionOf(hedge);
  if (direction > 0) return 'at least about';
  // "nearly" says a little less, not "at most": the lead-in would sound stronger than the text.
  return direction < 0 && AT_MOST.test(hedge.toLowerCase()) ? 'at most about' : 'about';
}

/** The same for a quotient: "more than" over "nearly" can only be larger, so "at least about". */
export function quotientHedge(numerator: string | undefined, denominator: string | undefined): string {
  const [above, below] = [directionOf(numerator), directionOf(denominator)];
  if (above === below) return 'about';
  return above !== 0 ? derivedHedge(numerator) : below < 0 ? 'at least about' : 'at most about';
}
