import { keyOfFolded } from '../../text/hash.js';
import type { Story } from './story.js';
import { isWritten } from './words.js';

/**
 * One plain word, asked of a story's words like a `WordSet`: by its key first, since nearly always another stands there, which
 * need not be spelt out.
 */
class OneWord {
  readonly #word: string;
  readonly #key: number;

  constructor(word: string) {
    this.#word = word;
    this.#key = keyOfFolded(word);
  }

  /** Whether the word of that number is it, in any case. */
  isAt(story: Story, index: number): boolean {
    return index >= 0 && index < story.count && story.keys[index] === this.#key && isWritten(story, index, this.#word);
  }
}

/** The small words that are asked for at nearly every name. */
export const THE = new OneWord('the');
export const OF = new OneWord('of');
export const AND = new OneWord('and');
export const IN = new OneWord('in');
export const BY = new OneWord('by');
export const A = new OneWord('a');
export const AN = new OneWord('an');
export const CHIEF = new OneWord('chief');
export const LATE = new OneWord('late');
