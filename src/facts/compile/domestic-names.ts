import { DOMESTIC } from '../../knowledge/domestic.js';
import { countryOf } from './join.js';
import type { World, WorldEntity, WorldName } from './world.js';

/**
 * What a country's own papers call its bodies: "Ministry of Defence (United Kingdom)" and "British Defence Ministry" are at
 * home the Ministry of Defence, the Defence Ministry. Shared with other countries' bodies, so `weak`: the article's country decides.
 */
export function addDomesticNames(world: World): void {
  for (const entity of world.entities.values()) {
    const country = entity.country === undefined || !DOMESTIC.has(entity.type ?? '') ? undefined : countryOf(world, entity.country);
    if (country !== undefined) entity.names.push(...domesticNames(entity, country));
  }
}

function domesticNames(entity: WorldEntity, country: WorldEntity): WorldName[] {
  const owners = country.names.filter(({ form }) => form !== 'weak' && form !== 'metonym').map(({ name }) => name);
  const known = new Set(entity.names.map(({ name }) => name));
  const names: WorldName[] = [];
  const add = (name: string, form: 'short' | 'weak'): void => {
    if (!known.has(name)) names.push({ name, form, exactCase: false, shown: false });
    known.add(name);
  };
  for (const { name, form, from, to } of entity.names) {
    if ((form !== 'full' && form !== 'short') || from !== undefined || to !== undefined) continue;
    const whole = name.replace(/ \([^)]*\)$/, '');
    const own = entity.type === 'party' ? whole : withoutOwner(whole, owners);
    if (own !== name && isTelling(own)) add(own, 'weak');
    for (const turned of entity.type === 'ministry' ? turnedRound(own) : []) {
      add(turned, 'weak');
      for (const adjective of country.facts?.adjective ?? []) add(`${adjective} ${turned}`, 'short');
    }
  }
  return names;
}

/** "Central Bank" of "Central Bank of Kenya", "Defence Ministry" of "British Defence Ministry". */
function withoutOwner(name: string, owners: readonly string[]): string {
  for (const owner of owners) {
    for (const before of [`${owner} `, `${owner}'s `, `${owner}’s `]) if (name.startsWith(before)) return name.slice(before.length);
    for (const after of [` of ${owner}`, ` of the ${owner}`]) if (name.endsWith(after)) return name.slice(0, -after.length);
  }
  return name;
}

/** One word alone, or a common noun, would be anybody's. */
const isTelling = (name: string): boolean => /^\p{Lu}\S* .*\p{Lu}/u.test(name);

/** "Foreign Ministry" of "Ministry of Foreign Affairs", "Defence Ministry" and "Defense Ministry" of "Ministry of Defence". */
function turnedRound(name: string): string[] {
  const field = /^Ministry of (?:the )?(?:National )?(\p{Lu}[\p{L}-]+)(?: Affairs)?$/u.exec(name)?.[1];
  if (field === undefined) return [];
  return (/^Defen[cs]e$/.test(field) ? ['Defence', 'Defense'] : [field]).map((one) => `${one} Ministry`);
}
