import type { PartialDate, Period } from '../model/entity.js';

/**
 * Days as the pack holds them: year, month and day in one number that sorts by time; 0 is unknown.
 * A month or day of 0 means that it was not checked so exactly.
 */
export type PackedDate = number;

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Packs "2025", "2025-06" or "2025-06-04"; 0 for anything else, or for undefined. */
export function packDate(date: PartialDate | undefined): PackedDate {
  const parts = DATE.exec(date ?? '');
  if (!parts) return 0;
  const month = Number(parts[2] ?? 0);
  const day = Number(parts[3] ?? 0);
  return month > 12 || day > 31 ? 0 : (Number(parts[1]) << 9) | (month << 5) | day;
}

export function unpackDate(packed: PackedDate): PartialDate | undefined {
  if (packed === 0) return undefined;
  const year = String(packed >>> 9).padStart(4, '0');
  const month = (packed >>> 5) & 15;
  const day = packed & 31;
  if (month === 0) return year;
  return day === 0 ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The earliest day that a packed date can mean. */
export function firstDay(packed: PackedDate): PackedDate {
  const month = (packed >>> 5) & 15;
  if (month === 0) return (packed & ~511) | (1 << 5) | 1;
  return (packed & 31) === 0 ? packed | 1 : packed;
}

/** The latest day that a packed date can mean. */
export function lastDay(packed: PackedDate): PackedDate {
  const month = (packed >>> 5) & 15;
  if (month === 0) return (packed & ~511) | (12 << 5) | 31;
  return (packed & 31) === 0 ? packed | 31 : packed;
}

/** Whether a day can lie in a period of packed bounds; an unknown bound is open. */
export function mayContain(from: PackedDate, to: PackedDate, day: PackedDate): boolean {
  return (from === 0 || firstDay(from) <= lastDay(day)) && (to === 0 || lastDay(to) >= firstDay(day));
}

/** A period with only the bounds that are known. */
export function periodOf(from: PackedDate, to: PackedDate): Period {
  const period: Period = {};
  if (from !== 0) period.from = unpackDate(from);
  if (to !== 0) period.to = unpackDate(to);
  return period;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
