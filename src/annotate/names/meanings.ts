import { withPrior } from '../../knowledge/api.js';
import type { Candidate, Knowledge, NameForm, NameNode, RolePhrase } from '../../knowledge/api.js';
import type { Tokens } from '../../text/tokens.js';

/** Surer forms first: of one entity's forms under one spelling the surest counts. */
const SUREST: readonly NameForm[] = ['full', 'title-name', 'acronym', 'short', 'demonym', 'former', 'metonym', 'surname', 'weak', 'definite'];

/** Spellings kept at most; then it forgets all and begins anew, so that memory stays bounded. */
const MOST_KEPT = 20_000;

const known = new WeakMap<Knowledge, Meanings>();

/** The meanings of a pack's names, kept as long as the pack. */
export function meaningsIn(knowledge: Knowledge): Meanings {
  let meanings = known.get(knowledge);
  if (meanings === undefined) {
    meanings = new Meanings(knowledge);
    known.set(knowledge, meanings);
  }
  return meanings;
}

/**
 * The meanings of spellings, looked up once each: the gazetteer compares every stored name with the text, and the same
 * names stand there again and again.
 */
export class Meanings {
  readonly #known = new Map<string, readonly Candidate[]>();
  readonly #roles = new Map<NameNode, RolePhrase | null>();
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Meanings of tokens [first, end), where following the gazetteer has led to `node`; each entity once. */
  of(node: NameNode, tokens: Tokens, first: number, end: number): readonly Candidate[] {
    const spelling = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
    let candidates = this.#known.get(spelling);
    if (candidates === undefined) {
      candidates = this.#merged(this.#knowledge.gazetteer.candidatesIn(node, tokens, first, end), end - first === 1);
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(copyOf(spelling), candidates);
    }
    return candidates;
  }

  /** The role that a phrase names, where following the gazetteer has led to `node`. */
  role(node: NameNode): RolePhrase | undefined {
    let phrase = this.#roles.get(node);
    if (phrase === undefined) {
      phrase = this.#knowledge.gazetteer.role(node) ?? null;
      if (this.#roles.size >= MOST_KEPT) this.#roles.clear();
      this.#roles.set(node, phrase);
    }
    return phrase ?? undefined;
  }

  #merged(candidates: readonly Candidate[], single: boolean): readonly Candidate[] {
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

/** The same characters in a string of their own: a slice would keep its whole article in memory. */
const copyOf = (text: string): string => text.split('').join('');

function together(one: Candidate, two: Candidate): Candidate {
  const [surer, other] = SUREST.indexOf(two.form) < SUREST.indexOf(one.form) ? [two, one] : [one, two];
  return withPrior(surer, Math.min(1, surer.prior + other.prior));
}
