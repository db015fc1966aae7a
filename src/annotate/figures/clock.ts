import { DECIMAL, MIXED } from './tokens.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const HALVES = new OftenAsked("am pm o'clock oclock");
const PAIRS = new OftenAsked('and to until till');
const LOCAL = new OftenAsked('local gmt');
const BEFORE_TIME = new OftenAsked('at by from to till until before after');

const COLON = 0x3a;
const OPEN = 0x28;
const CLOSE = 0x29;
const ZONE = /^(?:GMT|gmt|UTC|[ECMP][SD]?T|CEST|[BIJM]ST|local|Eastern|Central|Pacific|Mountain)$/;

/** The token after the clock time at i, with its zone and the same moment elsewhere in brackets: "6 a.m.", "9pm", "5 o'clock", "0800 GMT", "17:30 local time (1700 GMT)", "noon"; i if there is none. */
export function clockEnd(view: View, i: number): number {
  // "between 3 and 5 p.m.", "3 to 5pm"
  const isPair = view.isNumber(i) && view.length(i) < 3 && (view.among(i + 1, PAIRS) || view.isDash(i + 1)) && view.isNumber(i + 2) && timeEnd(view, i) === i;
  const end = timeEnd(view, isPair ? i + 2 : i);
  if (isPair) return end > i + 2 ? end : i;
  if (end === i || !view.sign(end, OPEN) || !view.isNumber(end + 1)) return end;
  const inside = timeEnd(view, end + 1);
  return inside > end + 1 && view.sign(inside, CLOSE) ? inside + 1 : end;
}

function timeEnd(view: View, i: number): number {
  if (!view.isNumber(i)) return view.among(i, '+clock-word') ? zoneEnd(view, i + 1) : i;
  // "10.15pm"
  const isDotted = view.length(i) === 5 && view.flag(i, DECIMAL) && view.value(i) < 24 && view.among(i + 1, HALVES);
  if (view.length(i) > 4 && !isDotted || view.flag(i, MIXED)) return i;
  const isTimed = view.sign(i + 1, COLON) && view.glued(i + 1) && view.isNumber(i + 2) && view.length(i + 2) === 2 && view.glued(i + 2);
  const at = isTimed ? i + 3 : i + 1;
  // "by 1550 hrs EDT"
  const isOfDay = view.length(i) === 4 && view.value(i) < 2400 && view.is(at, 'hrs') && view.among(i - 1, BEFORE_TIME);
  if (isOfDay || view.among(at, HALVES)) return zoneEnd(view, at + 1);
  const zoned = zoneEnd(view, at);
  return isTimed || zoned > at ? zoned : i;
}

/** Past "GMT", "local time", "Eastern time". */
function zoneEnd(view: View, i: number): number {
  // Most words behind a number are in lower case.
  if (!(view.isCapital(i) || view.among(i, LOCAL)) || !ZONE.test(view.spelling(i))) return i;
  return view.is(i + 1, 'time') ? i + 2 : view.length(i) < 5 ? i + 1 : i;
}
