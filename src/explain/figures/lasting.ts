import { amountOf, rangeText, scaled } from './amount.js';
import { dayOf } from './calendar.js';
import { digits, rounded } from './number-text.js';
import type { LineWriter } from './question.js';

// Average lengths; a month is a twelfth of 365.25 days.
const DAYS = new Map<string, number>([
  ['hour', 1 / 24], ['day', 1], ['night', 1], ['week', 7], ['fortnight', 14], ['month', 30.44], ['quarter', 91.3], ['year', 365.25],
  ['decade', 3652.5], ['century', 36_525],
]);

/** A long duration in a larger unit ("90 days": about 3 months), an age as a year of birth. */
export const lasting: LineWriter = ({ figure, context }) => {
  const amount = amountOf(figure);
  if (!amount) return [];
  if (figure.type === 'age') {
    const day = figure.unit === 'year' && context.date ? dayOf(context.date) : undefined;
    if (!day || amount.lo !== amount.hi || !Number.isInteger(amount.hi)) return [];
    const year = day.getUTCFullYear() - amount.hi;
    return [{ label: 'meaning', text: `born in ${year - 1} or ${year}` }];
  }
  if (figure.type !== 'duration' || !figure.unit) return [];
  const days = DAYS.get(figure.unit);
  const target = days === undefined ? undefined : largerUnit(amount.hi * days, days);
  if (days === undefined || target === undefined) return [];
  const text = rangeText(scaled(amount, days / target.days), (value) => digits(rounded(value, 2)));
  return [{ label: 'meaning', text: `about ${text} ${target.unit}${text === '1' ? '' : 's'}` }];
};

// From so many days on the larger unit is the one that people think in.
const LARGER: readonly { from: number; unit: string; days: number }[] = [
  { from: 700, unit: 'year', days: 365.25 },
  { from: 56, unit: 'month', days: 30.44 },
  { from: 2.9, unit: 'day', days: 1 },
];

/** The unit in which so many days are a small number, if it is larger than the text's own. */
function largerUnit(total: number, own: number): (typeof LARGER)[number] | undefined {
  const unit = LARGER.find(({ from }) => total >= from);
  return unit && unit.days > own ? unit : undefined;
}
