import { describe, expect, it } from 'vitest';
import { readFigures } from './grammar.js';

const WEDNESDAY = '2025-06-11';

/** The figures of a sentence, one string each: the span, its amount or date, and what it is of. */
export function read(text: string): string[] {
  return readFigures(text, { date: WEDNESDAY }).map(({ start, end, figure }) => {
    const { type, value, lo, hi, unit, currency, date, per, of, state } = figure;
    const amount = value ?? (lo === undefined && hi === undefined ? date : `${String(lo)}..${String(hi)}`);
    const kind = type === 'date' ? undefined : (currency ?? unit ?? type);
    const parts = [amount, kind, per === undefined ? undefined : `/${per}`, of === undefined ? undefined : `of ${of}`, state];
    return `${text.slice(start, end)}: ${parts.filter((part) => part !== undefined).join(' ')}`.trim();
  });
}

/** Sentences with the figures a reader should get, in order. */
export const cases = (name: string, rows: [string, ...string[]][]): void => {
  describe(name, () => {
    it.each(rows.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
      expect(read(text)).toEqual(figures);
    });
  });
};
