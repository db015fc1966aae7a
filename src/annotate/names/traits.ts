import type { Candidate } from '../../knowledge/api.js';
import type { Remembered } from '../story/remembered.js';

/** Bits of `Found.traits`: of what kind some meaning of a name is. Most questions about a name concern few names, and a bit tells which. */
export enum Trait {
  /** A place, by another name than that of its people. */
  Place = 1,
  /** A club, contest or other thing of sports, or a university by its initials. */
  OfField = 2,
  /** A body that many countries have under one name, or any by its initials. */
  Shared = 4,
  /** By a name that is a common word or stands for something else too. */
  Loose = 8,
  Surname = 16,
  Metonym = 32,
  Definite = 64,
  /** By a form that needs no other name in the article before it. */
  Strong = 128,
}

/** The traits of all meanings of a name together. */
export function traitsOf(knowledge: Remembered, candidates: readonly Candidate[]): number {
  let traits = 0;
  for (const { entity, form } of candidates) {
    const { kind, isOfSport, isDomestic } = knowledge.profileOf(entity);
    if (kind === 'place' && form !== 'demonym') traits |= Trait.Place;
    if (isOfSport) traits |= Trait.OfField;
    if (isDomestic) traits |= Trait.Shared;
    traits |= ofForm(form);
  }
  return traits;
}

function ofForm(form: Candidate['form']): number {
  switch (form) {
    case 'acronym': return Trait.OfField | Trait.Shared | Trait.Strong;
    case 'weak': return Trait.Loose;
    case 'short': return Trait.Loose | Trait.Strong;
    case 'surname': return Trait.Surname;
    case 'metonym': return Trait.Metonym | Trait.Strong;
    case 'definite': return Trait.Definite;
    default: return Trait.Strong;
  }
}
