import type { WordKeys } from '../../knowledge/word-lists.js';
import { isListed } from './listed.js';
import type { Story } from './story.js';
import { lowerAt } from './words.js';

/** A class of words that lies in the pack, asked like a `WordSet`. */
export class PackWords {
  readonly #kind: keyof WordKeys;

  constructor(kind: keyof WordKeys) {
    this.#kind = kind;
  }

  /** Whether the word of that number is one, in any case; "U.S." is no "us". */
  isAt(story: Story, index: number): boolean {
    return isListed(story, index, this.#kind) && !lowerAt(story, index).includes('.');
  }

  /** Whether it is one but for its first full stop: "Gen.", not "M.S.". */
  isUnstoppedAt(story: Story, index: number): boolean {
    if (!isListed(story, index, this.#kind)) return false;
    const word = lowerAt(story, index);
    return word.indexOf('.') === word.lastIndexOf('.');
  }
}
