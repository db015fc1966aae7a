import { namesOf } from './alias.js';
import { composedOffice, ownerOf, picked } from './join.js';
import type { Place, ProblemList } from './problems.js';
import type { FactRows } from './read-facts.js';
import { addRelation } from './relate.js';
import type { TermFacts } from './shape.js';
import { slug } from '../../text/slug.js';
import type { World, WorldEntity } from './world.js';

interface TermRow {
  office: string;
  value: TermFacts;
  place: Place;
  checked: string;
  sources: string[];
}

/** Turns rows of terms into terms, making the offices and people that have no entry of their own. */
export function joinTerms(world: World, rows: FactRows, problems: ProblemList): void {
  const all: TermRow[] = rows.terms.map((row) => ({ ...row, office: row.key }));
  for (const row of rows.entities) {
    (row.value.terms ?? []).forEach((value, at) => {
      const place = { ...row.place, path: [...row.place.path, 'terms', at] };
      if (value.office === undefined) problems.error(place, 'a term under a person wants its office');
      else all.push({ ...row, office: value.office, place, value: { ...value, who: row.value.name, id: row.key } });
    });
  }
  for (const row of all) joinTerm(world, row, problems);
}

function joinTerm(world: World, row: TermRow, problems: ProblemList): void {
  const { value, place, office } = row;
  if (!officeIsKnown(world, row, problems)) return;
  const person = personOf(world, row, problems);
  if (person === undefined) return;
  world.terms.push({
    office, person: person.id, acting: value.acting ?? false, checked: value.checked ?? row.checked, place,
    sources: ownSources(value) ?? row.sources.slice(0, 1),
    ...picked(value, ['from', 'to', 'overlaps']),
  });
  if (value.party !== undefined && person.facts?.party === undefined) {
    const isNew = !world.relations.some((one) => one.subject === person.id && one.type === 'party' && one.object === value.party);
    if (isNew) addRelation(world, { subject: person.id, type: 'party', object: value.party, place }, problems);
  }
}

/** What a row itself says it was checked against. */
function ownSources({ source, sources }: TermFacts): string[] | undefined {
  return sources ?? (source === undefined ? undefined : [source]);
}

function officeIsKnown(world: World, { office, place, checked, sources }: TermRow, problems: ProblemList): boolean {
  if (world.entities.has(office)) return true;
  const role = office.slice(office.indexOf('/') + 1);
  if (!world.roles.has(role)) {
    problems.error(place, `${office}: no role "${role}" in roles.yaml, and the office is not written under offices`);
    return false;
  }
  if (ownerOf(world, office) === undefined) {
    problems.error(place, `${office}: its country or body is unknown`);
    return false;
  }
  world.entities.set(office, composedOffice(world, office, place, checked, sources));
  return true;
}

function personOf(world: World, row: TermRow, problems: ProblemList): WorldEntity | undefined {
  const { value, place } = row;
  const id = value.id ?? (value.who === undefined ? undefined : slug(value.who));
  if (id === undefined || id === '') {
    problems.error(place, 'a term wants "who" or "id"');
    return undefined;
  }
  const known = world.entities.get(id);
  if (known === undefined) return newPerson(world, id, row, problems);
  if (known.kind !== 'person') {
    problems.error(place, `${id} is no person but a ${known.kind}; give the person an id of its own`);
    return undefined;
  }
  for (const key of ['wikidata', 'born', 'died'] as const) {
    if (value[key] !== undefined && known[key] !== undefined && known[key] !== value[key]) {
      problems.error(place, `${id}: ${key} ${value[key]} here, but ${known[key]} elsewhere; two people of one name want two ids`);
    }
  }
  Object.assign(known, picked(value, ['surname', 'wikidata', 'wikipedia', 'born', 'died']));
  if (value.who !== undefined && known.names.every((one) => one.name !== value.who)) known.names.push(...namesOf(value.who, undefined));
  return known;
}

function newPerson(world: World, id: string, { value, place, office, checked, sources }: TermRow, problems: ProblemList): WorldEntity | undefined {
  if (value.who === undefined) {
    problems.error(place, `unknown person ${id}: say "who"`);
    return undefined;
  }
  const country = value.country ?? (/^[a-z]{2}\//.test(office) ? office.slice(0, 2).toUpperCase() : undefined);
  const person: WorldEntity = {
    id, kind: 'person', type: 'person', name: value.who, names: namesOf(value.who, undefined), prominence: 0, sources: ownSources(value) ?? sources,
    checked: value.checked ?? checked, place, ...(country === undefined ? {} : { country }), ...picked(value, ['surname', 'wikidata', 'wikipedia', 'born', 'died']),
  };
  world.entities.set(id, person);
  return person;
}
