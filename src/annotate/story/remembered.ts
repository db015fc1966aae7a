import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import type { Relation } from '../../model/entity.js';
import { rememberByNumber } from './by-number.js';
import { createProfiles } from './profile.js';
import type { Profile } from './profile.js';

/** Answers kept at most of each kind; then it forgets all and begins anew, so that memory stays bounded. */
const MOST_KEPT = 20_000;

/** Knowledge that remembers, and what is asked most often of an entity, together. */
export interface Remembered extends Knowledge {
  profileOf(index: EntityIndex): Profile;
}

const known = new WeakMap<Knowledge, Remembered>();

/**
 * The same knowledge, which remembers what it was asked: a pack never changes, decoding costs, and the same few hundred
 * names and people fill the news of a day. What the pack reads from a column is asked of it again.
 */
export function remembered(knowledge: Knowledge): Remembered {
  let one = known.get(knowledge);
  if (one === undefined) {
    one = rememberAll(knowledge);
    known.set(knowledge, one);
  }
  return one;
}

function rememberAll(knowledge: Knowledge): Remembered {
  const { gazetteer } = knowledge;
  const holders = remember((id: string) => remember((day: string) => knowledge.holdersOn(id, day)));
  const relations = rememberByNumber((index) => remember((type: Relation['type'] | undefined) => knowledge.relationsOf(index, type)));
  const offices = remember((owner: string) => remember((role: string) => knowledge.office(owner, role)));
  return {
    asOf: knowledge.asOf,
    entityCount: knowledge.entityCount,
    givenNames: knowledge.givenNames,
    womensNames: knowledge.womensNames,
    words: knowledge.words,
    languages: knowledge.languages,
    grammar: knowledge.grammar,
    gazetteer,
    entity: (index) => knowledge.entity(index),
    ref: rememberByNumber((index) => knowledge.ref(index)),
    nameInSentence: (index) => knowledge.nameInSentence(index),
    namesOf: (index) => knowledge.namesOf(index),
    datedNamesOf: (index) => knowledge.datedNamesOf(index),
    ofType: remember((type: string) => knowledge.ofType(type)),
    find: remember((id: string) => knowledge.find(id)),
    profileOf: rememberByNumber(createProfiles(knowledge)),
    kindOf: (index) => knowledge.kindOf(index),
    typeOf: (index) => knowledge.typeOf(index),
    prominenceOf: (index) => knowledge.prominenceOf(index),
    countryOf: (index) => knowledge.countryOf(index),
    sharedTraits: (index) => knowledge.sharedTraits(index),
    lifeOf: rememberByNumber((index) => knowledge.lifeOf(index)),
    neighbours: rememberByNumber((index) => knowledge.neighbours(index)),
    termsOf: rememberByNumber((index) => knowledge.termsOf(index)),
    postsOf: (index) => knowledge.postsOf(index),
    termsIn: remember((id: string) => knowledge.termsIn(id)),
    holdersOn: (id, day) => holders(id)(day),
    relationsOf: (index, type) => relations(index)(type),
    country: remember((iso2: string) => knowledge.country(iso2)),
    government: remember((iso2: string) => knowledge.government(iso2)),
    office: (owner, role) => offices(owner)(role),
    officeById: remember((id: string) => knowledge.officeById(id)),
    rate: (currency, period) => knowledge.rate(currency, period),
    reference: (measure, iso2) => knowledge.reference(measure, iso2),
    source: (id) => knowledge.source(id),
  };
}

/** Stands for an answer that is undefined. */
const NOTHING = Symbol('nothing');

function remember<K, V>(ask: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V | typeof NOTHING>();
  return (key) => {
    const value = kept.get(key);
    if (value === NOTHING) return undefined as V;
    if (value !== undefined) return value;
    const answer = ask(key);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, answer ?? NOTHING);
    return answer;
  };
}
