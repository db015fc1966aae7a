import { EXACT_BIT, NAME_FORMS, PRIOR_SCALE, PRIOR_SHIFT, ROLE_FORM, Section } from '../../knowledge/format.js';
import { packDate } from '../../knowledge/partial-date.js';
import { fold } from '../../text/fold.js';
import type { NamePool } from './name-pool.js';
import { priorsOf } from './priors.js';
import type { World, WorldEntity, WorldName } from './world.js';
import { writeTrie } from './write-trie.js';

interface Meaning {
  entity: number;
  name: WorldName;
  prominence: number;
}

export interface NameColumns {
  columns: Map<number, Uint8Array | Uint16Array | Uint32Array>;
  probes: number;
  /** Distinct names, as folded. */
  names: number;
}

/** The trie of names with their meanings, and of role phrases. */
export function writeNames(entities: readonly WorldEntity[], phrases: readonly string[], pool: NamePool): NameColumns {
  const meanings = meaningsByFold(entities);
  const phraseOf = new Map(phrases.map((phrase, at) => [fold(phrase), at]));
  const folds = [...new Set([...meanings.keys(), ...phraseOf.keys()])].sort();
  // The names as written, for a fold read again is another one: the 's of "Moody's" stands alone in it.
  const trie = writeTrie(folds.map((folded) => meanings.get(folded)?.[0].name.name ?? folded));
  // Two folds share a node only where their keys collide; the node then has the names of both.
  const foldsOfNode: string[][] = Array.from({ length: trie.nameNodes }, () => []);
  folds.forEach((folded, at) => foldsOfNode[trie.ranks[at]].push(folded));

  const starts: number[] = [0];
  const entityOf: number[] = [];
  const nameOf: number[] = [];
  const meta: number[] = [];
  const periods: number[] = [];
  for (const node of foldsOfNode) {
    for (const folded of node) {
      for (const { meaning, prior } of withPriors(meanings.get(folded) ?? [])) {
        const { from, to, form, exactCase, name } = meaning.name;
        if (from !== undefined || to !== undefined) periods.push(entityOf.length, packDate(from), packDate(to));
        entityOf.push(meaning.entity);
        nameOf.push(pool.number(name));
        meta.push(NAME_FORMS.indexOf(form) | (exactCase ? EXACT_BIT : 0) | (Math.round(prior * PRIOR_SCALE) << PRIOR_SHIFT));
      }
      const phrase = phraseOf.get(folded);
      if (phrase !== undefined) {
        entityOf.push(phrase);
        nameOf.push(pool.number(folded));
        meta.push(ROLE_FORM);
      }
    }
    starts.push(entityOf.length);
  }
  return {
    probes: trie.probes,
    names: folds.length,
    columns: new Map<number, Uint8Array | Uint16Array | Uint32Array>([
      [Section.TRIE, trie.trie], [Section.TRIE_NAMES, trie.ends], [Section.FIRST_TOKENS, trie.firstTokens],
      [Section.NODE_CANDIDATES, Uint32Array.from(starts)], [Section.CANDIDATE_ENTITY, Uint32Array.from(entityOf)],
      [Section.CANDIDATE_NAME, Uint32Array.from(nameOf)], [Section.CANDIDATE_META, Uint16Array.from(meta)],
      [Section.CANDIDATE_PERIODS, Uint32Array.from(periods)],
    ]),
  };
}

function meaningsByFold(entities: readonly WorldEntity[]): Map<string, Meaning[]> {
  const byFold = new Map<string, Meaning[]>();
  entities.forEach((entity, index) => {
    for (const name of entity.names) {
      const folded = fold(name.name);
      const list = byFold.get(folded);
      const meaning: Meaning = { entity: index, name, prominence: entity.prominence };
      if (list === undefined) byFold.set(folded, [meaning]);
      else list.push(meaning);
    }
  });
  return byFold;
}

/** Best first; priors are rounded down so that they never sum to more than 1. */
function withPriors(meanings: readonly Meaning[]): { meaning: Meaning; prior: number }[] {
  const priors = priorsOf(meanings.map(({ name, prominence }) => ({ form: name.form, prominence })));
  return meanings
    .map((meaning, at) => ({ meaning, prior: Math.floor(priors[at] * PRIOR_SCALE) / PRIOR_SCALE }))
    .sort((a, b) => b.prior - a.prior || a.meaning.entity - b.meaning.entity);
}

/** Role phrases with the roles that they may mean, in the order of roles.yaml. */
export function rolePhrases(world: World): Map<string, { role: string; countries?: string[] }[]> {
  const phrases = new Map<string, { role: string; countries?: string[] }[]>();
  for (const [role, { nouns }] of world.roles) {
    for (const noun of nouns) {
      const phrase = typeof noun === 'string' ? noun : noun.noun;
      const meaning = typeof noun === 'string' ? { role } : { role, countries: noun.countries };
      const key = fold(phrase);
      phrases.set(key, [...(phrases.get(key) ?? []), meaning]);
    }
  }
  return phrases;
}
