import { withPrior } from '../../knowledge/api.js';
import type { Candidate, NameForm, NameNode, RolePhrase } from '../../knowledge/api.js';
import type { Tokens } from '../../text/tokens.js';
import type { Remembered } from '../story/remembered.js';
import { traitsOf } from './traits.js';

/** Surer forms first: of one entity's forms under one spelling the surest counts. */
const SUREST: readonly NameForm[] = ['full', 'title-name', 'acronym', 'short', 'demonym', 'former', 'metonym', 'surname', 'weak', 'definite'];

/** Spellings kept at most: one in each slot, the last that was met. */
const SLOTS = 1 << 13;

const known = new WeakMap<Remembered, Meanings>();

/** The meanings of a pack's names, kept as long as the pack. */
export function meaningsIn(knowledge: Remembered): Meanings {
  let meanings = known.get(knowledge);
  if (meanings === undefined) {
    meanings = new Meanings(knowledge);
    known.set(knowledge, meanings);
  }
  return meanings;
}

/** What one spelling means. */
interface Meaning {
  node: NameNode;
  spelling: string;
  candidates: readonly Candidate[];
  /** Theirs, see `Found.traits`. */
  traits: number;
  /** The role that it names. */
  role: RolePhrase | undefined;
}

/**
 * The meanings of spellings, looked up once each: the gazetteer compares every stored name with the text, and the same
 * names stand there again and again.
 */
export class Meanings {
  readonly #kept = new Array<Meaning | undefined>(SLOTS).fill(undefined);
  readonly #knowledge: Remembered;

  constructor(knowledge: Remembered) {
    this.#knowledge = knowledge;
  }

  /** What tokens [first, end) mean, where following the gazetteer has led to `node`; each entity once. */
  of(node: NameNode, tokens: Tokens, first: number, end: number): Meaning {
    const { text } = tokens;
    const from = tokens.start[first];
    const to = tokens.end[end - 1];
    const slot = slotOf(node, text, from, to);
    const kept = this.#kept[slot];
    // Compared where it stands: a slice would have to be made and hashed for every name.
    if (kept?.node === node && kept.spelling.length === to - from && text.startsWith(kept.spelling, from)) return kept;
    const { gazetteer } = this.#knowledge;
    const candidates = this.#merged(gazetteer.candidates(node, tokens, first, end), end - first === 1);
    return this.#kept[slot] = { node, spelling: copyOf(text.slice(from, to)), candidates, traits: traitsOf(this.#knowledge, candidates), role: gazetteer.role(node, tokens, first, end) };
  }

  #merged(candidates: readonly Candidate[], single: boolean): readonly Candidate[] {
    // As most spellings have one; in a list of its own, since engines leave room for more behind what was pushed.
    if (candidates.length === 1) return [single ? this.#asSurname(candidates[0]) : candidates[0]];
    const byEntity = new Map<number, Candidate>();
    for (const raw of candidates) {
      const candidate = single ? this.#asSurname(raw) : raw;
      const other = byEntity.get(candidate.entity);
      byEntity.set(candidate.entity, other === undefined ? candidate : together(other, candidate));
    }
    return [...byEntity.values()].sort((a, b) => b.prior - a.prior);
  }

  /** "Wang" for Wang Yi is usual, but as any surname it wants the full name before it. */
  #asSurname(candidate: Candidate): Candidate {
    const isPerson = candidate.form === 'short' && this.#knowledge.kindOf(candidate.entity) === 'person';
    return isPerson ? { entity: candidate.entity, form: 'surname', prior: candidate.prior, exactCase: candidate.exactCase, period: candidate.period } : candidate;
  }
}

/** By the name's node, and by what tells "NATO" from "Nato". */
const slotOf = (node: NameNode, text: string, from: number, to: number): number =>
  (Math.imul(node, 0x9e3779b1) >>> 16 ^ (to - from) * 31 ^ text.charCodeAt(to - 1)) & (SLOTS - 1);

/** The same characters in a string of their own: a slice would keep its whole article in memory, one of what was joined keeps that alone. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

function together(one: Candidate, two: Candidate): Candidate {
  const [surer, other] = SUREST.indexOf(two.form) < SUREST.indexOf(one.form) ? [two, one] : [one, two];
  return withPrior(surer, Math.min(1, surer.prior + other.prior));
}
