/** A `<time>` element that stands where the article's own date line might be. */
export interface TimeElement {
  /** Its datetime attribute. */
  datetime: string;
  text: string;
  /** The words just before it. */
  before: string;
  /** By its own name that of a change. */
  isChange: boolean;
}

/** What a page says of its article, as it stands there: gathered in the page, read elsewhere. Bounded in number and length. */
export interface Declarations {
  url: string;
  /** Title of the document; of one article among several none. */
  title: string;
  /** Text of the first heading. */
  heading: string;
  /** The language attribute nearest around the article. */
  lang?: string;
  /** Sources of JSON-LD scripts. */
  scripts: string[];
  /** Names (lower case) and contents of meta elements that may concern the article. */
  metas: [name: string, content: string][];
  /** Names and values of microdata properties that may concern the article. */
  properties: [name: string, value: string][];
  times: TimeElement[];
  /** Texts of links to the author. */
  authors: string[];
  /** Short visible lines near the headline that may hold a date, the nearest first. */
  lines: string[];
  /** The headline that was extracted. */
  headline?: string;
  /** Some of the article's prose, which shows its language. */
  sample: string;
}

/** Bounds of declarations, in UTF-16 code units and in number. */
export const MAX_DECLARED = { value: 2_000, scripts: 40, scriptChars: 500_000, scriptsChars: 2_000_000, metas: 400, properties: 200, times: 40, authors: 5, lines: 20 };
