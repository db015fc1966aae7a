/** Bits of `Tokens.flags`. An enum, because bundlers write its numbers out in the loops that test them. */
export enum TokenFlag {
  /** First letter is upper case. */
  CAPITAL = 1,
  /** Two letters or more, all upper case; "U.S." too. */
  ALL_CAPS = 2,
  /** Digits, with inner commas and points: "12,000", "66.5". Letters beside digits are tokens of their own. */
  NUMBER = 4,
  /** One sign that is no word: comma, dash, quote, "$". */
  PUNCTUATION = 8,
  /** First word of a sentence, of a line, or of a quotation after a comma or colon. */
  SENTENCE_START = 16,
  /** First token of the text or after a line break. */
  LINE_START = 32,
  /** Followed by 's (a CLITIC token), or ending in s with an apostrophe. */
  POSSESSIVE = 64,
  /** The 's itself; never part of the word before it. */
  CLITIC = 128,
  /** A hyphen or en dash, and nothing else, stands between this word and the last. */
  HYPHEN_BEFORE = 256,
  /** Nothing stands between this token and the last. */
  JOINED_BEFORE = 512,
  /** The token ends with the full stop of its abbreviation: "U.S.", "Gen.", "J.". */
  DOTTED = 1024,
}
