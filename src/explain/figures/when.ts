import type { CardLine } from '../../model/card.js';
import type { Figure } from '../../model/figure.js';
import { spanInWords } from '../entity-dates.js';
import { addDays, dateInterval, dateText, daysBetween, dayOf, monthsText, spanText, weekdayText, wholeYears, yearsText } from './calendar.js';
import { derivedHedge } from './hedges.js';
import { digits } from './number-text.js';
import type { LineWriter } from './question.js';

/** Which day or days a date means, and how far it is from publication and from today. */
export const when: LineWriter = ({ annotation, figure, context, today }) => {
  if (figure.type !== 'date') return [];
  if (figure.date === undefined) {
    // "hours later" in a dated article: that the text does not say which day that was the reader has just read.
    return context.date === undefined ? [{ label: 'date', text: 'unknown: the page gives no date to reckon from' }] : [];
  }
  const interval = dateInterval(figure.date);
  if (!interval) return [];
  // Fiscal years begin when each country and firm likes: no months are claimed for their parts.
  if (/\bfiscal\b/i.test(annotation.exact) && !wholeYears(interval)) return [];
  const ago = agoText(annotation.exact, figure, context.date) ?? pastText(annotation.exact, figure.date, context.date);
  const text = ago ?? named(figure.date, interval);
  // "2019" and "44 B.C." say themselves which year they are.
  const lines: CardLine[] = annotation.exact.replaceAll('.', '').endsWith(text) ? [] : [{ label: 'date', text }];
  const distance = [ago === undefined ? fromPublication(interval, context.date) : undefined, fromToday(interval, today, context.date)].filter((text) => text !== undefined);
  if (distance.length > 0) lines.push({ label: 'when', text: distance.join('; ') });
  return lines;
};

/** How a hedge on the years that have passed leads in when it was. */
const LEADS: Record<string, string> = { 'at least about': 'before', 'at most about': 'after' };

/** In years: of so many the month hardly counts. */
const LONG_AGO = 5;

/** "nearly 50 years ago" and "two months ago" tell no day: the year, or the month where months are counted. */
function agoText(exact: string, { date = '', approx }: Figure, published = ''): string | undefined {
  const unit = /(month|year|decade|centur)\S* ago$/i.exec(exact)?.[1];
  if (unit === undefined || !dayOf(date)) return undefined;
  return `${LEADS[derivedHedge(approx)] ?? 'around'} ${dateText(date.slice(0, unit.toLowerCase() === 'month' || approx === undefined && Number(published.slice(0, 4)) - Number(date.slice(0, 4)) < LONG_AGO ? 7 : 4))}`;
}

/** "the past two years": nobody reckons them to the day on which the paper came out. */
function pastText(exact: string, date: string, published = ''): string | undefined {
  const [from = '', to] = date.split('/');
  const unit = /\b(month|year|decade)s?$/i.exec(exact)?.[1].toLowerCase();
  if (unit === undefined || to !== published || from.slice(8) !== to.slice(8)) return undefined;
  const isLong = unit !== 'month' && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) >= LONG_AGO;
  return `since about ${dateText(from.slice(0, isLong ? 4 : 7))}`;
}

function named(date: string, { first, end }: { first: string; end: string }): string {
  if (dayOf(date) && !date.includes('/')) return weekdayText(date);
  const years = wholeYears({ first, end });
  if (years !== undefined) return yearsText(years);
  if (!date.includes('/') && !date.includes('W')) return dateText(date);
  if (first === '') return `before ${dateText(end)}`;
  if (!dayOf(end)) return `from ${dateText(first)} on`;
  const last = addDays(end, -1);
  return last === first ? weekdayText(first) : spanInWords(first, last);
}

/** Months of one and the same calendar, as people count them: from October to January there are three, whatever the day. */
function monthsApart(first: string, day: string): number {
  const [year, month] = first.split('-').map(Number);
  const [ofYear, ofMonth] = day.split('-').map(Number);
  return (year - ofYear) * 12 + month - ofMonth;
}

/** Years from one to another as far as years alone tell: "6 years", "25 to 35 years" for a decade; undefined for shorter spans. */
function yearsApart({ first, end }: { first: string; end: string }, day: string): string | undefined {
  const years = wholeYears({ first, end });
  if (years === undefined || first <= day && day < end) return undefined;
  const [near, far] = [years.from, years.to].map((year) => Math.abs(year - Number(day.slice(0, 4)))).sort((a, b) => a - b);
  if (near === undefined || far === undefined || near === 0) return undefined;
  return near === far ? `${digits(near)} year${near === 1 ? '' : 's'}` : `${digits(near)} to ${digits(far)} years`;
}

function fromPublication({ first, end }: { first: string; end: string }, published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const years = yearsApart({ first, end }, published);
  const side = first < published ? 'before' : 'after';
  // "next year" said in December is no year after publication.
  if (years !== undefined) return `${years === '1 year' ? 'the year' : years} ${side} publication`;
  if (isMonth({ first, end })) {
    const months = Math.abs(monthsApart(first, published));
    return months === 0 ? undefined : `${months === 1 ? 'the month' : monthsText(months)} ${side} publication`;
  }
  if (end.endsWith('-01-01') && first.endsWith('-01-01')) return undefined;
  const isSingleDay = daysBetween(first, end) === 1;
  const days = daysBetween(published, first);
  if (days === undefined) return undefined;
  if (isSingleDay && days === 0) return 'the day of publication';
  if (days > 0) return `${isSingleDay ? '' : 'begins '}${spanText(published, first)} after publication`;
  // What lasted up to publication is no time before it.
  if (days < 0 && (isSingleDay || daysBetween(published, end)! < 0)) return `${isSingleDay ? '' : 'ended '}${spanText(isSingleDay ? first : addDays(end, -1), published)} before publication`;
  return undefined;
}

const isMonth = ({ first, end }: { first: string; end: string }): boolean => first.endsWith('-01') && end.endsWith('-01') && monthsApart(end, first) === 1;

// Beside a fresh article "today" says the same as the line before it.
const FRESH_DAYS = 7;

function fromToday({ first, end }: { first: string; end: string }, today: string | undefined, published: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  const age = published === undefined ? undefined : daysBetween(published, today);
  if (age !== undefined && Math.abs(age) <= FRESH_DAYS) return undefined;
  const years = yearsApart({ first, end }, today);
  if (years !== undefined) return first < today ? `${years} ago` : `in ${years}`;
  const days = daysBetween(first, today);
  if (days === undefined || days === 0 || first <= today && today < end) return undefined;
  return days > 0 ? `${spanText(first, today)} ago` : `in ${spanText(today, first)}`;
}
