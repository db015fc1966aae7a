import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { GRAMMAR } from '../figures/grammar.js';
import { wordKeysOf } from '../../../src/knowledge/word-lists.js';
import type { WordLists } from '../../../src/knowledge/word-lists.js';
import type { Candidate, Gazetteer, Knowledge, NameForm, Office, RolePhrase } from '../../../src/knowledge/api.js';
import { NONE, ROOT } from '../../../src/knowledge/api.js';
import type { DatedName, Entity, EntityKind, Post, Relation, Term } from '../../../src/model/entity.js';
import { foldKeepingCase } from '../../../src/text/fold.js';
import { keySetOf } from '../../../src/text/key-set.js';
import { tokenize } from '../../../src/text/tokens.js';

/** An entity as a test writes it down; names are "form: text", the form "full" if left out. */
interface FakeEntity {
  id: string;
  name: string;
  kind: EntityKind;
  type?: string;
  country?: string;
  names?: string[];
  prior?: number;
  prominence?: number;
  founded?: string;
  dissolved?: string;
  near?: string[];
  /** Takes the article in a sentence. */
  the?: boolean;
  /** Names that it had for a time. */
  formerly?: DatedName[];
  gloss?: string;
  posts?: Post[];
  /** Office of its chief. */
  chief?: string;
}

interface FakeTerm {
  office: string;
  who: string;
  from?: string;
  to?: string;
  acting?: boolean;
}

interface FakeFacts {
  entities: FakeEntity[];
  offices?: (Partial<Office> & { id: string; name: string })[];
  terms?: FakeTerm[];
  /** Phrases by role; "head-of-government@QK" is meant there alone. */
  roles?: Record<string, string[]>;
  relations?: { of: string; type: Relation['type']; to: string; from?: string; until?: string }[];
  asOf?: string;
}

/** Those of the pack, which make strangers known. */
const WRITTEN = parse(readFileSync(new URL('../../../src/facts/given-names.yaml', import.meta.url), 'utf8')) as { 'given-names': string[]; 'womens-names': string[] };
const GIVEN = { given: WRITTEN['given-names'], women: WRITTEN['womens-names'] };

const { words: written } = parse(readFileSync(new URL('../../../src/facts/words.yaml', import.meta.url), 'utf8')) as { words: WordLists };
/** The words of the pack. */
export const WORDS = wordKeysOf(written);

const FORMS: readonly NameForm[] = ['full', 'short', 'acronym', 'surname', 'former', 'weak', 'definite', 'demonym', 'metonym', 'title-name'];

/** A small knowledge for tests, with the behaviour that api.ts promises. */
export function fakeKnowledge(facts: FakeFacts): Knowledge {
  const trie = new FakeTrie();
  const indexOf = new Map(facts.entities.map((entity, index) => [entity.id, index]));
  facts.entities.forEach((entity, index) => {
    for (const written of [entity.name, ...(entity.names ?? [])]) trie.add(index, written, entity.prior ?? 0.95);
    const surname = entity.name.split(' ').at(-1)!;
    if (entity.kind === 'person' && surname !== entity.name) trie.add(index, `surname: ${surname}`, 0.4);
  });
  for (const [role, phrases] of Object.entries(facts.roles ?? {})) for (const phrase of phrases) trie.addRole(phrase, role);
  const terms: Term[] = (facts.terms ?? []).map(({ office, who, from, to, acting }) => ({
    person: refOf(facts, who), office: officeRef(facts, office),
    ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(acting === undefined ? {} : { acting }),
    checked: facts.asOf ?? '2026-08-22',
  }));
  const officeById = (id: string): Office | undefined => {
    const written = facts.offices?.find((office) => office.id === id);
    const [owner, role] = [id.slice(0, id.lastIndexOf('/')), id.slice(id.lastIndexOf('/') + 1)];
    return written === undefined ? undefined : { single: true, role, ...(owner.length === 2 ? { country: owner.toUpperCase() } : { body: owner }), ...written };
  };
  const entity = (index: number): Entity => {
    const { id, name, kind, type, country, gloss, founded, dissolved, formerly, prominence = 50 } = facts.entities[index];
    return {
      id, name, kind, prominence, handWritten: true, names: formerly ?? [], quantities: [], sources: [], checked: facts.asOf ?? '2026-08-22',
      relations: relationsOf(facts, id),
      ...(type === undefined ? {} : { type }), ...(country === undefined ? {} : { country }), ...(gloss === undefined ? {} : { gloss }),
      ...(founded === undefined ? {} : { founded }), ...(dissolved === undefined ? {} : { [kind === 'person' ? 'died' : 'dissolved']: dissolved }),
    };
  };
  const inOffice = (id: string): Term[] => terms.filter((term) => term.office.id === id);
  return {
    asOf: facts.asOf ?? '2026-08-22',
    entityCount: facts.entities.length,
    givenNames: keySetOf(GIVEN.given),
    womensNames: keySetOf(GIVEN.women),
    words: WORDS,
    languages: [],
    grammar: GRAMMAR,
    gazetteer: trie,
    entity,
    ref: (index) => refOf(facts, facts.entities[index].id),
    nameInSentence: (index) => `${facts.entities[index].the === true ? 'the ' : ''}${facts.entities[index].name}`,
    namesOf: (index) => [facts.entities[index].name, ...(facts.entities[index].formerly ?? []).map((one) => one.name)],
    datedNamesOf: (index) => facts.entities[index].formerly ?? [],
    ofType: (type) => facts.entities.flatMap((one, index) => (one.type === type ? [index] : [])),
    find: (id) => indexOf.get(id),
    kindOf: (index) => facts.entities[index].kind,
    typeOf: (index) => facts.entities[index].type,
    prominenceOf: (index) => facts.entities[index].prominence ?? 50,
    countryOf: (index) => facts.entities[index].country,
    sharedTraits: () => undefined,
    lifeOf: (index) => {
      const { founded, dissolved } = facts.entities[index];
      return { ...(founded === undefined ? {} : { from: founded }), ...(dissolved === undefined ? {} : { to: dissolved }) };
    },
    neighbours: (index) => (facts.entities[index].near ?? []).map((id) => indexOf.get(id)!),
    termsOf: (index) => terms.filter((term) => term.person.id === facts.entities[index].id),
    postsOf: (index) => facts.entities[index].posts ?? [],
    termsIn: inOffice,
    holdersOn: (id, day) => inOffice(id).filter((term) => (term.from ?? '') <= day && day <= (term.to ?? '9999')),
    relationsOf: (index, type) => relationsOf(facts, facts.entities[index].id).filter((one) => type === undefined || one.type === type),
    country: (iso2) => nullable(facts.entities.findIndex((one) => one.type === 'state' && one.country === iso2)),
    government: (iso2) => nullable(facts.entities.findIndex((one) => one.kind === 'government' && one.country === iso2)),
    office: (owner, role) => officeById((role === 'chief' ? facts.entities.find(({ id }) => id === owner)?.chief : undefined) ?? `${owner.length === 2 ? owner.toLowerCase() : owner}/${role}`),
    officeById,
    rate: () => undefined,
    reference: () => [],
    source: (id) => ({ name: id }),
  };
}

const nullable = (index: number): number | undefined => (index < 0 ? undefined : index);

function refOf(facts: FakeFacts, id: string): { id: string; name: string } {
  return { id, name: facts.entities.find((entity) => entity.id === id)?.name ?? id };
}

function officeRef(facts: FakeFacts, id: string): { id: string; name: string } {
  return { id, name: facts.offices?.find((office) => office.id === id)?.name ?? id };
}

function relationsOf(facts: FakeFacts, id: string): Relation[] {
  return (facts.relations ?? []).filter((one) => one.of === id).map(({ type, to, from, until }) => ({
    type, entity: refOf(facts, to), ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { to: until }),
  }));
}

interface FakeNode {
  next: Map<number, number>;
  candidates: { candidate: Candidate; name: string }[];
  role?: RolePhrase;
}

class FakeTrie implements Gazetteer {
  readonly #nodes: FakeNode[] = [{ next: new Map(), candidates: [] }];

  add(entity: number, written: string, prior: number): void {
    const colon = written.indexOf(': ');
    const form = FORMS.find((one) => one === written.slice(0, Math.max(0, colon))) ?? 'full';
    const name = colon > 0 && FORMS.includes(written.slice(0, colon) as NameForm) ? written.slice(colon + 2) : written;
    const node = this.#path(name);
    node.candidates.push({ name, candidate: { entity, form, prior: form === 'surname' ? Math.min(prior, 0.6) : prior, exactCase: form === 'acronym', period: undefined } });
    node.candidates.sort((a, b) => b.candidate.prior - a.candidate.prior);
  }

  addRole(phrase: string, role: string): void {
    const node = this.#path(phrase);
    const [id, country] = role.split('@');
    node.role = { roles: [...(node.role?.roles ?? []), { role: id, ...(country === undefined ? {} : { countries: [country] }) }] };
  }

  #path(name: string): FakeNode {
    const tokens = tokenize(name);
    let node = this.#nodes[ROOT];
    for (let at = 0; at < tokens.count; at += 1) {
      const key = tokens.key[at];
      let next = node.next.get(key);
      if (next === undefined) {
        next = this.#nodes.push({ next: new Map(), candidates: [] }) - 1;
        node.next.set(key, next);
      }
      node = this.#nodes[next]!;
    }
    return node;
  }

  next(node: number, tokenKey: number): number {
    return this.#nodes[node]?.next.get(tokenKey) ?? NONE;
  }

  isName(node: number): boolean {
    const { candidates, role } = this.#nodes[node];
    return candidates.length > 0 || role !== undefined;
  }

  candidates(node: number, tokens?: { text: string; start: Uint32Array; end: Uint32Array }, first = 0, end = 0): readonly Candidate[] {
    if (tokens === undefined) return this.#nodes[node].candidates.map((one) => one.candidate);
    const cased = foldKeepingCase(tokens.text, tokens.start[first], tokens.end[end - 1]);
    return this.#nodes[node].candidates.filter(({ candidate, name }) =>
      (candidate.exactCase ? cased === foldKeepingCase(name, 0, name.length) : cased !== cased.toLowerCase() || name === name.toLowerCase()))
      .map((one) => one.candidate);
  }

  role(node: number): RolePhrase | undefined {
    return this.#nodes[node]?.role;
  }
}
