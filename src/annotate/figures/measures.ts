import { ALL_CAPITALS, BREAK } from './tokens.js';
import { CODES, codesOf, PREFIXES, signed } from './lexicon/currencies.js';
import { CODE, DETERMINER, SHORT, type Unit } from './lexicon/word.js';
import type { View } from './view.js';
import { isWarmthTold } from './warmth.js';

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
interface CurrencyPrefix {
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

export const isCurrencySign = (code: number): boolean => signed(code) !== '';

export function readCurrencyPrefix(view: View, i: number): CurrencyPrefix | undefined {
  const code = view.code(i);
  if (isCurrencySign(code)) {
    const named = code === DOLLAR ? namedDollar(view, i) : undefined;
    return named ?? { from: i, next: i + 1, currency: codeOf(view, i, signed(code)), part: 1 };
  }
  const million = millionsCode(view, i);
  if (million !== undefined) return { from: i, next: i + 1, currency: million, part: 1e6 };
  const { text, currency, bits, part } = view.word(i);
  if (currency === '' || bits & SHORT || view.among(i, 'all won real')) return undefined;
  if (text.length === 1 && !(view.isCapital(i) && view.glued(i + 1))) return undefined;
  if (isIsoCode(view, i) && !view.flag(i, ALL_CAPITALS)) return undefined;
  const nation = bits & CODE ? undefined : nationCode(view, i, currency);
  if (!(bits & CODE) && text.endsWith('s') && nation === undefined) return undefined;
  const own = nation ?? codeOf(view, i, currency);
  const next = view.sign(i + 1, 0x2e) && view.glued(i + 1) && text === 'rs' ? i + 2 : i + 1;
  return own === '' ? undefined : { from: nation === undefined ? i : i - 1, next, currency: own, part };
}

const isIsoCode = (view: View, i: number): boolean => view.has(i, CODE) && /^[A-Z]{3}$/.test(view.word(i).currency) && view.word(i).currency.toLowerCase() === view.word(i).text;

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
  if (!view.glued(i) && letters.length < 2 && letters !== 'c') return undefined;
  const at = PREFIXES.indexOf(` ${letters}=`) + letters.length + 2;
  return at < letters.length + 2 ? undefined : { from: i - 1, next: i + 1, currency: PREFIXES.slice(at, at + 3), part: 1 };
}

/** The code of a currency: by the word before it, the article's country, the nation named last before it, else what its bare name means. */
function codeOf(view: View, at: number, currency = ''): string {
  if (currency === '' || currency < 'a') return currency;
  const nation = nationCode(view, at, currency);
  if (nation !== undefined) return nation;
  // Marks are points and records too, wherever the story plays.
  if (view.among(at, 'mark marks') && view.word(at - 1).scale < 1000) return '';
  // Egypt and Lebanon write their pounds otherwise.
  if (view.sign(at, 0xa3)) return 'GBP';
  // "costs 7.5 billion euros, or 40 cents": those of the money last told of
  if (currency.startsWith('dollar rand') && view.country !== 'US' && view.before.money === 'EUR' && !isInDollars(view, at)) return 'EUR';
  // "bought 80.13 U.S. cents, down from 80.36 cents"
  const codes = codesOf(currency);
  const { paid } = view.before;
  if (currency.startsWith('dollar rand') && paid !== undefined && codes.some(({ code }) => code === paid.currency) && view.isOneSentence(paid.at, at)) return paid.currency;
  if ((currency === 'dollar' || currency === signed(DOLLAR)) && view.tellsDollarsApart) return 'USD';
  const here = view.country === '' ? undefined : codes.find(({ code }) => code.startsWith(view.country));
  if (here !== undefined && CODES.includes(here.code)) return here.code;
  // A dollar is the American one wherever the story plays; pesos and dinars are those of the country told of.
  if (codes.length < 2 || /^d[ol]/.test(currency)) return codes[0]?.code ?? '';
  for (let k = 2; k < 120; k += 1) {
    const near = view.isCapital(at - k) ? nationCode(view, at - k + 1, currency) : undefined;
    if (near !== undefined) return near;
  }
  return view.toldCode(currency) ?? codes[0]?.code ?? '';
}

/** "rose 12 cents to $5.20": whether a sum in dollars stands behind in the sentence. */
function isInDollars(view: View, at: number): boolean {
  for (let k = at; k < at + 12 && !view.isSentenceEnd(k); k += 1) if (view.sign(k, DOLLAR)) return true;
  return false;
}

/** "Australian dollars": the code under the nation right before `at`. */
function nationCode(view: View, at: number, currency: string): string | undefined {
  // Names of nations are no words of the grammar but for "us".
  const before = view.word(at - 1).text || view.spelling(at - 1).toLowerCase();
  for (const { code, nation } of codesOf(currency)) if (nation !== '' && before.startsWith(nation)) return code;
  return undefined;
}

/** The currency after a number: "dollars", "US dollars", "€", "Hong Kong dollars", "cents". */
export function readCurrencyAfter(view: View, i: number): Measure | undefined {
  const code = view.code(i);
  if (code === 0xa2) return money(i + 1, codeOf(view, i, 'dollar'), 0.01);
  if (isCurrencySign(code)) return money(i + 1, codeOf(view, i, signed(code)), 1);
  // At most two words qualify: "Hong Kong dollars", "new Israeli shekels", "U.S. dollars".
  const million = millionsCode(view, i);
  if (million !== undefined) return money(i + 1, million, 1e6);
  // "3.14 US$"
  const named = view.code(i + 1) === DOLLAR && view.glued(i + 1) && !view.glued(i + 2) ? namedDollar(view, i + 1) : undefined;
  if (named !== undefined) return money(named.next, named.currency, 1);
  let at = i;
  while (at < i + 2 && view.isWord(at) && view.word(at).currency === '') at += 1;
  const { text, currency, bits, part } = view.word(at);
  if (currency === '') return undefined;
  if (at > i) {
    const national = bits & CODE ? undefined : nationCode(view, at, currency);
    return national === undefined ? undefined : money(at + 1, national, part);
  }
  // "45p", "17c a share"
  if (bits & SHORT) return view.glued(at) && view.isNumber(at - 1) && !view.isCapital(at) ? money(at + 1, codeOf(view, at, currency), part) : undefined;
  if (bits & CODE) {
    // "3 USD50 cards"
    if (view.isNumber(at + 1) && view.glued(at + 1) && !view.glued(at)) return undefined;
    if (text.length < 4 && !view.flag(at, ALL_CAPITALS) && text !== 'rs' && text !== 'kr' && (view.word(at).unit !== undefined || !isIsoCode(view, at))) return undefined;
    if (/^(?:all|try|php)$/.test(text) && !view.flag(at, ALL_CAPITALS)) return undefined;
  }
  // "20 crowns": of no country told of they may be anything.
  const own = codeOf(view, at, currency);
  // "ten pounds sterling"
  return own === '' ? undefined : money(own === 'GBP' && view.is(at + 1, 'sterling') ? at + 2 : at + 1, own, part);
}

const money = (next: number, currency: string, part: number): Measure => ({ next, type: 'money', currency, part });

/** The unit after a number: a word, an abbreviation, a compound ("square kilometres", "miles per hour"). */
export function readUnit(view: View, i: number): Measure | undefined {
  const code = view.code(i);
  if (code === PERCENT) return measure(i + 1, 'percent');
  if (code === DEGREE) return readDegrees(view, i, i + 1);
  if (code === 0x22 || code === 0x2033 || code === 0x201d) return isInchMark(view, i) ? measure(i + 1, 'length', 'inch') : undefined;
  if ((code === 0x27 || code === 0x2032 || code === 0x2019) && isFootMark(view, i)) return measure(i + 1, 'length', 'foot');
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
    case 'fl':
    case 'imperial':
      return readQualified(view, i);
    case 'in':
      return isShortUnit(view, i) ? measure(i + 1, 'length', 'inch') : undefined;
    case 'st':
      return isStone(view, i) ? measure(i + 1, 'mass', 'stone') : undefined;
    case 'c':
    case 'f':
      return view.isCapital(i) && (view.glued(i) ? !(view.isOpen(i + 1) && view.has(i - 2, DETERMINER)) : isScaleBeside(view, i) || (!view.isOpen(i + 1) || view.among(i + 1, 'warmer hotter cooler colder')) && !view.isHyphen(i + 1) && !view.sign(i + 1, SLASH) && (view.value(i - 1) % 1 > 0 || isWarmthTold(view, i - 1))) ? measure(i + 1, 'temperature', view.spelling(i) === 'C' ? 'celsius' : 'fahrenheit') : undefined;
    default:
      return word.unit === undefined ? undefined : readNamed(view, i, word.unit);
  }
}

/** "6'2", "5′11″": the height of a person. */
const isFootMark = (view: View, i: number): boolean =>
  view.glued(i) && view.glued(i + 1) && view.isNumber(i + 1) && view.length(i - 1) === 1 && view.value(i - 1) > 2 && view.value(i + 1) < 12 && !view.isNumber(i - 2);

/** The mark after inches, where it closes no quotation. */
function isInchMark(view: View, i: number): boolean {
  if (!view.glued(i) || !view.isNumber(i - 1)) return false;
  if (view.sign(i, 0x2033) || view.glued(i - 1) && view.value(i - 3) > 0 && isFootMark(view, i - 2)) return true;
  if (!view.sign(i, 0x22)) return false;
  for (let at = i - 1; at > i - 90; at -= 1) {
    if (view.sign(at, 0x22) && !view.isNumber(at - 1)) return false;
    if (view.kind(at) === BREAK) return true;
  }
  return false;
}

/** "12st", which no rank is written like. */
export const isStone = (view: View, i: number): boolean =>
  view.is(i, 'st') && view.glued(i) && view.isNumber(i - 1) && (view.value(i - 1) % 10 !== 1 || view.value(i - 1) % 100 === 11);

/** "90 F (32 C)": a scale with a space before it, beside the other. */
const isScaleBeside = (view: View, i: number): boolean => view.sign(i + 1, 0x28) && view.isNumber(i + 2) || view.sign(i - 2, 0x28) && view.sign(i + 1, 0x29);

const measure = (next: number, type: Unit['type'], unit?: string): Measure => ({ next, type, part: 1, ...(unit === undefined ? {} : { unit }) });

function readPercent(view: View, i: number): Measure | undefined {
  const text = view.spelling(i).toLowerCase();
  if (text === 'pp' || text === 'ppt') return measure(i + 1, 'percentage-points');
  if (text === 'bps' || text === 'bp') return measure(i + 1, 'basis-points');
  const after = view.isHyphen(i + 1) ? i + 2 : i + 1;
  const isPoints = view.among(after, 'point points');
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
  const isFluid = unit.name === 'ounce' && view.word(i).text.startsWith('fl');
  return measure(i + 2, isFluid ? 'volume' : unit.type, isFluid ? 'fluid ounce' : isMetricTon ? 'tonne' : unit.name);
}

/** A unit by name, and what may follow it: "km per hour", "km/h", "km^2", "megawatt-hours", "feet cubed". */
function readNamed(view: View, i: number, unit: Unit): Measure | undefined {
  // "two SEC titles"
  if (unit.type === 'duration' && view.flag(i, ALL_CAPITALS)) return undefined;
  if (view.has(i, SHORT) && !isShortUnit(view, i)) return undefined;
  const after = i + 1;
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
  // "3Y", as bonds are told
  if (text === 'g' || text === 'h' || text === 'y') return view.spelling(i) === text && (view.glued(i) || text === 'g') || text === 'y' && view.glued(i);
  return text === 'l' || text === 'm' || view.spelling(i) === text;
}

function readPowerAfter(view: View, i: number, name: string): Measure | undefined {
  const caret = view.sign(i, 0x5e) ? 1 : 0;
  const power = caret === 1 ? view.value(i + 1) : view.among(i, 'squared') ? 2 : view.among(i, 'cubed') ? 3 : 0;
  if (power === 2) return measure(i + 1 + caret, 'area', `square ${name}`);
  return power === 3 ? measure(i + 1 + caret, 'volume', `cubic ${name}`) : undefined;
}

function readSpeed(view: View, i: number, name: string): Measure | undefined {
  const isPer = view.among(i, 'per an a') || (view.sign(i, SLASH) && view.glued(i));
  const time = view.word(i + 1).unit?.name ?? (view.spelling(i + 1).toLowerCase() === 's' ? 'second' : undefined);
  if (!isPer || (time !== 'hour' && time !== 'second' && time !== 'minute')) return undefined;
  return measure(i + 2, 'speed', `${name} per ${time}`);
}
