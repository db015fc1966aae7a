import { DATED_FORM, EXACT_BIT, MOST_METAS, MOST_SHORT_ENTITIES, NAME_FORMS, PRIOR_SCALE, PRIOR_SHIFT, ROLE_FORM, SAME_NAME_BIT, Section, WORDS_SHIFT, bitsOfWords } from '../../knowledge/format.js';
import { packDate } from '../../knowledge/partial-date.js';
import type { IndexColumn } from '../../knowledge/sections.js';
import { fold } from '../../text/fold.js';
import { tokenize } from '../../text/tokens.js';
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
  const trie = writeTrie(folds.map((folded) => written(meanings, folded)));
  // Two folds share a node only where their edges have one tag; the node then has the names of both.
  const foldsOfNode = new Map<number, string[]>();
  folds.forEach((folded, at) => foldsOfNode.set(trie.nodes[at], [...(foldsOfNode.get(trie.nodes[at]) ?? []), folded]));

  const ends = new Uint32Array(Math.ceil(trie.slots.length / 32) * 2);
  const entries = [...foldsOfNode].sort(([a], [b]) => a - b).map(([node, of]) => ({ node, of, only: onlyMeaning(of, meanings, phrases) }));
  const metas = mostUsed(entries.flatMap(({ only }) => only?.bits ?? []));
  for (const { node, of, only } of entries) {
    const word = ((node - 1) >>> 5) * 2;
    if (ends[word] === 0) ends[word + 1] = bytes.length;
    ends[word] |= 1 << ((node - 1) & 31);
    const meta = metas.indexOf(only?.bits ?? -1);
    if (only !== undefined && meta >= 0) {
      bytes.one(only.name, (into) => {
        into.byte(meta);
        writeHalf(into, only.entity);
      });
      continue;
    }
    bytes.many((into, writeName) => {
      for (const folded of of) {
        writeMeanings(meanings.get(folded) ?? [], into, writeName);
        const phrase = phrases.get(folded);
        if (phrase === undefined) continue;
        const { key, count } = tokenize(written(meanings, folded));
        writeHalf(into, ROLE_FORM | (bitsOfWords(key, 0, count) << WORDS_SHIFT));
        into.number(phrase);
      }
    });
  }
  return {
    probes: trie.probes,
    columns: new Map<number, IndexColumn>([[Section.TRIE, trie.slots], [Section.TRIE_DEPTHS, trie.depths], [Section.TRIE_NAMES, ends], [Section.FIRST_TOKENS, trie.firstTokens], [Section.NAME_METAS, Uint16Array.from(metas)]]),
  };
}

/** A name as written, for a fold read again is another one: the 's of "Moody's" stands alone in it. */
const written = (meanings: ReadonlyMap<string, readonly Meaning[]>, folded: string): string => meanings.get(folded)?.[0].name.name ?? folded;

/** What a node's folds mean, if it is one thing, told in two bytes, whose name has no dates. */
function onlyMeaning(folds: readonly string[], meanings: ReadonlyMap<string, readonly Meaning[]>, phrases: ReadonlyMap<string, number>): { name: string; entity: number; bits: number } | undefined {
  const all = folds.flatMap((folded) => meanings.get(folded) ?? []);
  if (all.length !== 1 || folds.some((folded) => phrases.has(folded))) return undefined;
  const [{ meaning, prior }] = withPriors(all);
  if (isDated(meaning.name) || meaning.entity >= MOST_SHORT_ENTITIES) return undefined;
  return { name: meaning.name.name, entity: meaning.entity, bits: bitsOf(meaning.name, prior) };
}

/** The numbers that come up most, in their order. */
function mostUsed(numbers: readonly number[]): number[] {
  const uses = new Map<number, number>();
  for (const one of numbers) uses.set(one, (uses.get(one) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_METAS).map(([one]) => one);
}

const isDated = ({ from, to }: WorldName): boolean => from !== undefined || to !== undefined;

const bitsOf = (name: WorldName, prior: number): number =>
  (name.exactCase ? EXACT_BIT : 0) | (Math.round(prior * PRIOR_SCALE) << PRIOR_SHIFT) | (isDated(name) ? DATED_FORM : NAME_FORMS.indexOf(name.form));

function writeMeanings(meanings: readonly Meaning[], into: GrowingBytes, writeName: (name: string) => void): void {
  let before: string | undefined;
  for (const { meaning, prior } of withPriors(meanings)) {
    const { from, to, form, name } = meaning.name;
    writeHalf(into, bitsOf(meaning.name, prior) | (name === before ? SAME_NAME_BIT : 0));
    if (isDated(meaning.name)) {
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
