import { CHANGE } from './lexicon/word.js';
import { OftenAsked } from './lexicon/lexicon.js';
import { hedgeStart } from './hedges.js';
import { readQuantity, type Quantity } from './quantity.js';
import { namedWithoutVerb } from './subjects.js';
import type { View } from './view.js';

const JOINS = new OftenAsked('+joins-range');

/** The quantity at i with the other end of a range, if one follows. `opener` is "between", "from" or "". */
export function readRange(view: View, i: number, opener: string): Quantity | undefined {
  const first = readQuantity(view, i);
  if (first === undefined) return undefined;
  const at = connector(view, first.next, opener, first);
  if (at < 0) return first;
  const second = readQuantity(view, at);
  if (second === undefined || second.lo !== second.hi || first.lo !== first.hi) return first;
  return joined(view, first, second, opener) ?? first;
}

/** Index after a range's connector, or -1. */
function connector(view: View, i: number, opener: string, first: Quantity): number {
  // "from as little as $10 to as much as $200"
  if (view.is(i, 'to') && view.is(i + 1, 'as') && view.is(i + 3, 'as') && view.is(first.from - 1, 'as')) return i + 4;
  if (view.among(i, JOINS)) return i + 1;
  // "a 6- to 8-week course"
  if (view.binds(i) && !view.glued(i + 1) && view.among(i + 1, 'to or')) return i + 2;
  if (view.is(i, 'and')) return opener === 'between' ? i + 1 : -1;
  if (view.is(i, 'or')) return first.type === undefined && first.lo < 100 && Number.isInteger(first.lo) ? i + 1 : -1;
  if (!view.isDash(i) && !view.sign(i, 0x7e)) return -1;
  // "six-to-eight-week"
  if (view.is(i + 1, 'to') && view.isDash(i + 2)) return i + 3;
  // A dash between words with spaces is a break in the sentence.
  return view.glued(i) === view.glued(i + 1) && (view.glued(i) || view.isNumber(i - 1)) ? i + 1 : -1;
}

function joined(view: View, first: Quantity, second: Quantity, opener: string): Quantity | undefined {
  if (isChangeAndLevel(view, first, second, opener) || !areOfOneKind(first, second)) return undefined;
  const lo = asMuchAs(first, second);
  // "Brent fell $2 to $64, and US crude $1.55 to $61": no range is so wide
  if (lo >= second.lo || first.hasPrefix && second.lo > 20 * lo && namedWithoutVerb(view, first.from) !== undefined) return undefined;
  return {
    ...second, from: first.from, lo, hi: second.hi, type: second.type ?? first.type, unit: second.unit ?? first.unit,
    currency: second.currency ?? first.currency, hasPrefix: false, number: second.number,
  };
}

/** "fell 7 to 9 percent", "by 2% to 3%": near ends are a range, far ones a change and a level ("shrank by $29.8 billion to $84.8 billion"). */
function isChangeAndLevel(view: View, first: Quantity, second: Quantity, opener: string): boolean {
  if (!view.is(first.next, 'to') || opener === 'between') return false;
  const isNear = second.lo <= (first.hasPrefix ? 2 : 3) * first.lo && (view.is(first.from - 1, 'by') || (first.type === undefined && second.type !== undefined) || hedgeStart(view, first.from, first.from - 4, false) < first.from);
  return (opener === 'from' || !isNear) && isChange(view, first);
}

/** Whether two ends can be of one range: of one unit or currency, which the first may leave to the second, and a sign to the first. */
function areOfOneKind(first: Quantity, second: Quantity): boolean {
  // "by a tenth to 11p"
  if (first.number.isFraction && !second.number.isFraction && (second.type !== undefined || second.number.scale > 1 || second.lo > 9)) return false;
  if (first.type === undefined) return true;
  if (second.type === undefined) return first.hasPrefix;
  return first.type === second.type && first.unit === second.unit && (!second.hasPrefix || first.currency === second.currency);
}

/** The lower end in the scale and the coins of the upper: "$3-4 billion", "5 to 10 cents". */
function asMuchAs({ number, lo, currency }: Quantity, upper: Quantity): number {
  const isScaled = number.scale === 1 && upper.number.scale > 1 && number.lo < 1000 && number.lo <= upper.number.lo / upper.number.scale;
  const part = upper.currency !== undefined && currency === undefined && upper.number.lo !== 0 ? upper.lo / upper.number.lo : 1;
  return lo * (isScaled ? upper.number.scale : 1) * part;
}

/** "rose from 5% to 7%", "by 51.9% to 48.1%": two figures. */
function isChange(view: View, first: Quantity): boolean {
  const from = hedgeStart(view, first.from, first.from - 4, false);
  if (view.is(from - 1, 'by')) return true;
  for (let k = 1; k <= 6; k += 1) {
    const at = from - k;
    // "lost 2.1 cents to 88.4 cents"
    if (view.has(at, CHANGE) || view.among(at, '+gaining')) return view.is(from - 1, 'from') || k <= 2 || view.is(at + 1, 'by');
    if (!view.isWord(at)) return false;
  }
  return false;
}
