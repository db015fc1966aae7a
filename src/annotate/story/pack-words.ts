import type { WordKeys } from '../../knowledge/word-lists.js';
import { FULL_STOP } from '../../text/characters.js';
import type { KeySet } from '../../text/key-set.js';
import type { Story } from './story.js';

/** A class of words that lies in the pack, asked like a `WordSet`. */
export class PackWords {
  readonly #kind: keyof WordKeys;
  /** The lists of the pack that was asked last, and of them this one: engines look for a field by a changing name much longer. */
  #lists: WordKeys | undefined;
  #keys: KeySet | undefined;

  constructor(kind: keyof WordKeys) {
    this.#kind = kind;
  }

  /** Whether the word of that number is one, in any case and whatever its full stops. */
  has({ knowledge: { words }, keys, count }: Story, index: number): boolean {
    if (this.#lists !== words) {
      this.#lists = words;
      this.#keys = words[this.#kind];
    }
    return index >= 0 && index < count && this.#keys!.has(keys[index]);
  }

  /** Whether the word of that number is one, in any case; "U.S." is no "us". */
  isAt(story: Story, index: number): boolean {
    return this.has(story, index) && stopsIn(story, index) === 0;
  }

  /** Whether it is one but for its first full stop: "Gen.", not "M.S.". */
  isUnstoppedAt(story: Story, index: number): boolean {
    return this.has(story, index) && stopsIn(story, index) < 2;
  }
}

/** Full stops of a word. */
function stopsIn({ text, starts, ends }: Story, index: number): number {
  let stops = 0;
  for (let at = starts[index]; at < ends[index]; at += 1) if (text.charCodeAt(at) === FULL_STOP) stops += 1;
  return stops;
}
