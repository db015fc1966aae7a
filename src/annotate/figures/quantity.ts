import type { Figure, FigureType } from '../../model/figure.js';
import { CODE, MONEY_TALK, WEIGHT_TALK } from './lexicon/word.js';
import { readCurrencyAfter, readCurrencyPrefix } from './currencies.js';
import { readUnit, type Measure } from './measures.js';
import { readNumeral, readSign } from './numbers.js';
import { numeral, type Numeral } from './numeral.js';
import { countedEnd } from './phrases.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

/** A number with what it measures. */
export interface Quantity {
  from: number;
  next: number;
  lo: number;
  hi: number;
  type: FigureType | undefined;
  unit: string | undefined;
  currency: string | undefined;
  number: Numeral;
  /** Joined by a hyphen to what follows: "six-week". */
  isCompound: boolean;
  /** The currency stands before, so that a second end may lack it. */
  hasPrefix: boolean;
}

/** A quantity at token i: currency, number, unit, in the order they are written. */
export function readQuantity(view: View, i: number): Quantity | undefined {
  // "minus $37.63"
  const below = readSign(view, i);
  const under = below > 0 && !view.isNumber(i + below) ? readQuantity(view, i + below) : undefined;
  if (under?.hasPrefix) return { ...under, from: i, lo: -under.hi, hi: -under.lo };
  const prefix = readCurrencyPrefix(view, i);
  const number = readNumeral(view, prefix?.next ?? i);
  if (prefix !== undefined) {
    if (number === undefined || number.isSpelled) return undefined;
    // "the euro 1.0812 dollars"
    const own = view.isWord(i) && !view.has(i, CODE) ? readCurrencyAfter(view, number.next)?.currency : undefined;
    if (own !== undefined && own !== prefix.currency) return undefined;
    return withMinorPart(view, moneyOf(view, prefix.from, prefix.currency, prefix.part, number), prefix.next);
  }
  return number === undefined ? undefined : measured(view, number);
}

function moneyOf(view: View, from: number, currency: string, part: number, number: Numeral): Quantity {
  let { next } = number;
  let code = currency;
  // "$5 US", "$5 million Canadian": the sign's country follows.
  const trailing = readCurrencyAfter(view, view.is(next, 'in') ? next + 1 : next);
  const isScaledCompound = number.scale > 1 && view.binds(next - 2);
  const isRepeated = trailing !== undefined && !view.isNumber(trailing.next) && trailing.part === 1 && (trailing.currency === currency || code === 'USD' || currency === 'GBP');
  if (isRepeated) {
    code = trailing.currency ?? code;
    next = trailing.next;
  }
  return { from, next, lo: number.lo * part, hi: number.hi * part, type: 'money', unit: undefined, currency: code, number, isCompound: isScaledCompound || isHyphened(view, next), hasPrefix: true };
}

const isHyphened = (view: View, i: number): boolean => view.binds(i) && view.glued(i + 1) && view.isWord(i + 1);

function measured(view: View, number: Numeral): Quantity {
  const bare: Quantity = {
    from: number.from, next: number.next, lo: number.lo, hi: number.hi, type: undefined, unit: undefined, currency: undefined,
    number, isCompound: false, hasPrefix: false,
  };
  const hyphen = view.binds(number.next) && view.glued(number.next + 1) ? 1 : 0;
  const at = unitAt(view, number, hyphen);
  if (at < 0) return bare;
  // "a 1-in-100-year flood"
  const found = number.isRatio ? undefined : measureAt(view, at, number) ?? qualified(view, at, hyphen);
  if (found === undefined || (at > number.next + hyphen && found.type === 'percent')) {
    return number.isShort && hyphen === 0 ? unscaled(view, bare) : hyphen > 0 ? { ...bare, isCompound: true } : bare;
  }
  const quantity = {
    ...bare, next: found.next, lo: number.lo * found.part, hi: number.hi * found.part, type: found.type, unit: found.unit,
    currency: found.currency, isCompound: hyphen > 0 || isUnitOfKind(view, number, found),
  };
  if (found.type === 'money') return withMinorPart(view, quantity, number.from);
  return withSmallerUnits(view, quantity);
}

/** "a six week tour", "the 4,000 acre site": several of a unit in the singular tell the kind of what stands behind. */
const isUnitOfKind = (view: View, { lo }: Numeral, { next, unit, type }: Measure): boolean =>
  lo > 1 && /^(?:length|area|mass|volume|duration)$/.test(type) && view.isOpen(next) && view.word(next).unit === undefined && view.spelling(next - 1).toLowerCase() === unit?.split(' ').at(-1);

/** Where the unit of a number may stand: right behind, behind a hyphen, behind "of a" or "a"; -1 where none can. */
function unitAt(view: View, number: Numeral, hyphen: number): number {
  const at = number.next + hyphen;
  // "a third of $4 billion" are two figures
  if (hyphen === 0 && view.is(at, 'of') && isPartial(view, number) && view.isWord(at + 1)) return view.isArticle(at + 1) ? at + 2 : at + 1;
  if (number.isFraction && view.isArticle(at) && !view.is(at + 2, 'ago')) return at + 1;
  // "a third day" is the day after the second.
  if (number.isFraction && number.isSpelled && view.word(number.next - 1).ordinal > 0) return -1;
  return view.sign(at, 0x3c) && view.glued(at + 1) ? at + 1 : at;
}

/** Whether a number may be of a unit: "dozens of miles", "half of a mile", "two and a half of a mile", "0.3 of a percentage point". */
const isPartial = (view: View, { lo, hi, next, isFraction }: Numeral): boolean =>
  hi > lo || isFraction || lo % 1 !== 0 && view.word(next - 1).denominator > 1 || lo < 1 && view.is(next + 2, 'percentage');

/** "three straight months", "two more years", "10 additional tonnes": a word between number and unit. */
const qualified = (view: View, at: number, hyphen: number): Measure | undefined =>
  hyphen === 0 && view.among(at, QUALIFIERS) ? readUnit(view, at + 1) : undefined;

const QUALIFIERS = new OftenAsked('+in-a-row');



function measureAt(view: View, at: number, number: Numeral): Measure | undefined {
  const currency = readCurrencyAfter(view, at);
  const unit = readUnit(view, at);
  if (currency === undefined) return unit;
  if (unit === undefined) return currency;
  return isMass(view, number, unit, at) ? unit : currency;
}

/** "pounds" weigh where weight is spoken of, else they are money. */
function isMass(view: View, number: Numeral, unit: Measure, at: number): boolean {
  if (view.is(at + 1, 'sterling')) return false;
  if (unit.type !== 'mass' || number.scale >= 1e6) return false;
  if (view.country === 'US' || view.country === 'CA') return true;
  if (view.isHyphen(at - 1) || view.among(at, 'lb lbs')) return true;
  for (let k = 1; k <= 6; k += 1) {
    if (view.has(number.from - k, WEIGHT_TALK) || (k < 4 && view.has(at + k, WEIGHT_TALK))) return true;
    if (view.has(number.from - k, MONEY_TALK)) return false;
  }
  // "27 pounds of cheese"
  if (view.is(at + 1, 'of') && number.scale === 1) return !view.among(at + 2, '+funded');
  return number.lo % 1 !== 0 && view.country === '';
}

/** "5m" is five million before a plural, else five metres; "100m hurdles" are no million. */
function unscaled(view: View, bare: Quantity): Quantity {
  const { number } = bare;
  const at = number.next - 1;
  const unit = view.word(at).unit;
  // "tripled to 1.5m" is a count, "cleared 2.2m" a height.
  if (unit === undefined || view.isCapital(at) || view.is(number.from - 1, 'to') && !(view.is(number.from - 2, 'up') && isFarTold(view, number.from, at)) || view.is(number.next, 'to') && view.glued(number.next + 2) && view.is(number.next + 2, view.word(at).text) || !view.among(number.next, '+race') && countedEnd(view, number.next, false) > number.next) return bare;
  const plain = { ...number, lo: number.lo / number.scale, hi: number.hi / number.scale, scale: 1, isShort: false, next: at };
  const found = readUnit(view, at);
  if (found === undefined) return bare;
  return { ...bare, next: found.next, lo: plain.lo, hi: plain.hi, type: found.type, unit: found.unit, number: plain };
}

/** "water-resistant up to 50m": where the words before or behind tell of ways and depths, "m" is no million. */
const isFarTold = (view: View, from: number, at: number): boolean => view.saidBefore(from - 1, 12, '+far') || view.among(at + 1, '+far');

/** "$5 and 20 cents", "three dollars 43": the part below one. */
function withMinorPart(view: View, quantity: Quantity, from: number): Quantity {
  if (quantity.hasPrefix && from >= 0 && !view.is(quantity.next, 'and') || view.is(from - 1, 'between')) return quantity;
  if (quantity.lo !== quantity.hi || !Number.isInteger(quantity.lo) || quantity.number.scale > 1) return quantity;
  const at = view.is(quantity.next, 'and') ? quantity.next + 1 : quantity.next;
  const minor = readNumeral(view, at);
  if (minor === undefined || minor.lo >= 100 || minor.lo < 1 || minor.lo !== minor.hi) return quantity;
  const cents = readCurrencyAfter(view, minor.next);
  if (cents !== undefined && cents.part < 1) {
    return { ...quantity, next: cents.next, lo: quantity.lo + minor.lo * cents.part, hi: quantity.hi + minor.lo * cents.part };
  }
  // "15 dollars 50", "twenty and 43" at the end of the phrase.
  if (cents === undefined && minor.lo >= 10 && !view.isWord(minor.next) && !view.isHyphen(minor.next) && !view.sign(minor.next, 0x25)) {
    return { ...quantity, next: minor.next, lo: quantity.lo + minor.lo / 100, hi: quantity.hi + minor.lo / 100 };
  }
  return quantity;
}

const LADDER: Record<string, number> = {
  year: 31557600, month: 2629800, day: 86400, hour: 3600, minute: 60, second: 1, week: 604800,
  kilometre: 1000, metre: 1, centimetre: 0.01, millimetre: 0.001, foot: 0.3048, inch: 0.0254, yard: 0.9144, mile: 1609.344,
  kilogram: 1000, gram: 1, pound: 453.59237, ounce: 28.349523125, stone: 6350.29318, tonne: 1e6,
};

/** What stands behind an article and a unit: the minutes of "an hour and 15 minutes"; undefined where nothing goes on. */
export function afterOne(view: View, next: number, unit: string, type: FigureType): { value: number; unit: string; next: number } | undefined {
  const one: Quantity = { from: next, next, lo: 1, hi: 1, type, unit, currency: undefined, number: numeral(next, next, 1), isCompound: false, hasPrefix: false };
  const sum = withSmallerUnits(view, one);
  return sum.next === next || sum.unit === undefined ? undefined : { value: sum.lo, unit: sum.unit, next: sum.next };
}

/** "6 feet 2 inches", "1 hour and 15 minutes", "2 years and 3 months": summed in the smallest unit named. */
function withSmallerUnits(view: View, quantity: Quantity): Quantity {
  const inches = inchesAfter(view, quantity);
  if (inches !== undefined) return inches;
  let sum = withHalfUnit(view, quantity);
  for (let k = 0; k < 3; k += 1) {
    const more = withSmallerUnit(view, sum);
    if (more === undefined) break;
    sum = more;
  }
  return sum;
}

function withSmallerUnit(view: View, sum: Quantity): Quantity | undefined {
  let at = sum.next;
  // "1 lb. 3 oz"
  if (view.sign(at, 0x2c) || view.sign(at, 0x2e) && view.among(at - 1, 'lb lbs ft hr') && view.isNumber(at + 1)) at += 1;
  if (view.is(at, 'and')) at += 1;
  if (!view.isNumber(at) && view.word(at).cardinal < 0 || !Number.isInteger(sum.lo)) return undefined;
  const clock = clockPart(view, at, sum);
  const number = clock === undefined ? readNumeral(view, at) : numeral(at, at + 1, view.value(at));
  if (number === undefined || number.lo !== number.hi || number.isFraction) return undefined;
  const found = clock ?? readUnit(view, number.next);
  return found !== undefined && found.type === sum.type ? added(sum, number.lo, found) : undefined;
}

/** "1 year 3 months" are 15 months, "a year and five days" no number of days; "1 metre and 1 foot" stays in metres. */
function added(sum: Quantity, more: number, found: Measure): Quantity | undefined {
  const [large, small] = [LADDER[sum.unit ?? ''], LADDER[found.unit ?? '']];
  if (large === undefined || small === undefined || small >= large) return undefined;
  const isWhole = Math.abs(large / small - Math.round(large / small)) < 1e-9;
  if (sum.type === 'duration' && (!isWhole || large / small > 3600)) return undefined;
  const value = Number((isWhole ? (sum.lo * large) / small + more : sum.lo + (more * small) / large).toPrecision(12));
  return { ...sum, next: found.next, lo: value, hi: value, unit: isWhole ? found.unit : sum.unit };
}

/** "1h 23m 12s": letters that mean parts of an hour behind one. */
function clockPart(view: View, i: number, { unit, type }: Quantity): Measure | undefined {
  if (type !== 'duration' || !view.isNumber(i) || !view.glued(i + 1)) return undefined;
  if (view.is(i + 1, 'm') && unit === 'hour') return { next: i + 2, type, unit: 'minute', part: 1 };
  return view.is(i + 1, 's') && unit === 'minute' ? { next: i + 2, type, unit: 'second', part: 1 } : undefined;
}

/** "a 6-foot-4 forward", "5ft 10": inches without their name. */
function inchesAfter(view: View, quantity: Quantity): Quantity | undefined {
  if (quantity.unit !== 'foot' || quantity.lo !== quantity.hi || !Number.isInteger(quantity.lo)) return undefined;
  const at = view.binds(quantity.next) ? quantity.next + 1 : quantity.next;
  // "6 foot 2", "6 feet 2"
  const isBare = at > quantity.next ? view.glued(at) : view.glued(quantity.next - 1) || quantity.lo > 3 && quantity.lo < 9 && view.among(quantity.next - 1, 'foot feet') && !view.isOpen(at + 1) && !view.isDash(at + 1);
  const inches = view.isNumber(at) ? view.value(at) : view.word(at).cardinal;
  if (!isBare || inches < 0 || inches > 11 || readUnit(view, at + 1) !== undefined || view.isHyphen(at + 1)) return undefined;
  const value = quantity.lo * 12 + inches;
  // "4ft 8in tall"
  return { ...quantity, next: view.is(at + 1, 'in') && view.glued(at + 1) ? at + 2 : at + 1, lo: value, hi: value, unit: 'inch' };
}

/** "one hour and a half", "1 hour and thirty", "an hour thirty". */
function withHalfUnit(view: View, quantity: Quantity): Quantity {
  const isAnd = view.is(quantity.next, 'and');
  const at = isAnd ? quantity.next + 1 : quantity.next;
  if (quantity.lo !== quantity.hi || !isAnd && (quantity.unit !== 'hour' || view.word(at).cardinal < 5)) return quantity;
  const half = view.is(at, 'half') ? at : view.is(at, 'a') && view.is(at + 1, 'half') ? at + 1 : -1;
  if (half > 0 && (half > at || !view.is(half + 1, 'of')) && !view.isOpen(half + 1)) return { ...quantity, next: half + 1, lo: quantity.lo + 0.5, hi: quantity.hi + 0.5 };
  const minutes = quantity.unit === 'hour' ? readNumeral(view, at) : undefined;
  if (minutes === undefined || minutes.lo !== minutes.hi || minutes.lo < 5 || minutes.lo >= 60 || view.isWord(minutes.next) || view.isHyphen(minutes.next)) return quantity;
  const value = quantity.lo * 60 + minutes.lo;
  return { ...quantity, next: minutes.next, lo: value, hi: value, unit: 'minute' };
}

/** The value fields of a figure. */
export function amountOf(quantity: Quantity): Pick<Figure, 'value' | 'lo' | 'hi'> {
  const [lo, hi] = [clean(quantity.lo), clean(quantity.hi)];
  return lo === hi ? { value: lo } : { lo, hi };
}

const clean = (value: number): number => (Number.isInteger(value) || Math.abs(value) > 1e15 || isShort(value) ? value : Number(value.toPrecision(12)));

/** The nearest number to one of six places, as nearly all are that were written: writing it out anew would say the same. */
const isShort = (value: number): boolean => Math.abs(value) < 1e6 && Math.round(value * 1e6) / 1e6 === value;
