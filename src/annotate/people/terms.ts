import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import type { Period, Term } from '../../model/entity.js';

/** First day of a partial date: 2025 → 2025-01-01. */
export const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10));

/** Last day of a partial date, roughly: comparing strings, the 31st does for every month. */
export const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date.slice(0, 10));

/** Whether a day lies in a period; unknown bounds are open. */
export function holdsOn(period: Period, day: string): boolean {
  return (period.from === undefined || firstDay(period.from) <= day) && (period.to === undefined || day <= lastDay(period.to));
}

/** The role of an office id: "us/defence-minister" → "defence-minister". */
export const roleOfOffice = (knowledge: Knowledge, id: string): string => knowledge.officeById(id)?.role ?? id.slice(id.lastIndexOf('/') + 1);

/** The owner in an office id: "us" of "us/defence-minister". */
export const ownerInId = (id: string): string => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '');

export function termsOn(knowledge: Knowledge, person: EntityIndex, day: string): Term[] {
  return knowledge.termsOf(person).filter((term) => holdsOn(term, day) && !isHandedOver(knowledge, term, day));
}

/** Whether somebody else took the office over on that very day, the term's last. */
export function isHandedOver(knowledge: Knowledge, term: Term, day: string): boolean {
  if (term.to?.slice(0, 10) !== day) return false;
  return knowledge.holdersOn(term.office.id, day).some((other) => other.person.id !== term.person.id && other.from?.slice(0, 10) === day);
}
