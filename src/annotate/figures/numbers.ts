import { readDigits, scaled } from './digits.js';
import { countedEnd } from './phrases.js';
import { readRatio, readShare, vulgarAt } from './fractions.js';
import { NUMERIC, VAGUE } from './lexicon/word.js';
import { fraction, type Numeral } from './numeral.js';
import { readSpelled } from './spelled-numbers.js';
import { readFew, readVague } from './vague-numbers.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const BELOW_NOUGHT = new OftenAsked('minus negative');
const MINUS = 0x2212;

const HYPHEN = 0x2d;

/** The number that starts at token i: digits, words or both, with sign, scale and fraction. */
export function readNumeral(view: View, i: number): Numeral | undefined {
  // Every rule that may begin with a number asks for it: read once.
  if (view.numeralAt !== i) {
    view.numeral = readSigned(view, i);
    view.numeralAt = i;
  }
  return view.numeral;
}

function readSigned(view: View, i: number): Numeral | undefined {
  if (!view.isNumber(i) && !view.has(i, NUMERIC) && view.code(i) === 0) return undefined;
  const sign = readSign(view, i);
  if (sign > 0) {
    const positive = readUnsigned(view, i + sign);
    return positive === undefined ? undefined : { ...positive, from: i, lo: -positive.hi, hi: -positive.lo };
  }
  return readUnsigned(view, i);
}

/** Tokens a minus sign takes: "minus five", "-5" where no number or word stands right before. */
export function readSign(view: View, i: number): number {
  // "minus two tent pegs" does without them
  if (view.among(i, BELOW_NOUGHT)) return view.is(i - 1, 'or') || view.word(i + 1).cardinal > 0 && view.word(i + 2).unit === undefined && !view.among(i + 2, '+amount-after') && countedEnd(view, i + 2, false) > i + 2 ? 0 : 1;
  const code = view.code(i);
  if (code !== HYPHEN && code !== MINUS || !view.glued(i + 1) || !view.isNumber(i + 1) && view.code(i + 1) === 0) return 0;
  return view.glued(i) && (view.isWord(i - 1) || view.isNumber(i - 1)) ? 0 : 1;
}

function readUnsigned(view: View, i: number): Numeral | undefined {
  const read = withPlus(view, readRatio(view, i, readPlain(view, i)));
  const by = read === undefined ? undefined : view.sign(read.next, 0xb1) ? read.next + 1 : undefined;
  // "5 ± 0.2"
  const tolerance = by === undefined ? undefined : readPlain(view, by);
  return read === undefined || tolerance === undefined ? read : { ...read, next: tolerance.next, lo: read.lo - tolerance.hi, hi: read.hi + tolerance.hi };
}

/** "30+ lessons", "5+ million", "40-ish years": the sign behind belongs to the number, and so does a scale behind it. */
function withPlus(view: View, read: Numeral | undefined): Numeral | undefined {
  if (read === undefined || read.hi > read.lo || read.isFraction) return read;
  if (view.sign(read.next, PLUS) && view.glued(read.next) && !(view.glued(read.next + 1) && (view.isNumber(read.next + 1) || view.isWord(read.next + 1)))) return scaled(view, { ...read, next: read.next + 1, sign: '+' });
  const ish = view.binds(read.next) ? read.next + 1 : read.next;
  return view.glued(ish) && view.is(ish, 'ish') ? { ...read, next: ish + 1, sign: 'ish' } : read;
}

const PLUS = 0x2b;

export function readPlain(view: View, i: number): Numeral | undefined {
  const vulgar = vulgarAt(view, i);
  if (vulgar > 0) return scaled(view, fraction(i, i + 1, vulgar, false));
  if (view.isNumber(i)) return pastRepeat(view, readDigits(view, i));
  const word = view.word(i);
  if (word.bits & VAGUE && word.scale > 0) return readVague(view, i);
  if (word.text === 'few' || word.text === 'several' || word.text === 'couple') return readFew(view, i);
  return pastRepeat(view, readShare(view, i) ?? readSpelled(view, i));
}

/** "two (2) years", "10 (ten) rooms": the same number in brackets is no second one. */
function pastRepeat(view: View, read: Numeral | undefined): Numeral | undefined {
  if (read === undefined || !view.sign(read.next, 0x28) || !view.sign(read.next + 2, 0x29)) return read;
  const at = read.next + 1;
  return (read.isSpelled ? view.isNumber(at) && view.value(at) : view.word(at).cardinal) === read.lo ? { ...read, next: at + 2 } : read;
}
