import type { Figure } from '../../model/figure.js';
import type { Reading } from './found.js';
import { readRange } from './ranges.js';
import type { View } from './view.js';

/** "more than 40" says no value but a bound: the value comes with itself as `lo` or `hi`, whose other end is open. */
export function addBound(figure: Figure): void {
  if (figure.value === undefined || figure.approx === undefined) return;
  // "no more than" bounds from above
  const [lower, upper] = /\bno(?:t|ne)? /.test(figure.approx) ? [UPPER, LOWER] : [LOWER, UPPER];
  if (lower.test(figure.approx)) figure.lo = figure.value;
  else if (upper.test(figure.approx)) figure.hi = figure.value;
}

/** "above 1000 and below 1500": a lower bound closed by an upper one is a range. */
export function closeBound(view: View, reading: Reading): void {
  const { figure, next } = reading;
  if (figure.lo === undefined || figure.hi !== undefined || figure.lo !== figure.value) return;
  const at = view.among(next, 'and but') || view.sign(next, 0x2c) ? next + 1 : next;
  if (at === next || !UPPER_WORDS.test(view.word(at).text)) return;
  let start = at;
  while (start < at + 6 && view.isWord(start) && view.among(start + 1, 'than or equal to')) start += 1;
  const second = readRange(view, start + 1, '');
  if (second === undefined || second.lo !== second.hi || second.lo <= figure.lo || second.type !== (figure.type === 'count' ? undefined : figure.type)) return;
  delete figure.value;
  figure.hi = second.hi;
  reading.next = second.next;
  delete reading.resume;
}

const UPPER_WORDS = /^(?:less|fewer|lower|smaller|below|under|up)$/;

const LOWER = /[>≥+]|\b(?:more|greater|larger|bigger|higher|better|longer|older|least|over|above|exceed(?:s|ed|ing)?|upwards|north of|excess|minimum|plus)\b/;
const UPPER = /[<≤]|\b(?:less|fewer|lower|smaller|younger|under|below|most|up to|maximum|as many|as much)\b/;
