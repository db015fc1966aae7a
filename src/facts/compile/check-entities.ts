import { countryOf } from './join.js';
import type { ProblemList } from './problems.js';
import { TYPES } from './shape.js';
import type { World, WorldEntity } from './world.js';

const LONGEST_GLOSS = 240;
/** Words that age: what they say is true only on the day of writing. */
const UNDATED = /\b(?:currently|nowadays|recently|at present|today|these days|presently|the current|is now|are now)\b/i;

/** Glosses, dates of life, sources and identifiers of every entity. */
export function checkEntities(world: World, problems: ProblemList): void {
  const sources = new Set(world.sources.map((source) => source.id));
  const byWikidata = new Map<string, string>();
  const byArticle = new Map<string, WorldEntity>();
  for (const entity of world.entities.values()) {
    const { place, id } = entity;
    checkGloss(entity, problems);
    // Its offices would be those of the country with these letters.
    if (/^[a-z]{2}$/.test(id)) problems.error(place, `${id}: an id of two letters is a country's; make it longer`);
    if (bothKnown(entity.born, entity.died) && entity.died! < entity.born!) problems.error(place, `${id} died before being born`);
    if (bothKnown(entity.founded, entity.dissolved) && entity.dissolved! < entity.founded!) problems.error(place, `${id} ended before it began`);
    for (const source of entity.sources) {
      if (!sources.has(source)) problems.error(place, `${id}: unknown source ${source}; declare it in sources.yaml`);
    }
    if (entity.type !== undefined && !TYPES.includes(entity.type)) problems.warning(place, `${id}: the type ${entity.type} is none of SCHEMA.md`);
    if (entity.country !== undefined && countryOf(world, entity.country) === undefined) {
      problems.error(place, `${id}: ${entity.country} is no country of ours (ISO 3166-1, two letters)`);
    }
    checkArticle(entity, byArticle, problems);
    if (entity.checked === '') problems.error(place, `${id} does not say when it was checked`);
    if (entity.wikidata === undefined) continue;
    const other = byWikidata.get(entity.wikidata);
    // An office without an article of its own may share the identifier of its ministry.
    if (other !== undefined && entity.kind !== 'office') problems.error(place, `${id} and ${other} have the same Wikidata id ${entity.wikidata}`);
    else if (other === undefined) byWikidata.set(entity.wikidata, id);
  }
}

/** Two entities with one article are most often one, written twice. An article on a person may tell of an event too. */
function checkArticle(entity: WorldEntity, byArticle: Map<string, WorldEntity>, problems: ProblemList): void {
  if (entity.wikipedia === undefined || entity.kind === 'office') return;
  const other = byArticle.get(entity.wikipedia);
  if (other === undefined) byArticle.set(entity.wikipedia, entity);
  else if (!isPersonAndEvent(entity, other)) problems.warning(entity.place, `${entity.id} and ${other.id} have the same article "${entity.wikipedia}": one entity twice?`);
}

function isPersonAndEvent(a: WorldEntity, b: WorldEntity): boolean {
  return (a.kind === 'person' && b.kind === 'event') || (a.kind === 'event' && b.kind === 'person');
}

function checkGloss({ gloss, id, place, name }: WorldEntity, problems: ProblemList): void {
  if (gloss === undefined) return;
  if (gloss.length > LONGEST_GLOSS) problems.error(place, `${id}: the gloss has ${gloss.length} characters, at most ${LONGEST_GLOSS} are shown`);
  const undated = UNDATED.exec(gloss);
  if (undated !== null) problems.error(place, `${id}: the gloss says "${undated[0]}" without a date`);
  if (gloss.startsWith(`${name} is `)) problems.warning(place, `${id}: the gloss repeats the name`);
  if (!/[.!?)]$/.test(gloss)) problems.warning(place, `${id}: the gloss ends without a full stop`);
}

function bothKnown(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined;
}
