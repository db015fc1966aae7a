import type { Figure } from '../../model/figure.js';
import type { Period } from './period.js';

/** What was read before in the block: a later figure may take its thing, its unit or its day from it. `at` is the token behind. */
export class ReadBefore {
  /** The last figure that is of something: "Turnout was 61%, down 4 points" is of the same. */
  last: { at: number; figure: Figure } | undefined;
  /** The same by kind, percentages and points being one: "up from 5%", whatever other figure stands between. */
  readonly lastOfKind = new Map<string, { at: number; figure: Figure }>();
  /** What the last count counted: the "them" of "nine of them". */
  counted: string | undefined;
  /** Behind it. */
  countedAt = -1;
  /** The last counts: of "13 countries, 120,000 of them" they are no part. */
  readonly counts: { of: string | undefined; value: number }[] = [];
  /** What the last count with a state counted, those killed, hurt, displaced: "and injured 48". */
  harmed: string | undefined;
  /** The last sum of money: "twice the 2 billion" is of its currency. */
  paid: { at: number; currency: string; sum: number } | undefined;
  /** What money was last told of, in this block or before: cents may be a euro's. */
  money: string | undefined;
  /** The last measure, with the word before it: "from 90 minutes to 15". */
  measured: { at: number; opener: string; figure: Figure } | undefined;
  /** The last date with a value: "a year earlier" counts from it. */
  dated: { at: number; period: Period } | undefined;
  /** The last mark of an item of a list, 0 where none was. */
  listed = 0;
  /** Behind the last age told by "aged": the next of a list may follow. */
  agedTo = -1;

  /** A block goes on from none before. */
  forget(): void {
    this.last = undefined;
    if (this.lastOfKind.size > 0) this.lastOfKind.clear();
    this.counted = undefined;
    this.countedAt = -1;
    if (this.counts.length > 0) this.counts.length = 0;
    this.harmed = undefined;
    this.paid = undefined;
    this.measured = undefined;
    this.dated = undefined;
    this.agedTo = -1;
    this.listed = 0;
  }
}
