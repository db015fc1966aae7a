import type { WordKeys } from '../../knowledge/word-lists.js';
import { amountOf, rangeText, scaled } from './amount.js';
import { dayOf } from './calendar.js';
import { derivedHedge } from './hedges.js';
import { digits, rounded } from './number-text.js';
import type { LineWriter } from './question.js';

// Average lengths; a month is a twelfth of 365.25 days. Longer units come as years, see `inYears` of annotate.
const DAYS = new Map<string, number>([['hour', 1 / 24], ['day', 1], ['night', 1], ['week', 7], ['month', 30.44], ['year', 365.25]]);

// Beyond the oldest person known an age is that of a thing.
const OLDEST_PERSON = 122;
/** The years of what people made; a planet's are no date. */
const OLDEST_WORK = 100_000;
/** What is born: a name, or a noun for people. */
const isBorn = ({ person, post, resident }: WordKeys, of = ''): boolean => {
  const noun = of.slice(of.lastIndexOf(' ') + 1);
  return noun !== noun.toLowerCase() || noun === ''  || [person, post, resident].some((words) => words.hasWord(noun));
};

/** A long duration in a larger unit ("90 days": about 3 months), an age as a year of birth. */
export const lasting: LineWriter = ({ figure, context, knowledge }) => {
  const amount = amountOf(figure);
  if (!amount) return [];
  if (figure.type === 'age') {
    const day = figure.unit === 'year' && context.date ? dayOf(context.date) : undefined;
    // Those under five or over 65 were born in many years, and an age of another time tells none.
    if (!day || figure.state !== undefined || figure.lo !== undefined || figure.hi !== undefined || !Number.isInteger(amount.hi) || /^at /.test(derivedHedge(figure.approx))) return [];
    const year = day.getUTCFullYear() - amount.hi;
    if (amount.hi > OLDEST_WORK) return [];
    if (amount.hi > OLDEST_PERSON) return [{ label: 'meaning', text: year > 0 ? `from about the year ${rounded(year, 3)}` : `from about ${digits(rounded(1 - year, 2))} BC` }];
    return [{ label: 'meaning', text: `${isBorn(knowledge.words, figure.of) ? 'born in' : 'from'} ${year - 1} or ${year}` }];
  }
  // "19th-century palace"
  if (figure.type === 'ordinal' && figure.of === 'century' && amount.hi > 1) return [{ label: 'meaning', text: `the years ${(amount.hi - 1) * 100 + 1} to ${amount.hi * 100}` }];
  if (figure.type !== 'duration' || !figure.unit) return [];
  const days = DAYS.get(figure.unit);
  const target = days === undefined ? undefined : largerUnit(amount.hi * days, days);
  if (days === undefined || target === undefined) return [];
  const text = rangeText(scaled(amount, days / target.days), (value) => digits(target.unit !== 'day' && value < 20 ? Math.round(2 * value) / 2 : rounded(value, 2)));
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
