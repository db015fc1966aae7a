import { DATED_FORM, EXACT_BIT, NAME_FORMS, PRIOR_SCALE, PRIOR_SHIFT, ROLE_FORM, SAME_NAME_BIT, Section } from '../../knowledge/format.js';
import { packDate } from '../../knowledge/partial-date.js';
import type { IndexColumn } from '../../knowledge/sections.js';
import { fold } from '../../text/fold.js';
import type { GrowingBytes } from './growing-bytes.js';
import type { NameBytes } from './name-bytes.js';
import { priorsOf } from './priors.js';
import type { World, WorldEntity, WorldName } from './world.js';
import { writeTrie } from './write-trie.js';

interface Meaning {
  entity: number;
  name: WorldName;
  prominence: number;
}

interface NameColumns {
  columns: Map<number, IndexColumn>;
  probes: number;
}

/** The trie of names, with the meanings of each, and the numbers of role phrases by their folds, as entries of `bytes`. */
export function writeNames(entities: readonly WorldEntity[], phrases: ReadonlyMap<string, number>, bytes: NameBytes): NameColumns {
  const meanings = meaningsByFold(entities);
  const folds = [...new Set([...meanings.keys(), ...phrases.keys()])].sort();
  // The names as written, for a fold read again is another one: the 's of "Moody's" stands alone in it.
  const trie = writeTrie(folds.map((folded) => meanings.get(folded)?.[0].name.name ?? folded));
  // Two folds share a node only where their edges have one tag; the node then has the names of both.
  const foldsOfNode = new Map<number, string[]>();
  folds.forEach((folded, at) => foldsOfNode.set(trie.nodes[at], [...(foldsOfNode.get(trie.nodes[at]) ?? []), folded]));

  const ends = new Uint32Array(Math.ceil(trie.slots.length / 32) * 2);
  for (const node of [...foldsOfNode.keys()].sort((a, b) => a - b)) {
    const word = ((node - 1) >>> 5) * 2;
    if (ends[word] === 0) ends[word + 1] = bytes.length;
    ends[word] |= 1 << ((node - 1) & 31);
    bytes.entry((into, writeName) => {
      for (const folded of foldsOfNode.get(node) ?? []) {
        writeMeanings(meanings.get(folded) ?? [], into, writeName);
        const phrase = phrases.get(folded);
        if (phrase === undefined) continue;
        writeHalf(into, ROLE_FORM);
        into.number(phrase);
      }
    });
  }
  return {
    probes: trie.probes,
    columns: new Map<number, IndexColumn>([[Section.TRIE, trie.slots], [Section.TRIE_DEPTHS, trie.depths], [Section.TRIE_NAMES, ends], [Section.FIRST_TOKENS, trie.firstTokens]]),
  };
}

function writeMeanings(meanings: readonly Meaning[], into: GrowingBytes, writeName: (name: string) => void): void {
  let before: string | undefined;
  for (const { meaning, prior } of withPriors(meanings)) {
    const { from, to, form, exactCase, name } = meaning.name;
    const isDated = from !== undefined || to !== undefined;
    const bits = (exactCase ? EXACT_BIT : 0) | (name === before ? SAME_NAME_BIT : 0) | (Math.round(prior * PRIOR_SCALE) << PRIOR_SHIFT);
    writeHalf(into, bits | (isDated ? DATED_FORM : NAME_FORMS.indexOf(form)));
    if (isDated) {
      into.byte(NAME_FORMS.indexOf(form));
      into.number(packDate(from));
      into.number(packDate(to));
    }
    into.number(meaning.entity);
    if (name !== before) writeName(name);
    before = name;
  }
}

function writeHalf(into: GrowingBytes, value: number): void {
  into.byte(value & 0xff);
  into.byte(value >>> 8);
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

/** Whose commissioners have portfolios like a government's ministers. */
const COMMISSIONERS = 'european-union';

/** Role phrases with the roles that they may mean, in the order of roles.yaml. */
export function rolePhrases(world: World): Map<string, { role: string; countries?: string[] }[]> {
  const phrases = new Map<string, { role: string; countries?: string[] }[]>();
  const add = (phrase: string, meaning: { role: string; countries?: string[] }): void => {
    const key = fold(phrase);
    phrases.set(key, [...(phrases.get(key) ?? []), meaning]);
  };
  for (const [role, { nouns, portfolios = [] }] of world.roles) {
    for (const noun of nouns) {
      if (typeof noun === 'string') add(noun, { role });
      else add(noun.noun, { role, countries: noun.countries });
    }
    for (const portfolio of portfolios) {
      const bare = portfolio.replace(/^the /, '');
      for (const phrase of [`${bare} commissioner`, `commissioner for ${portfolio}`, `${bare} chief`]) add(phrase, { role, countries: [COMMISSIONERS] });
    }
  }
  return phrases;
}
