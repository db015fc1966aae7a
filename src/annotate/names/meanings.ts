import type { Candidate, NameForm, NameNode } from '../../knowledge/api.js';
import type { Story } from '../story/story.js';

/** Surer forms first: of one entity's forms under one spelling the surest counts. */
const SUREST: readonly NameForm[] = ['full', 'title-name', 'acronym', 'short', 'demonym', 'former', 'metonym', 'surname', 'weak', 'definite'];

/**
 * The meanings of spellings, looked up once an article each: the gazetteer compares every stored name with the text,
 * and the same few names stand there again and again.
 */
export class Meanings {
  readonly #known = new Map<string, readonly Candidate[]>();
  readonly #story: Story;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Meanings of tokens [first, end), where following the gazetteer has led to `node`; each entity once. */
  of(node: NameNode, first: number, end: number): readonly Candidate[] {
    const { tokens, text, knowledge } = this.#story;
    const spelling = text.slice(tokens.start[first], tokens.end[end - 1]);
    let candidates = this.#known.get(spelling);
    if (candidates === undefined) {
      candidates = this.#merged(knowledge.gazetteer.candidatesIn(node, tokens, first, end), end - first === 1);
      this.#known.set(spelling, candidates);
    }
    return candidates;
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
    const isPerson = candidate.form === 'short' && this.#story.knowledge.kindOf(candidate.entity) === 'person';
    return isPerson ? { ...candidate, form: 'surname' } : candidate;
  }
}

function together(one: Candidate, two: Candidate): Candidate {
  const [surer, other] = SUREST.indexOf(two.form) < SUREST.indexOf(one.form) ? [two, one] : [one, two];
  return { ...surer, prior: Math.min(1, surer.prior + other.prior) };
}
