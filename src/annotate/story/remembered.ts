import type { Candidate, Gazetteer, Knowledge } from '../../knowledge/api.js';

/** Answers kept at most of each kind; then it forgets all and begins anew, so that memory stays bounded. */
const MOST_KEPT = 20_000;

const known = new WeakMap<Knowledge, Knowledge>();

/**
 * The same knowledge, which remembers what it was asked: a pack never changes, decoding costs, and the same few hundred
 * names and people fill the news of a day.
 */
export function remembered(knowledge: Knowledge): Knowledge {
  let one = known.get(knowledge);
  if (one === undefined) {
    one = rememberAll(knowledge);
    known.set(knowledge, one);
  }
  return one;
}

function rememberAll(knowledge: Knowledge): Knowledge {
  const byIndex = <V>(ask: (index: number) => V): ((index: number) => V) => remember(ask, (index) => index);
  const byTwo = <V>(ask: (a: string, b: string) => V): ((a: string, b: string) => V) => remember(ask, (a, b) => `${a}|${b}`);
  return {
    asOf: knowledge.asOf,
    entityCount: knowledge.entityCount,
    gazetteer: rememberNames(knowledge.gazetteer),
    entity: byIndex((index) => knowledge.entity(index)),
    find: remember((id: string) => knowledge.find(id), (id) => id),
    kindOf: (index) => knowledge.kindOf(index),
    typeOf: (index) => knowledge.typeOf(index),
    prominenceOf: (index) => knowledge.prominenceOf(index),
    countryOf: byIndex((index) => knowledge.countryOf(index)),
    lifeOf: byIndex((index) => knowledge.lifeOf(index)),
    neighbours: byIndex((index) => knowledge.neighbours(index)),
    termsOf: byIndex((index) => knowledge.termsOf(index)),
    termsIn: remember((id: string) => knowledge.termsIn(id), (id) => id),
    holdersOn: byTwo((id, day) => knowledge.holdersOn(id, day)),
    relationsOf: remember((index: number, type) => knowledge.relationsOf(index, type), (index, type) => `${index}|${type ?? ''}`),
    country: remember((iso2: string) => knowledge.country(iso2), (iso2) => iso2),
    government: remember((iso2: string) => knowledge.government(iso2), (iso2) => iso2),
    office: byTwo((owner, role) => knowledge.office(owner, role)),
    officeById: remember((id: string) => knowledge.officeById(id), (id) => id),
    rate: (currency, period) => knowledge.rate(currency, period),
    reference: (measure, iso2) => knowledge.reference(measure, iso2),
    source: (id) => knowledge.source(id),
  };
}

function rememberNames(gazetteer: Gazetteer): Gazetteer {
  const kept = new Map<string, readonly Candidate[]>();
  return {
    next: (node, tokenKey) => gazetteer.next(node, tokenKey),
    isName: (node) => gazetteer.isName(node),
    candidates: (node) => gazetteer.candidates(node),
    candidatesIn: (node, tokens, first, end) => {
      const key = `${node}|${tokens.text.slice(tokens.start[first], tokens.end[end - 1])}`;
      let found = kept.get(key);
      if (found === undefined) {
        found = gazetteer.candidatesIn(node, tokens, first, end);
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(key, found);
      }
      return found;
    },
    role: remember((node: number) => gazetteer.role(node), (node) => node),
  };
}

function remember<A extends unknown[], V>(ask: (...args: A) => V, keyOf: (...args: A) => string | number): (...args: A) => V {
  const kept = new Map<string | number, V>();
  return (...args) => {
    const key = keyOf(...args);
    let value = kept.get(key);
    if (value === undefined && !kept.has(key)) {
      value = ask(...args);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, value);
    }
    return value as V;
  };
}
