import { COMMA, type DateReading, done, isYearToken } from './date-reading.js';
import { readCalendarDate } from './dates.js';
import { EDGE, RELATIVE } from './lexicon/word.js';
import { decadeInWords, yearAfter } from './lone-dates.js';
import { cut, dayPeriod, span, unitAround, type Period } from './period.js';
import { readRelative } from './relative-dates.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const DAY_OR_NIGHT = new OftenAsked('day night');

/** "early March", "the end of next week", "mid-May", "the beginning of the year", "the rest of the month". */
export function readEdge(view: View, i: number): DateReading | undefined {
  if (!view.has(i, EDGE) || view.among(i, 'fiscal day weekend')) return undefined;
  const { text } = view.word(i);
  if (text === 'later' || text === 'earlier') return readLater(view, i);
  const joint = view.isHyphen(i + 1) ? i + 2 : i + 1;
  const isOf = view.is(joint, 'of') || text === 'end' && view.binds(i + 1);
  const whole = wholeAfter(view, behindOpeners(view, joint, text), isOf || (text === 'mid' && view.isHyphen(i + 1)));
  if (whole === undefined || !isOf && NOUNS.test(text) || isAfterAll(view, i, whole.next)) return undefined;
  const { next, period } = whole;
  if (text.startsWith('re')) return done(i, next, isAround(view, period) ? span(view.today, period.to) : period);
  // "since the start of the year"
  if ((text === 'start' || text === 'beginning') && view.among(view.is(i - 1, 'the') ? i - 2 : i - 1, '+since-edge')) return done(i, next, dayPeriod(period.from));
  return done(i, next, edgeOf(period, text === 'close' ? 'end' : text));
}

/** "At the end of the day, it is money that counts" */
const isAfterAll = (view: View, i: number, next: number): boolean =>
  view.is(i, 'end') && view.is(next - 1, 'day') && view.is(i - 2, 'at') && (view.sign(next, COMMA) || view.sign(i - 3, COMMA) || view.among(i - 3, 'but and so because that'));

/** Parts that are nouns and want an "of": "the end of May". */
const NOUNS = /^(?:end|beginning|start|middle|close|rest|remainder)$/;

/** Past "of" and "the"; "early on Monday", "late in the year". */
function behindOpeners(view: View, i: number, text: string): number {
  let at = view.is(i, 'of') ? i + 1 : i;
  if ((text === 'early' || text === 'late') && view.among(at, 'on in')) at += 1;
  return view.is(at, 'the') ? at + 1 : at;
}

/** Whether the day of publication is in the period. */
const isAround = ({ today }: View, { from, to }: Period): boolean => today >= from && today < to;

function wholeAfter(view: View, at: number, isOf: boolean): DateReading | undefined {
  const unit = view.word(at).unit;
  if (unit?.name === 'year' && isYearToken(view, at + 1)) return yearAfter(view, at + 1);
  if (unit?.type === 'duration' && isOf && !view.isOpen(at + 1) && unit.name !== 'night') {
    return done(at, at + 1, unitAround(view.today, unit.name, 0));
  }
  // "the late '80s"
  if (view.code(at) === 0x27 || view.code(at) === 0x2018 || view.code(at) === 0x2019) return view.glued(at + 1) ? readCalendarDate(view, at + 1) : undefined;
  return (view.has(at, RELATIVE) ? readRelative(view, at) : undefined) ?? readCalendarDate(view, at) ?? decadeInWords(view, at) ?? yearAfter(view, at);
}

/** The last day, the first day, or the month or part of the year around. */
function edgeOf(whole: Period, edge: string): Period {
  const { from, to, grain } = whole;
  if (grain === 'day') return whole;
  if (edge === 'end') return dayPeriod(to - 1);
  const [third, rest] = [cut(whole, 1 / 3), cut(whole, 2 / 3)];
  if (edge === 'early' || edge === 'beginning' || edge === 'start') return span(from, third);
  return edge === 'late' ? span(rest, to) : span(third, rest);
}

/** "later this year", "earlier this month", "earlier on Monday", "later in May", "earlier in 2026", "later in the year". */
function readLater(view: View, i: number): DateReading | undefined {
  const at = view.among(i + 1, 'in on') ? i + 2 : i + 1;
  const start = at > i + 1 && view.is(at, 'the') ? at + 1 : at;
  const whole = view.has(start, RELATIVE) ? readRelative(view, start) : at > i + 1 && !view.among(start, DAY_OR_NIGHT) ? wholeAfter(view, start, start > at) : undefined;
  if (whole === undefined) return undefined;
  const { next, period } = whole;
  if (period.grain === 'day' || !isAround(view, period)) return done(i, next, period);
  return done(i, next, view.is(i, 'later') ? span(view.today, period.to) : span(period.from, view.today));
}
