import { type DateReading, done, isYearToken } from './date-reading.js';
import { readCalendarDate } from './dates.js';
import { EDGE, RELATIVE } from './lexicon/word.js';
import { decadeInWords, yearAfter } from './lone-dates.js';
import { cut, dayPeriod, span, unitAround, type Period } from './period.js';
import { readRelative } from './relative-dates.js';
import type { View } from './view.js';

/** "early March", "the end of next week", "mid-May", "the beginning of the year", "the rest of the month". */
export function readEdge(view: View, i: number): DateReading | undefined {
  if (!view.has(i, EDGE) || view.among(i, 'fiscal day weekend')) return undefined;
  const { text } = view.word(i);
  if (text === 'later' || text === 'earlier') return readLater(view, i);
  let at = i + 1;
  if (view.isHyphen(at)) at += 1;
  const isOf = view.is(at, 'of') || text === 'end' && view.binds(i + 1);
  if (view.is(at, 'of')) at += 1;
  if (view.is(at, 'on') && (text === 'early' || text === 'late')) at += 1;
  if (view.is(at, 'in') && (text === 'early' || text === 'late')) at += 1;
  if (view.is(at, 'the')) at += 1;
  const isEnd = text === 'end' || text === 'close';
  const whole = wholeAfter(view, at, isOf || (text === 'mid' && view.isHyphen(i + 1)));
  if (whole === undefined || (/^(?:end|beginning|start|middle|close|rest|remainder)$/.test(text) && !isOf)) return undefined;
  if (text.startsWith('re')) return done(i, whole.next, view.today >= whole.period.from && view.today < whole.period.to ? span(view.today, whole.period.to) : whole.period);
  // "since the start of the year"
  if ((text === 'start' || text === 'beginning') && view.among(view.is(i - 1, 'the') ? i - 2 : i - 1, 'since from until till before after')) return done(i, whole.next, dayPeriod(whole.period.from));
  return done(i, whole.next, edgeOf(whole.period, isEnd ? 'end' : text));
}

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
  const whole = view.has(start, RELATIVE) ? readRelative(view, start) : at > i + 1 && !view.among(start, 'day night') ? wholeAfter(view, start, start > at) : undefined;
  if (whole === undefined) return undefined;
  const { today } = view;
  const isLater = view.is(i, 'later');
  const { from, to, grain } = whole.period;
  if (grain === 'day') return done(i, whole.next, whole.period);
  return done(i, whole.next, today >= from && today < to ? (isLater ? span(today, to) : span(from, today)) : whole.period);
}
