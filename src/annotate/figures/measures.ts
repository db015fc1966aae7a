import { ALL_CAPITALS, BREAK } from './tokens.js';
import { isKelvin } from './digits.js';
import { OftenAsked } from './lexicon/lexicon.js';
import { DETERMINER, SHORT, type Unit } from './lexicon/word.js';
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

const DEGREE = 0xb0;
const PERCENT = 0x25;
const SLASH = 0x2f;

type Reader = (view: View, i: number) => Measure | undefined;

/** "232 lb-ft", "310 lb ft": how hard an engine turns is no mass; so much of it is counted, as of all units that no card converts. */
const isTorque = (view: View, i: number): boolean => view.is(i, 'lb') && view.among(view.isHyphen(i + 1) ? i + 2 : i + 1, 'ft');

/** The unit after a number: a sign, a word, an abbreviation, a compound ("square kilometres", "miles per hour"). */
export function readUnit(view: View, i: number): Measure | undefined {
  const { unit, text } = view.word(i);
  if (unit !== undefined) return isTorque(view, i) ? measure(view.isHyphen(i + 1) ? i + 3 : i + 2, 'count', 'pound-foot') : readNamed(view, i, unit);
  return text === '' ? readSign(view, i) : READERS.get(text)?.(view, i);
}

/** "5%", "20°", "6'2", and the mark of inches. */
function readSign(view: View, i: number): Measure | undefined {
  switch (view.code(i)) {
    case PERCENT:
      return measure(i + 1, 'percent');
    case DEGREE:
      return readDegrees(view, i, i + 1);
    case 0x22:
    case 0x2033:
    case 0x201d:
      return isInchMark(view, i) ? measure(i + 1, 'length', 'inch') : undefined;
    case 0x27:
    case 0x2032:
    case 0x2019:
      return isFootMark(view, i) ? measure(i + 1, 'length', 'foot') : undefined;
    default:
      return undefined;
  }
}

/** Words that are no unit by themselves or not always one, by who looks at what stands around them. */
const READERS = new Map<string, Reader>();
for (const [words, read] of [
  ['percent percentage pct per pc pp ppt bps bp basis', readPercent],
  ['degree degrees deg', (view, i) => view.among(i + 1, '+of-study') ? undefined : readDegrees(view, i, i + 1)],
  ['square sq cubic cu', readPower],
  ['metric short long troy fluid fl imperial', readQualified],
  ['nautical', (view, i) => readDistance(view, i + 1, 'mile', 'nautical mile')],
  ['light', (view, i) => readDistance(view, view.isHyphen(i + 1) ? i + 2 : i + 1, 'year', 'light year')],
  ['in', (view, i) => isShortUnit(view, i) || isInches(view, i) ? measure(i + 1, 'length', 'inch') : undefined],
  ['st', (view, i) => isStone(view, i) ? measure(i + 1, 'mass', 'stone') : undefined],
  ['c f', readScale],
  ['k', (view, i) => isKelvin(view, i) ? measure(i + 1, 'count', 'kelvin') : undefined],
] as [string, Reader][]) {
  for (const word of words.split(' ')) READERS.set(word, read);
}

/** "a 7-in screen", "8-in. touchscreen", but "a 12-in-1 tool" */
const isInches = (view: View, i: number): boolean => view.binds(i - 1) && view.glued(i) && view.isNumber(i - 2) && !view.binds(i + 1);

/** "nautical mile", "light-year": the unit before which such a word stands makes another. */
const readDistance = (view: View, i: number, unit: string, name: string): Measure | undefined =>
  view.word(i).unit?.name === unit ? measure(i + 1, 'length', name) : undefined;

/** "23C", "23.5 C", "90 F (32 C)": a letter that marks much else too, so what stands around it must fit degrees. */
function readScale(view: View, i: number): Measure | undefined {
  if (!view.isCapital(i)) return undefined;
  const isScale = view.glued(i) ? !isModel(view, i) : isScaleBeside(view, i) || isScaleApart(view, i);
  return isScale ? measure(i + 1, 'temperature', view.spelling(i) === 'C' ? 'celsius' : 'fahrenheit') : undefined;
}

/** "the 5C phone": the letter belongs to a name. */
const isModel = (view: View, i: number): boolean => view.value(i - 1) % 1 === 0 && view.isOpen(i + 1) && view.has(i - 2, DETERMINER);

/** "was 23.5 C", "temperatures of 90 F": with a space before it, a decimal or a word of warmth has to tell, and no noun may follow. */
const isScaleApart = (view: View, i: number): boolean =>
  (!view.isOpen(i + 1) || view.among(i + 1, '+heat')) && !view.isHyphen(i + 1) && !view.sign(i + 1, SLASH) && (view.value(i - 1) % 1 > 0 || isWarmthTold(view, i - 1));

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

/** "per cent", "5pc", "percentage points", "basis points". */
function readPercent(view: View, i: number): Measure | undefined {
  const text = view.spelling(i).toLowerCase();
  if (text === 'pp' || text === 'ppt') return measure(i + 1, 'percentage-points');
  if (text === 'bps' || text === 'bp') return measure(i + 1, 'basis-points');
  const after = view.isHyphen(i + 1) ? i + 2 : i + 1;
  const isPoints = view.among(after, 'point points');
  if (text === 'basis') return isPoints ? measure(after + 1, 'basis-points') : undefined;
  if (text === 'percentage') return isPoints ? measure(after + 1, 'percentage-points') : measure(i + 1, 'percent');
  if (text === 'per') return view.spelling(i + 1).toLowerCase() === 'cent' ? measure(i + 2, 'percent') : undefined;
  // "5pc", but "4 PC games"
  return text === 'pc' && !view.glued(i) ? undefined : measure(i + 1, 'percent');
}

/** "degrees Celsius", "°C", "degrees": the scale stays open where the text names none. */
function readDegrees(view: View, i: number, at: number): Measure | undefined {
  const text = view.spelling(at).toLowerCase();
  const unit = view.word(at).unit;
  if (unit?.type === 'temperature') return measure(at + 1, 'temperature', unit.name);
  if (text === 'c' || text === 'f') return measure(at + 1, 'temperature', text === 'c' ? 'celsius' : 'fahrenheit');
  if (view.among(at, '+no-degree')) return undefined;
  if (!view.among(i + 1, '+heat') && !view.saidBefore(i - 2, 12, HEAT) && isAngle(view, i)) return measure(i + 1, 'count', 'degree');
  // "moved north by one degree": on the globe
  if (view.is(i - 2, 'by') && view.among(i - 3, '+compass')) return undefined;
  return measure(i + 1, 'temperature', 'degree');
}

/** "tilts 10 to 20 degrees", "a 66-degree tilt", "turned 180 degrees", "a 360-degree view": what turns or leans is not warm. */
const isAngle = (view: View, i: number): boolean =>
  view.saidBefore(i - 2, 7, ANGLE) || view.among(i - 2, TURN) || view.among(i + 1, ANGLE) || view.among(i + 1, TURN) || view.isOpen(i + 1) && view.among(i + 2, ANGLE);
const ANGLE = new OftenAsked('+angle');
const HEAT = new OftenAsked('+of-heat');
const TURN = 'turn turned turns view';

/** "square miles", "sq km", "cubic metres". */
function readPower(view: View, i: number): Measure | undefined {
  const isCubic = view.spelling(i).toLowerCase().startsWith('c');
  const dot = view.sign(i + 1, 0x2e) ? 1 : 0;
  const at = view.isHyphen(i + 1) ? i + 2 : i + 1 + dot;
  const unit = view.word(at).unit;
  if (unit === undefined || unit.type !== 'length') return undefined;
  return isCubic ? measure(at + 1, 'volume', `cubic ${unit.name}`) : measure(at + 1, 'area', `square ${unit.name}`);
}

/** "metric tons", "troy ounces", "fluid ounces": which ton or ounce it is. */
function readQualified(view: View, i: number): Measure | undefined {
  const unit = view.word(i + 1).unit;
  if (unit === undefined || (unit.type !== 'mass' && unit.type !== 'volume')) return undefined;
  const isMetricTon = view.spelling(i).toLowerCase() === 'metric' && unit.name === 'ton';
  const isFluid = unit.name === 'ounce' && view.word(i).text.startsWith('fl');
  return measure(i + 2, isFluid ? 'volume' : unit.type, isFluid ? 'fluid ounce' : isMetricTon ? 'tonne' : unit.name);
}

/** A unit by name, and what may follow it: "km per hour", "km/h", "km^2", "megawatt-hours", "feet cubed". */
function readNamed(view: View, i: number, unit: Unit): Measure | undefined {
  // "two SEC titles", but "GETS 150 YEARS"
  if (unit.type === 'duration' && view.flag(i, ALL_CAPITALS) && view.length(i) < 4 && !view.is(i, 'day')) return undefined;
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

/** "km^2", "feet cubed". */
function readPowerAfter(view: View, i: number, name: string): Measure | undefined {
  const caret = view.sign(i, 0x5e) ? 1 : 0;
  const power = caret === 1 ? view.value(i + 1) : view.among(i, 'squared') ? 2 : view.among(i, 'cubed') ? 3 : 0;
  if (power === 2) return measure(i + 1 + caret, 'area', `square ${name}`);
  return power === 3 ? measure(i + 1 + caret, 'volume', `cubic ${name}`) : undefined;
}

/** "km per hour", "metres a second", "km/h". */
function readSpeed(view: View, i: number, name: string): Measure | undefined {
  const isPer = view.among(i, 'per an a') || (view.sign(i, SLASH) && view.glued(i));
  const time = view.word(i + 1).unit?.name ?? (view.spelling(i + 1).toLowerCase() === 's' ? 'second' : undefined);
  if (!isPer || (time !== 'hour' && time !== 'second' && time !== 'minute')) return undefined;
  return measure(i + 2, 'speed', `${name} per ${time}`);
}
