import { namesOf } from './alias.js';
import { isCountry, takesArticle } from './join.js';
import type { World, WorldEntity, WorldName } from './world.js';

/** A little less than its capital and country: a bare "Paris" is the city first. */
const LESS_PROMINENT = 12;

/** Gives every state its government, and governments the names of their capital as metonyms. */
export function addGovernments(world: World): void {
  const written = new Map<string, WorldEntity>();
  for (const entity of world.entities.values()) {
    const isFirst = entity.kind === 'government' && entity.country !== undefined && !written.has(entity.country);
    if (isFirst && entity.country !== undefined) written.set(entity.country, entity);
  }
  for (const country of [...world.entities.values()].filter(isCountry)) {
    const government = written.get(country.country ?? '') ?? composed(country);
    if (!world.entities.has(government.id)) world.entities.set(government.id, government);
    const adjective = country.facts?.adjective?.[0];
    if (adjective !== undefined) government.names.push(hidden(`${adjective} government`, 'full'));
    const capital = world.entities.get(country.facts?.capital ?? '');
    for (const { name, form } of capital?.names ?? []) {
      // "Washington, D.C." and "Washington DC" are the city alone.
      if ((form === 'full' || form === 'short') && !/D\.?C\b/.test(name)) government.names.push(hidden(name, 'metonym'));
    }
  }
}

function composed(country: WorldEntity): WorldEntity {
  const name = `Government of ${takesArticle(country) ? 'the ' : ''}${country.name}`;
  return {
    id: `${country.id}-government`, kind: 'government', type: 'government', name, names: namesOf(name, undefined),
    prominence: Math.max(0, country.prominence - LESS_PROMINENT), sources: country.sources, checked: country.checked, place: country.place,
    ...(country.country === undefined ? {} : { country: country.country }),
  };
}

function hidden(name: string, form: WorldName['form']): WorldName {
  return { name, form, exactCase: false, shown: false };
}
