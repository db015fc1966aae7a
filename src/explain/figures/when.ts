import type { CardLine } from '../../model/card.js';
import { addDays, dateInterval, dateText, daysBetween, dayOf, spanText, weekdayText } from './calendar.js';
import type { LineWriter } from './question.js';

/** Which day or days a date means, and how far it is from publication and from today. */
export const when: LineWriter = ({ figure, context, today }) => {
  if (figure.type !== 'date') return [];
  if (figure.date === undefined) {
    const why = context.date === undefined ? 'the page gives no date to reckon from' : 'the text does not say which';
    return [{ label: 'date', text: `unknown: ${why}` }];
  }
  const interval = dateInterval(figure.date);
  if (!interval) return [];
  const lines: CardLine[] = [{ label: 'date', text: named(figure.date, interval) }];
  const distance = [fromPublication(interval, context.date), fromToday(interval, today, context.date)].filter((text) => text !== undefined);
  if (distance.length > 0) lines.push({ label: 'distance', text: distance.join('; ') });
  return lines;
};

function named(date: string, { first, end }: { first: string; end: string }): string {
  if (dayOf(date) && !date.includes('/')) return weekdayText(date);
  if (!date.includes('/') && !date.includes('W')) return dateText(date);
  if (!dayOf(end)) return `from ${dateText(first)} on`;
  const last = addDays(end, -1);
  return last === first ? weekdayText(first) : `${dateText(first)} to ${dateText(last)}`;
}

function fromPublication({ first, end }: { first: string; end: string }, published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const isSingleDay = daysBetween(first, end) === 1;
  const days = daysBetween(published, first);
  if (days === undefined) return undefined;
  if (isSingleDay && days === 0) return 'the day of publication';
  if (days > 0) return `${spanText(published, first)} after publication`;
  if (days < 0 && (isSingleDay || daysBetween(published, end)! <= 0)) return `${spanText(isSingleDay ? first : addDays(end, -1), published)} before publication`;
  return undefined;
}

// Beside a fresh article "today" says the same as the line before it.
const FRESH_DAYS = 7;

function fromToday({ first }: { first: string }, today: string | undefined, published: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  const age = published === undefined ? undefined : daysBetween(published, today);
  if (age !== undefined && Math.abs(age) <= FRESH_DAYS) return undefined;
  const days = daysBetween(first, today);
  if (days === undefined || days === 0) return undefined;
  return days > 0 ? `${spanText(first, today)} ago` : `in ${spanText(today, first)}`;
}
