import { civilOf } from './calendar.js';
import type { Period } from './period.js';
import { direction, isOldPlan } from './tense.js';
import { PAST } from './evidence.js';
import type { View } from './view.js';

/** What comes once a year: a month, a quarter, a season, a holiday; that of a winter goes by its December. */
export type Yearly = (year: number) => Period;

/** The one that the tense of the clause around the tokens points to, or, where that `isTold` otherwise, the closest; one that is on counts either way. */
export function nearest(view: View, from: number, next: number, of: Yearly, isTold = false): Period | undefined {
  const { today } = view;
  const { year } = civilOf(today);
  const around = [year - 1, year, year + 1].map(of);
  if (isTold || isOldPlan(view, from)) return closest(today, around);
  if (direction(view, from, next) === PAST) return [year, year - 1].map(of).find((period) => period.from <= today);
  return around.find(({ to, grain }) => to > (grain === 'quarter' ? today - REPORTED_IN_DAYS : today));
}

/** "It expects third-quarter profit of": a quarter is spoken of as to come until what it brought is told. */
const REPORTED_IN_DAYS = 45;

/** "last May", "this winter", "next Easter": the one over, the one of this year or that is on, the one to come. */
export function related(today: number, way: number, of: Yearly): Period {
  const { year } = civilOf(today);
  if (way < 0) return of(year).to <= today ? of(year) : of(year - 1);
  if (way > 0) return of(year).from > today ? of(year) : of(year + 1);
  return of(year - 1).to > today ? of(year - 1) : of(year);
}

/** The period that begins nearest to a day, before or after. */
export function closest(today: number, days: readonly (Period | undefined)[]): Period | undefined {
  let best: Period | undefined;
  for (const day of days) if (day !== undefined && (best === undefined || Math.abs(day.from - today) < Math.abs(best.from - today))) best = day;
  return best;
}
