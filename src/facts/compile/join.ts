import { officeName, splitOfficeId } from '../../knowledge/office-name.js';
import type { RelationType } from '../../model/entity.js';
import { addDemonyms, addOtherSpelling, addPersonNames, namesOf, withoutRepeats } from './alias.js';
import { addBodyHeads } from './body-heads.js';
import { addClubNames } from './club-names.js';
import { addDomesticNames } from './domestic-names.js';
import { addGovernments } from './governments.js';
import { joinTerms } from './join-terms.js';
import { postsOfGloss } from './posts-of-gloss.js';
import type { Place, ProblemList } from './problems.js';
import type { FactRows, Row } from './read-facts.js';
import { familiarQuantities, ratesOf } from './reference-rows.js';
import { addRelation } from './relate.js';
import { prominenceOf } from './prominence.js';
import type { EntityFacts, OfficeFacts } from './shape.js';
import type { World, WorldEntity, WorldTerm } from './world.js';

/** Joins all rows into one world: entities, offices, people made from terms, relations, derived names. */
export function joinFacts(rows: FactRows, problems: ProblemList): World {
  const world: World = {
    entities: new Map(), terms: [], relations: [], roles: new Map(), sources: [...rows.sources].sort((a, b) => compare(a.id, b.id)),
    rates: ratesOf(rows), references: familiarQuantities(rows), givenNames: [...new Set(rows.givenNames)].sort(), womensNames: [...new Set(rows.womensNames)].sort(), words: rows.words, languages: rows.languages, grammar: rows.grammar, asOf: '',
  };
  for (const row of rows.roles) world.roles.set(row.key, row.value);
  for (const row of rows.entities) addEntity(world, row, problems);
  for (const row of rows.offices) addOffice(world, row, problems);
  world.asOf = latest([...rows.entities, ...rows.offices, ...rows.terms].map((row) => row.checked));
  joinTerms(world, rows, problems);
  addGovernments(world);
  addBodyHeads(world);
  addDomesticNames(world);
  for (const entity of world.entities.values()) addWrittenRelations(world, entity, problems);
  for (const row of rows.members) addMembers(world, row, problems);
  addClubNames(world);
  finishPeople(world);
  for (const entity of world.entities.values()) {
    if (SPELLED_TWICE.has(entity.kind)) addOtherSpelling(entity);
    entity.names = withoutRepeats(entity.names);
  }
  return world;
}

const SPELLED_TWICE: ReadonlySet<string> = new Set(['organization', 'government', 'law', 'event']);

function addEntity(world: World, row: Row<EntityFacts>, problems: ProblemList): void {
  const { key, value, place } = row;
  const before = world.entities.get(key);
  if (before !== undefined) {
    problems.error(place, `${key} is written twice; the other is in ${before.place.file.name}:${before.place.file.lineOf(before.place.path)}`);
    return;
  }
  const entity: WorldEntity = {
    id: key, kind: value.kind, name: value.name, names: namesOf(value.name, value.names), facts: value, prominence: value.prominence ?? 30,
    sources: row.sources, checked: row.checked, place,
    ...picked(value, ['type', 'surname', 'wikidata', 'wikipedia', 'country', 'born', 'died', 'founded', 'dissolved']),
    ...(value.gloss === undefined ? {} : { gloss: value.gloss.trim() }),
  };
  if (value.from !== undefined) entity.founded ??= value.from;
  if (value.to !== undefined) entity.dissolved ??= value.to;
  if (value.adjective !== undefined || value.demonym !== undefined) addDemonyms(entity, value.adjective ?? [], value.demonym ?? []);
  world.entities.set(key, entity);
}

function addOffice(world: World, row: Row<OfficeFacts>, problems: ProblemList): void {
  const { key, value, place } = row;
  if (world.entities.has(key)) {
    problems.error(place, `${key} is written twice`);
    return;
  }
  const office = composedOffice(world, key, place, row.checked, row.sources);
  if (value.name !== undefined) office.name = value.name;
  office.names = namesOf(office.name, value.names);
  Object.assign(office, picked(value, ['wikidata', 'wikipedia', 'country', 'body', 'role', 'complete', 'founded', 'dissolved']));
  if (value.gloss !== undefined) office.gloss = value.gloss.trim();
  if (value.single !== undefined) office.manyHolders = !value.single;
  if (value.prominence !== undefined) office.prominence = value.prominence;
  world.entities.set(key, office);
}

/** An office as its id alone makes it. */
export function composedOffice(world: World, id: string, place: Place, checked: string, sources: string[]): WorldEntity {
  const parts = splitOfficeId(id);
  const role = parts === undefined ? undefined : world.roles.get(parts.role);
  const owner = parts === undefined ? undefined : ownerOf(world, id);
  const isState = parts?.owner.length === 2;
  const title = (isState ? titleInCountry(owner, parts.role) ?? role?.titles?.[parts.owner] : undefined) ?? role?.title ?? parts?.role.replaceAll('-', ' ') ?? id;
  const name = owner === undefined ? title : officeName(title, owner.name, takesArticle(owner));
  return {
    id, kind: 'office', type: 'office', name, names: namesOf(name, undefined), prominence: Math.round((owner?.prominence ?? 40) * (role?.weight ?? 50) / 120),
    sources, checked, place, manyHolders: role?.single === false,
    ...(parts === undefined ? {} : { role: parts.role }),
    ...(isState && owner?.country !== undefined ? { country: owner.country } : {}),
    ...(parts !== undefined && !isState ? { body: parts.owner } : {}),
  };
}

/** What the country itself calls its heads, where the facts say. */
function titleInCountry(country: WorldEntity | undefined, role: string): string | undefined {
  const titles = country?.facts?.government;
  const title = role === 'head-of-state' ? titles?.head_of_state : role === 'head-of-government' ? titles?.head_of_government : undefined;
  return title === undefined ? undefined : title[0].toUpperCase() + title.slice(1);
}

/** The country or body whose office this is. */
export function ownerOf(world: World, officeId: string): WorldEntity | undefined {
  const owner = splitOfficeId(officeId)?.owner;
  if (owner === undefined) return undefined;
  return owner.length === 2 ? countryOf(world, owner) : world.entities.get(owner);
}

const countryIndex = new WeakMap<World, Map<string, WorldEntity>>();

/** The country entity of two letters. */
export function countryOf(world: World, iso2: string): WorldEntity | undefined {
  let index = countryIndex.get(world);
  if (index === undefined) {
    index = new Map();
    for (const entity of world.entities.values()) {
      if (isCountry(entity) && entity.country !== undefined && !index.has(entity.country)) index.set(entity.country, entity);
    }
    countryIndex.set(world, index);
  }
  return index.get(iso2);
}

/** A state or territory with a code of its own: parts of other countries have no system. */
export function isCountry(entity: WorldEntity): boolean {
  return entity.kind === 'place' && (entity.type === 'state' || entity.type === 'territory') && entity.facts?.system !== undefined;
}

/** Whether a name wants "the" inside a sentence. */
export function takesArticle(entity: WorldEntity): boolean {
  if (entity.facts?.the !== undefined) return entity.facts.the;
  if (entity.kind === 'place' || entity.kind === 'person' || /^The /.test(entity.name)) return false;
  return COMMON_NOUN.test(entity.name);
}

/** Bodies named by a common noun: "the European Commission", but "Human Rights Watch" and "NATO". */
const COMMON_NOUN = /\b(?:Government|Commission|Council|Union|Bank|Fund|Court|Organi[sz]ation|Agency|Authority|Party|Committee|Parliament|Ministry|Department|Office|Assembly|League|Nations|Group|Association|Federation|Alliance|Forces|Army|Service|Bureau|Reserve|Treasury|Senate|House|Community|Programme|Forum|Board|Movement|Institute|Conference|Administration|Church|Society|Secretariat)\b/;

function addWrittenRelations(world: World, entity: WorldEntity, problems: ProblemList): void {
  const { facts } = entity;
  if (facts === undefined) return;
  const relate = (type: RelationType, object: string | undefined, key: string): void => {
    if (object !== undefined) addRelation(world, { subject: entity.id, type, object, place: { ...entity.place, path: [...entity.place.path, key] } }, problems);
  };
  relate('part-of', facts.parent, 'parent');
  relate('headquarters', facts.headquarters, 'headquarters');
  relate('party', facts.party, 'party');
  relate('capital', facts.capital, 'capital');
  relate('successor', facts.successor, 'successor');
  relate('chaired-by', facts.chair, 'chair');
  for (const place of facts.location ?? []) relate('location', place, 'location');
  for (const one of facts.participants ?? []) relate('participant', one, 'participants');
  if (facts.chief !== undefined && ownerOf(world, facts.chief) === undefined) problems.error(entity.place, `${facts.chief}, the chief's office of ${entity.id}, is of nobody we know`);
}

function addMembers(world: World, row: FactRows['members'][number], problems: ProblemList): void {
  const { value, place, key } = row;
  const dates = picked(value, ['from', 'to']);
  if ('id' in value) {
    addRelation(world, { subject: value.id, type: 'member-of', object: key, place, ...dates }, problems);
    return;
  }
  for (const iso of value.iso) {
    const country = countryOf(world, iso);
    if (country === undefined) problems.error(place, `${iso}, a member of ${key}, is no country of ours`);
    else addRelation(world, { subject: country.id, type: 'member-of', object: key, place, ...dates }, problems);
  }
}

function finishPeople(world: World): void {
  const termsOf = new Map<string, WorldTerm[]>();
  for (const term of world.terms) {
    const list = termsOf.get(term.person);
    if (list === undefined) termsOf.set(term.person, [term]);
    else list.push(term);
  }
  const givenNames = new Set(world.givenNames);
  const posts = new Set(world.words.post);
  for (const entity of world.entities.values()) {
    if (entity.kind !== 'person') continue;
    if (entity.facts?.prominence === undefined) entity.prominence = prominenceOf(termsOf.get(entity.id) ?? [], world, (office) => ownerOf(world, office));
    addPersonNames(entity, (word) => givenNames.has(word));
    if (entity.gloss !== undefined) entity.posts = postsOfGloss(entity.gloss, posts, entity.country ?? '');
  }
}

/** The given fields of an object that are there. */
export function picked<T extends object, K extends keyof T>(from: T, keys: readonly K[]): { [P in K]?: Exclude<T[P], undefined> } {
  const found: { [P in K]?: Exclude<T[P], undefined> } = {};
  for (const key of keys) if (from[key] !== undefined) found[key] = from[key] as Exclude<T[K], undefined>;
  return found;
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
