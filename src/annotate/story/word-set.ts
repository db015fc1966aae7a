import { fold } from '../../text/fold.js';
import { keySetOf } from '../../text/key-set.js';
import type { KeySet } from '../../text/key-set.js';
import type { Story } from './story.js';
import { lowerAt, undottedAt, unstoppedAt } from './words.js';

/**
 * A class of words in lower case. Asked of a word of a story it looks at the word's key first: nearly always that is no
 * member's, and the word need not be spelt out.
 */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #keys: KeySet;

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    this.#keys = keySetOf(words.map((word) => (PLAIN.test(word) ? word : fold(word))));
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether the word of that number is one, in any case. */
  isAt(story: Story, index: number): boolean {
    return this.mayBeAt(story, index) && this.#words.has(lowerAt(story, index));
  }

  /** Whether it is one but for its full stops: "U.S.". */
  isUndottedAt(story: Story, index: number): boolean {
    return this.mayBeAt(story, index) && this.#words.has(undottedAt(story, index));
  }

  /** Whether it is one but for its first full stop: "Gen.", not "M.S.". */
  isUnstoppedAt(story: Story, index: number): boolean {
    return this.mayBeAt(story, index) && this.#words.has(unstoppedAt(story, index));
  }

  /** The words of a story but for its first that are one, in any case, by their numbers: one tight loop for all who look through a whole text. */
  wordsOf(story: Story): number[] {
    const { keys, count, capitals } = story;
    const members = this.#keys;
    const found: number[] = [];
    // Mostly none stands there in lower case, and only the words with a capital need be looked at.
    const isLower = members.sharedWith(story.lowerKeys) > 0;
    const end = isLower ? count : capitals.length;
    for (let number = 0; number < end; number += 1) {
      const at = isLower ? number : capitals[number];
      if (members.has(keys[at]) && at > 0 && this.#words.has(lowerAt(story, at))) found.push(at);
    }
    return found;
  }

  private mayBeAt({ keys, count }: Story, index: number): boolean {
    return index >= 0 && index < count && this.#keys.has(keys[index]);
  }
}

/** Needs no folding. */
const PLAIN = /^[a-z]+$/;

/** The words of a list with spaces between. */
export const wordSet = (words: string): WordSet => new WordSet(words.split(/\s+/));
