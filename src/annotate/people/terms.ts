import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import { hasJustEnded } from '../../knowledge/just-left.js';
import { runsOn } from '../../knowledge/period.js';
import type { Term } from '../../model/entity.js';

/** The role of an office id: "us/defence-minister" → "defence-minister". */
export const roleOfOffice = (knowledge: Knowledge, id: string): string => knowledge.officeById(id)?.role ?? id.slice(id.lastIndexOf('/') + 1);

/** The owner in an office id: "us" of "us/defence-minister". */
export const ownerInId = (id: string): string => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '');

/** Whose day it is; a term that somebody else took over on that very day, or that has just ended, only where it `stays`. */
export function termsOn(knowledge: Knowledge, person: EntityIndex, day: string, stays?: (term: Term) => boolean): Term[] {
  return knowledge.termsOf(person).filter((term) => (runsOn(term, day) && !isHandedOver(knowledge, term, day)) || (stays?.(term) === true && (runsOn(term, day) || (hasJustEnded(term, day) && knowledge.officeById(term.office.id)?.single === true))));
}

/** Whether somebody else took the office over on that very day, the term's last. */
export function isHandedOver(knowledge: Knowledge, term: Term, day: string): boolean {
  if (term.to?.slice(0, 10) !== day) return false;
  return knowledge.holdersOn(term.office.id, day).some((other) => other.person.id !== term.person.id && other.from?.slice(0, 10) === day);
}
