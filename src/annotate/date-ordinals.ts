import type { Knowledge } from '../knowledge/api.js';
import type { EntityAnnotation } from '../model/annotation.js';
import type { Figure } from '../model/figure.js';
import type { Span } from '../model/span.js';

// Farther away in the text an event is seldom what is counted from; it also bounds the work.
const REACH = 200;
// So many names within reach, on each side, are more than a sentence holds.
const MOST_NAMES = 12;
const DAYS: ReadonlyMap<string, number> = new Map([['year', 365.2425], ['month', 30.4369], ['week', 7], ['day', 1]]);
const MS_PER_DAY = 86_400_000;

/**
 * The day from which an ordinal of time counts: "now in its fourth year" after a war that began three years and some
 * months before the article. Only an event (or body) named nearby whose beginning makes the count come out counts, so
 * a wrong neighbour gives no date. `names` are in text order, and only those around index `near` are looked at, so that
 * the work does not grow with the article; undefined where nothing fits.
 */
export function beginningOf(
  figure: Figure,
  at: Span,
  names: readonly EntityAnnotation[],
  near: number,
  day: string | undefined,
  knowledge: Knowledge,
): string | undefined {
  const unit = figure.unit ?? figure.of;
  const length = unit === undefined ? undefined : DAYS.get(unit);
  if (figure.type !== 'ordinal' || figure.value === undefined || length === undefined || day === undefined) return undefined;
  let best: { from: string; distance: number } | undefined;
  for (const name of names.slice(Math.max(0, near - MOST_NAMES), near + MOST_NAMES)) {
    const distance = name.end <= at.start ? at.start - name.end : name.start - at.end;
    if (distance < 0 || distance > REACH || name.entity === null) continue;
    if (name.kind !== 'event' && name.kind !== 'organization') continue;
    const index = knowledge.find(name.entity.id);
    const from = index === undefined ? undefined : knowledge.lifeOf(index).from;
    if (from === undefined || from.length !== 10 || !comesOut(from, day, figure.value, length)) continue;
    if (!best || distance < best.distance) best = { from, distance };
  }
  return best?.from;
}

/** Whether that day lies in the so-manieth stretch since the beginning. */
function comesOut(from: string, day: string, ordinal: number, lengthDays: number): boolean {
  const passed = (Date.parse(day) - Date.parse(from)) / MS_PER_DAY;
  return passed >= 0 && Math.floor(passed / lengthDays) + 1 === ordinal;
}
