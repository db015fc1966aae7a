import { LONGEST_ABBREVIATION } from './abbreviations.js';
import { Before } from './before.js';
import { CLASS_TABLE, FOLD_TABLE, FULL_STOP, IGNORABLE, LETTER, MARK, SPACE, SPECIAL, UPPER } from './characters.js';
import { HASH_PRIME, HASH_SEED, finishHash } from './hash.js';
import { TokenFlag } from './token-flags.js';

/** Where tokens are written, and what is known so far. */
interface Splitting {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly keys: Uint32Array;
  readonly flags: Uint16Array;
  readonly capacity: number;
  readonly hyphenAt: number;
  count: number;
  lastEnd: number;
  before: Before;
  lineStart: boolean;
}

/**
 * The short way for words of letters alone with spaces between, which most of a text is: no call, no field.
 * Stops before anything else, and before a word that is not plain to its end; answers where.
 */
export const readPlainWords = createPlainWordReader();

function createPlainWordReader(): (splitter: Splitting, from: number) => number {
  // Constants of a closure, because engines take a module's variables for changeable and load them each time.
  const classes = CLASS_TABLE;
  const folds = FOLD_TABLE;
  return (splitter, from) => {
    const { text, starts, ends, keys, flags, capacity, hyphenAt } = splitter;
    const { length } = text;
    let { count, lastEnd } = splitter;
    let at = from;
    while (at < length && count < capacity) {
      const start = at;
      let code = text.charCodeAt(at);
      let kind = classes[code];
      if ((kind & (LETTER | SPECIAL)) === LETTER) {
        const first = kind;
        let state = HASH_SEED;
        let uppers = 0;
        // In a loop of its own, for at each letter more the question is only whether another follows.
        do {
          state = Math.imul(state ^ folds[code], HASH_PRIME);
          uppers += kind & UPPER;
          at += 1;
          if (at === length) {
            // The text's end ends its last word as a space would.
            kind = SPACE;
            break;
          }
          code = text.charCodeAt(at);
          kind = classes[code];
        } while ((kind & (LETTER | SPECIAL)) === LETTER);
        // A kind of 0 is a character not classified yet.
        const isPlain = kind === SPACE || (kind !== 0 && (kind & (LETTER | MARK | IGNORABLE | SPECIAL)) === 0) || (code === FULL_STOP && at - start > LONGEST_ABBREVIATION);
        if (!isPlain) {
          at = start;
          break;
        }
        let flag = (first & UPPER) >> 1;
        if (uppers > UPPER && uppers === (at - start) * UPPER) flag |= TokenFlag.ALL_CAPS;
        if (start === lastEnd) flag |= TokenFlag.JOINED_BEFORE;
        else if (start - 1 === hyphenAt) flag |= TokenFlag.HYPHEN_BEFORE;
        starts[count] = start;
        ends[count] = at;
        keys[count] = finishHash(state);
        flags[count] = flag;
        lastEnd = at;
        count += 1;
        if (kind !== SPACE) break;
      } else if (kind !== SPACE) break;
      at += 1;
    }
    if (count > splitter.count) {
      splitter.before = Before.NOTHING;
      splitter.lineStart = false;
    }
    splitter.count = count;
    splitter.lastEnd = lastEnd;
    return at;
  };
}
