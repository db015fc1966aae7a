import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import { DOMESTIC } from '../../knowledge/domestic.js';
import { firstDay, lastDay } from '../../knowledge/period.js';
import type { EntityKind } from '../../model/entity.js';

/** What is asked of an entity for every name that may mean it; never changes, so it is read once. */
export interface Profile {
  kind: EntityKind;
  /** 0 to 100. */
  prominence: number;
  country: string | undefined;
  /** A body that many countries have under one name, or an office. */
  isDomestic: boolean;
  /** Country of a body or office. */
  home: string | undefined;
  /** The capital of a country. */
  isCapital: boolean;
  isClub: boolean;
  /** A club, contest, body or other thing of sports. */
  isOfSport: boolean;
  /** First and last day of its life, as far as they are known. */
  from: string | undefined;
  to: string | undefined;
}

/** Reads profiles; entities of which all is the same share one, so that those that are met for the first time mostly make none. */
export function createProfiles(knowledge: Knowledge): (entity: EntityIndex) => Profile {
  const shared = new Map<number, Profile>();
  return (entity) => {
    const traits = knowledge.sharedTraits(entity);
    // An office has the country that its id tells.
    if (traits === undefined || knowledge.kindOf(entity) === 'office') return readProfile(knowledge, entity);
    let profile = shared.get(traits);
    // Never more than the pack has entities.
    if (profile === undefined) shared.set(traits, profile = readProfile(knowledge, entity));
    return profile;
  };
}

function readProfile(knowledge: Knowledge, entity: EntityIndex): Profile {
  const kind = knowledge.kindOf(entity);
  const type = knowledge.typeOf(entity);
  const isClub = type === 'sports-club' || type === 'national-team';
  const country = knowledge.countryOf(entity);
  const { from, to } = knowledge.lifeOf(entity);
  return {
    kind,
    prominence: knowledge.prominenceOf(entity),
    country,
    isDomestic: kind === 'office' || (type !== undefined && DOMESTIC.has(type)),
    home: country ?? (kind === 'office' ? knowledge.officeById(knowledge.ref(entity).id)?.country : undefined),
    isCapital: type === 'capital',
    isClub,
    isOfSport: isClub || type?.startsWith('sports-') === true,
    from: from === undefined ? undefined : firstDay(from),
    to: to === undefined ? undefined : lastDay(to),
  };
}
