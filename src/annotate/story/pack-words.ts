import type { Nouns } from '../../knowledge/nouns.js';
import { isNounAt } from './nouns-at.js';
import type { Story } from './story.js';
import { lowerAt } from './words.js';

/** A class of words that lies in the pack, asked like a `WordSet`. */
export class PackWords {
  readonly #kind: keyof Nouns;

  constructor(kind: keyof Nouns) {
    this.#kind = kind;
  }

  /** Whether the word of that number is one, in any case; "U.S." is no "us". */
  isAt(story: Story, index: number): boolean {
    return isNounAt(story, index, this.#kind) && !lowerAt(story, index).includes('.');
  }

  /** Whether it is one but for its first full stop: "Gen.", not "M.S.". */
  isUnstoppedAt(story: Story, index: number): boolean {
    if (!isNounAt(story, index, this.#kind)) return false;
    const word = lowerAt(story, index);
    return word.indexOf('.') === word.lastIndexOf('.');
  }
}
