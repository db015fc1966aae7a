import { ALL_CAPITALS } from './lex.js';
import { LOCAL, NAMES, PREFIXES, SYMBOLS } from './lexicon/currencies.js';
import { CODE, DETERMINER, NATION, SHORT, type Unit } from './lexicon/word.js';
import type { View } from './view.js';

/** What a number is a number of: a unit, a currency, a percentage. */
export interface Measure {
  next: number;
  type: Unit['type'];
  unit?: string;
  currency?: string;
  /** What the value is multiplied by: 0.01 for cents. */
  part: number;
}

/** The currency written before a number at i: "$", "US$", "HK $", "EUR", "Rs". */
export interface CurrencyPrefix {
  from: number;
  next: number;
  currency: string;
  /** "m" of "MUSD" and the like are not read; cents can stand before too. */
  part: number;
}

const DOLLAR = 0x24;
const DEGREE = 0xb0;
const PERCENT = 0x25;
const SLASH = 0x2f;

export const isCurrencySign = (code: number): boolean => code === DOLLAR || (code >= 0xa3 && SYMBOLS[String.fromCharCode(code)] !== undefined);

export function readCurrencyPrefix(view: View, i: number): CurrencyPrefix | undefined {
  const code = view.code(i);
  if (isCurrencySign(code)) {
    const sign = String.fromCharCode(code);
    const named = code === DOLLAR ? namedDollar(view, i) : undefined;
    if (named !== undefined) return named;
    return { from: i, next: i + 1, currency: local(view, SYMBOLS[sign] ?? ''), part: 1 };
  }
  if (!view.isWord(i)) return undefined;
  const word = view.word(i);
  const million = millionsCode(view, i);
  if (million !== undefined) return { from: i, next: i + 1, currency: million, part: 1e6 };
  if (word.currency === '' || word.bits & SHORT || word.text === 'all' || word.text === 'won' || word.text === 'real') return undefined;
  if (word.text === 'r' && !(view.isCapital(i) && view.glued(i + 1))) return undefined;
  if (word.bits & CODE && !view.flag(i, ALL_CAPITALS) && word.text.length === 3) return undefined;
  if (!(word.bits & CODE) && word.text.endsWith('s') && !view.has(i - 1, NATION)) return undefined;
  const next = view.sign(i + 1, 0x2e) && view.glued(i + 1) && word.text === 'rs' ? i + 2 : i + 1;
  return { from: i, next, currency: word.bits & CODE && word.text.length === 3 ? word.currency : local(view, word.currency), part: word.part };
}

/** "MUSD 30", "30 MEUR": millions of what the code names. */
function millionsCode(view: View, i: number): string | undefined {
  return view.length(i) === 4 && view.flag(i, ALL_CAPITALS) ? MILLIONS.exec(view.spelling(i))?.[1] : undefined;
}

const MILLIONS = /^M(USD|EUR|GBP|AUD|CAD|NZD|SEK|NOK|DKK|ZAR)$/;

/** "HK$5" and, in tokenised text, "us $ 5": the letters before the sign name the country. */
function namedDollar(view: View, i: number): CurrencyPrefix | undefined {
  const isCountry = view.is(i - 1, 'us') && view.isCapital(i - 1);
  if (!view.isWord(i - 1) || (!isCountry && (view.length(i - 1) > 3 || (!view.glued(i) && view.glued(i + 1))))) return undefined;
  const letters = isCountry ? 'us' : view.spelling(i - 1).toLowerCase();
  const currency = view.glued(i) || letters.length > 1 || letters === 'c' ? PREFIXES[letters] : undefined;
  return currency === undefined ? undefined : { from: i - 1, next: i + 1, currency, part: 1 };
}

/** What a bare sign or name means in the article's country. */
function local(view: View, currency: string): string {
  if (view.country === '') return currency;
  const here = LOCAL[currency];
  const at = here === undefined ? -1 : here.indexOf(`${view.country}=`);
  return here === undefined || at < 0 ? currency : here.slice(at + 3, at + 6);
}

/** The currency after a number: "dollars", "US dollars", "€", "Hong Kong dollars", "cents". */
export function readCurrencyAfter(view: View, i: number): Measure | undefined {
  const code = view.code(i);
  if (code === 0xa2) return { next: i + 1, type: 'money', currency: local(view, 'USD'), part: 0.01 };
  if (isCurrencySign(code)) {
    return { next: i + 1, type: 'money', currency: local(view, SYMBOLS[String.fromCharCode(code)] ?? ''), part: 1 };
  }
  if (!view.isWord(i)) return undefined;
  let at = i;
  // At most two words qualify: "Hong Kong dollars", "new Israeli shekels", "U.S. dollars".
  const million = millionsCode(view, at);
  if (million !== undefined) return { next: at + 1, type: 'money', currency: million, part: 1e6 };
  if (view.word(at).currency === '') {
    while (at < i + 2 && view.isWord(at) && view.word(at).currency === '') at += 1;
    if (view.word(at).currency === '' || (view.word(at).bits & CODE) !== 0) return undefined;
    const named = nationCurrency(view, view.word(at).text, at);
    if (named === undefined) return undefined;
    return { next: at + 1, type: 'money', currency: named, part: view.word(at).part };
  }
  const word = view.word(at);
  // "45p", "17c a share"
  if (word.bits & SHORT) return view.glued(at) && view.isNumber(at - 1) && !view.isCapital(at) ? money(at + 1, local(view, word.currency), word.part) : undefined;
  if (word.bits & CODE) {
    if (word.text.length === 3 && !view.flag(at, ALL_CAPITALS) && view.word(at).unit !== undefined) return undefined;
    if (word.text.length < 3 && !view.flag(at, ALL_CAPITALS) && word.text !== 'rs' && word.text !== 'kr') return undefined;
    if (word.text === 'all' || word.text === 'try' || word.text === 'php') return view.flag(at, ALL_CAPITALS) ? money(at + 1, word.currency, 1) : undefined;
    return money(at + 1, word.currency, word.part);
  }
  return money(at + 1, nationCurrency(view, word.text, at) ?? local(view, word.currency), word.part);
}

const money = (next: number, currency: string, part: number): Measure => ({ next, type: 'money', currency, part });

/** "Australian dollars": the code of the name under the nation before it. */
function nationCurrency(view: View, text: string, at: number): string | undefined {
  const key = NAMES[text] !== undefined ? text : text.endsWith('s') ? text.slice(0, -1) : text;
  const codes = NAMES[key];
  const before = view.word(at - 1).text || view.spelling(at - 1).toLowerCase();
  if (codes === undefined || before === '') return undefined;
  const found = codes.indexOf(` ${before}=`);
  return found < 0 ? undefined : codes.slice(found + before.length + 2, found + before.length + 5);
}

/** The unit after a number: a word, an abbreviation, a compound ("square kilometres", "miles per hour"). */
export function readUnit(view: View, i: number): Measure | undefined {
  const code = view.code(i);
  if (code === PERCENT) return measure(i + 1, 'percent');
  if (code === DEGREE) return readDegrees(view, i, i + 1);
  if (!view.isWord(i)) return undefined;
  const word = view.word(i);
  switch (word.unit === undefined ? word.text : '') {
    case 'percent':
    case 'percentage':
    case 'pct':
    case 'per':
    case 'pc':
    case 'pp':
    case 'ppt':
    case 'bps':
    case 'bp':
    case 'basis':
      return readPercent(view, i);
    case 'degree':
    case 'degrees':
    case 'deg':
      return readDegrees(view, i, i + 1);
    case 'square':
    case 'sq':
    case 'cubic':
    case 'cu':
      return readPower(view, i);
    case 'nautical':
      return view.word(i + 1).unit?.name === 'mile' ? measure(i + 2, 'length', 'nautical mile') : undefined;
    case 'light':
      return view.word(view.isHyphen(i + 1) ? i + 2 : i + 1).unit?.name === 'year' ? measure(view.isHyphen(i + 1) ? i + 3 : i + 2, 'length', 'light year') : undefined;
    case 'metric':
    case 'short':
    case 'long':
    case 'troy':
    case 'fluid':
    case 'imperial':
      return readQualified(view, i);
    case 'in':
      return isShortUnit(view, i) ? measure(i + 1, 'length', 'inch') : undefined;
    case 'c':
    case 'f':
      return view.glued(i) && view.isCapital(i) && !(view.isOpen(i + 1) && view.has(i - 2, DETERMINER)) ? measure(i + 1, 'temperature', view.spelling(i) === 'C' ? 'celsius' : 'fahrenheit') : undefined;
    default:
      return word.unit === undefined ? undefined : readNamed(view, i, word.unit);
  }
}

const measure = (next: number, type: Unit['type'], unit?: string): Measure => ({ next, type, part: 1, ...(unit === undefined ? {} : { unit }) });

function readPercent(view: View, i: number): Measure | undefined {
  const text = view.spelling(i).toLowerCase();
  if (text === 'pp' || text === 'ppt') return measure(i + 1, 'percentage-points');
  if (text === 'bps' || text === 'bp') return measure(i + 1, 'basis-points');
  const after = view.isHyphen(i + 1) ? i + 2 : i + 1;
  const isPoints = view.is(after, 'point') || view.is(after, 'points');
  if (text === 'basis') return isPoints ? measure(after + 1, 'basis-points') : undefined;
  if (text === 'percentage') return isPoints ? measure(after + 1, 'percentage-points') : measure(i + 1, 'percent');
  if (text === 'per') return view.spelling(i + 1).toLowerCase() === 'cent' ? measure(i + 2, 'percent') : undefined;
  return text === 'pc' && !view.glued(i) ? undefined : measure(i + 1, 'percent');
}

/** "degrees Celsius", "°C", "degrees": the scale stays open where the text names none. */
function readDegrees(view: View, i: number, at: number): Measure | undefined {
  const text = view.spelling(at).toLowerCase();
  const unit = view.word(at).unit;
  if (unit?.type === 'temperature') return measure(at + 1, 'temperature', unit.name);
  if (text === 'c' || text === 'f') return measure(at + 1, 'temperature', text === 'c' ? 'celsius' : 'fahrenheit');
  if (/^(?:angles?|turns?|latitude|longitude|north|south|east|west|n|s|e|w|of)$/.test(text)) return undefined;
  return measure(i + 1, 'temperature', 'degree');
}

/** "square miles", "sq km", "cubic metres". */
function readPower(view: View, i: number): Measure | undefined {
  const isCubic = view.spelling(i).toLowerCase().startsWith('c');
  const dot = view.sign(i + 1, 0x2e) ? 1 : 0;
  const at = view.isHyphen(i + 1) ? i + 2 : i + 1 + dot;
  const unit = view.word(at).unit;
  if (unit === undefined || unit.type !== 'length') return undefined;
  return isCubic ? measure(at + 1, 'volume', `cubic ${unit.name}`) : measure(at + 1, 'area', `square ${unit.name}`);
}

function readQualified(view: View, i: number): Measure | undefined {
  const unit = view.word(i + 1).unit;
  if (unit === undefined || (unit.type !== 'mass' && unit.type !== 'volume')) return undefined;
  const isMetricTon = view.spelling(i).toLowerCase() === 'metric' && unit.name === 'ton';
  return measure(i + 2, unit.name === 'ounce' && view.is(i, 'fluid') ? 'volume' : unit.type, isMetricTon ? 'tonne' : unit.name);
}

/** A unit by name, and what may follow it: "km per hour", "km/h", "km^2", "megawatt-hours", "feet cubed". */
function readNamed(view: View, i: number, unit: Unit): Measure | undefined {
  // "two SEC titles"
  if (unit.type === 'duration' && view.flag(i, ALL_CAPITALS)) return undefined;
  if (view.has(i, SHORT) && !isShortUnit(view, i)) return undefined;
  const after = i + 1;
  if (unit.name === 'acre') {
    const at = view.isHyphen(after) ? after + 1 : after;
    if (view.word(at).unit?.name === 'foot') return measure(at + 1, 'volume', 'acre foot');
  }
  if (unit.type === 'length') {
    const power = readPowerAfter(view, after, unit.name);
    if (power !== undefined) return power;
    const speed = readSpeed(view, after, unit.name);
    if (speed !== undefined) return speed;
  }
  if (unit.type === 'power') {
    const at = view.isHyphen(after) ? after + 1 : after;
    if (view.word(at).unit?.name === 'hour' && !view.has(at, SHORT)) return measure(at + 1, 'energy', `${unit.name} hour`);
  }
  return measure(after, unit.type, unit.name);
}

/** Single letters are units right after digits, "in" only where no noun or article follows. */
function isShortUnit(view: View, i: number): boolean {
  const text = view.word(i).text;
  if (!view.isNumber(i - 1)) return false;
  if (text === 'in') return !view.isWord(i + 1) && !view.isNumber(i + 1) && view.code(i + 1) !== 0x24;
  if (text === 'g' || text === 'h' || text === 'y') return view.spelling(i) === text && (view.glued(i) || text === 'g');
  return text === 'l' || text === 'm' || view.spelling(i) === text;
}

function readPowerAfter(view: View, i: number, name: string): Measure | undefined {
  const word = view.spelling(i).toLowerCase();
  const caret = view.sign(i, 0x5e) && view.glued(i) ? 1 : 0;
  const isSquare = word === 'squared' || (caret > 0 && view.value(i + 1) === 2) || view.sign(i, 0xb2);
  const isCube = word === 'cubed' || (caret > 0 && view.value(i + 1) === 3) || view.sign(i, 0xb3);
  if (isSquare) return measure(i + 1 + caret, 'area', `square ${name}`);
  return isCube ? measure(i + 1 + caret, 'volume', `cubic ${name}`) : undefined;
}

function readSpeed(view: View, i: number, name: string): Measure | undefined {
  const isPer = view.is(i, 'per') || view.is(i, 'an') || view.is(i, 'a') || (view.sign(i, SLASH) && view.glued(i));
  const time = view.word(i + 1).unit?.name ?? (view.spelling(i + 1).toLowerCase() === 's' ? 'second' : undefined);
  if (!isPer || (time !== 'hour' && time !== 'second' && time !== 'minute')) return undefined;
  return measure(i + 2, 'speed', `${name} per ${time}`);
}
