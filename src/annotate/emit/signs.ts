import { firstNotBelow } from '../../text/search.js';

/**
 * Where the words of some patterns may stand in a text: each pattern goes through it once, when it is first asked for, since
 * most articles have none of them and every figure asks.
 */
export class Signs {
  readonly #text: string;
  readonly #places = new Map<RegExp, number[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether one may begin between two offsets; without its bounds of words, which are other ones in a piece of the text. */
  mayBeIn(words: RegExp, from: number, to: number): boolean {
    let places = this.#places.get(words);
    if (places === undefined) {
      places = Array.from(this.#text.matchAll(new RegExp(words.source.replaceAll('\\b', ''), `g${words.flags}`)), ({ index }) => index);
      this.#places.set(words, places);
    }
    const all = places;
    const at = firstNotBelow(all.length, (number) => all[number], from);
    return at < all.length && all[at] < to;
  }
}
