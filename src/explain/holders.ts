import type { Term } from '../model/entity.js';
import { inWords, whenChecked, years } from './entity-dates.js';

/** "Hasan Akhund (acting)" */
export const called = ({ person, acting }: Term): string => (acting === true ? `${person.name} (acting)` : person.name);

/** "Pete Hegseth, since 25 January 2025": who holds an office, as its card and its body's tell it. */
export const named = (term: Term): string => `${called(term)}${term.from === undefined ? '' : `, since ${inWords(term.from)}`}`;

/** The same of the last one whom we know: never an open "since". */
export function lastHolder(term: Term, asOf: string): string {
  if (term.to === undefined) return lastKnown(term, asOf);
  return term.from === undefined ? outcome(term, asOf) : `${called(term)}, ${inWords(term.from)} to ${inWords(term.to)}`;
}

/** "Pete Hegseth, since 25 January 2025; held it when last checked, 23 November 2026". */
export function lastKnown(term: Term, asOf: string): string {
  return term.to === undefined ? `${named(term)}; held it ${whenChecked(term, asOf)}` : `${term.person.name}, ${years(term)}`;
}

/** What became of who held it. */
export function outcome(term: Term, asOf: string): string {
  if (term.to !== undefined) return `${term.person.name} until ${inWords(term.to)}`;
  return `${term.person.name} still held it ${whenChecked(term, asOf)}`;
}
