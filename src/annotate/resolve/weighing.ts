import type { Candidate, EntityIndex } from '../../knowledge/api.js';

/**
 * The meanings of one name, each with its confidence. One serves all names: a list, and an object a meaning, would be made
 * twice for every name of an article.
 */
export class Weighing {
  #meanings: readonly Candidate[] = NONE;
  #confidences = new Float64Array(16);
  #count = 0;

  /** Begins with meanings, the commonest first. */
  begin(meanings: readonly Candidate[]): void {
    this.#meanings = meanings;
    this.#count = 0;
    if (meanings.length > this.#confidences.length) this.#confidences = new Float64Array(meanings.length * 2);
  }

  /** Adds the confidence of the next meaning. */
  add(confidence: number): void {
    this.#confidences[this.#count++] = confidence;
  }

  /** How many meanings there are. */
  get count(): number {
    return this.#count;
  }

  /** Number of the surest meaning, of equals the commonest; −1 where none has so much confidence. */
  best(least: number): number {
    const at = this.#surest();
    return at >= 0 && this.#confidences[at] >= least ? at : -1;
  }

  meaning(at: number): Candidate {
    return this.#meanings[at];
  }

  confidence(at: number): number {
    return this.#confidences[at];
  }

  /** The next surest behind the best, as far as they are possible at all. */
  runnersUp(): readonly EntityIndex[] {
    if (this.#count < 2) return NOBODY;
    let others = NOBODY;
    let last = this.#surest();
    while (others.length < MOST_OTHERS) {
      last = this.#surest(last);
      if (last < 0 || this.#confidences[last] <= LEAST) break;
      const next = this.#meanings[last].entity;
      // No push: engines leave room for a dozen more.
      others = others.length === 0 ? [next] : [...others, next];
    }
    return others;
  }

  /** Number of the surest meaning, or of the next behind that with the number `after`; equals come in their order; −1 where there is none. */
  #surest(after = -1): number {
    const all = this.#confidences;
    let found = -1;
    for (let at = 0; at < this.#count; at += 1) {
      const comes = after < 0 || all[at] < all[after] || (all[at] === all[after] && at > after);
      if (comes && (found < 0 || all[at] > all[found])) found = at;
    }
    return found;
  }
}

const NONE: readonly Candidate[] = [];
const NOBODY: readonly EntityIndex[] = [];
const MOST_OTHERS = 3;
const LEAST = 0.05;
