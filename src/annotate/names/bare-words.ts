import { KeySet } from '../../text/key-set.js';
import { TokenFlag } from '../../text/tokens.js';
import type { Story } from '../story/story.js';
import { isCapital } from '../story/words.js';

/** Which capitalised words the article also writes without "'s": "Casey" beside "Casey's" is a person's name, "McDonald's" always has it. */
export class BareWords {
  readonly #story: Story;
  #keys: KeySet | undefined;

  constructor(story: Story) {
    this.#story = story;
  }

  has(key: number): boolean {
    return (this.#keys ??= this.#read()).has(key);
  }

  #read(): KeySet {
    const { count, keys, tokens, tokenOf } = this.#story;
    const found = new KeySet();
    for (let word = 0; word < count; word += 1) {
      const next = tokenOf[word] + 1;
      const isPossessive = next < tokens.count && (tokens.flags[next] & TokenFlag.CLITIC) !== 0;
      if (!isPossessive && isCapital(this.#story, word)) found.add(keys[word]);
    }
    return found;
  }
}
