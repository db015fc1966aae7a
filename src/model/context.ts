import type { Figure } from './figure.js';

/** A figure of the article that another may be set against. */
export interface ContextFigure {
  annotation: string;
  exact: string;
  block: number;
  figure: Figure;
  /** Annotation id of the figure that this one is a part of ("$126 billion, with $66.5 billion from …"). */
  partOf?: string;
  /** Annotation id of the figure that this one is compared with: its value before ("up from 2,000"). */
  changedFrom?: string;
}

/** One entity of the article with its weight, for shared memberships and the list. */
export interface ContextEntity {
  id: string;
  name: string;
  kind: string;
  salience: number;
}

/**
 * What `explain` needs of the article besides one annotation. Small and bounded, so that it can be
 * sent with every question: the background remembers no page.
 */
export interface Context {
  /** Day of the article, ISO 8601; absent where the page does not say. */
  date?: string;
  /** Where the date was read; "dateline" and weaker ones are said in the card. */
  dateSource?: string;
  lang?: string;
  publisher?: string;
  /** ISO 3166-1 alpha-2 of the country that a bare "$" or "Congress" belongs to, where it can be told. */
  country?: string;
  /** Most salient first, at most MAX_CONTEXT_ENTITIES. */
  entities: ContextEntity[];
  /** At most MAX_CONTEXT_FIGURES. */
  figures: ContextFigure[];
  /** Sentence parts that present people and groups, by cluster. */
  introductions: Record<string, string>;
}

export const MAX_CONTEXT_ENTITIES = 60;
export const MAX_CONTEXT_FIGURES = 60;
export const MAX_INTRODUCTIONS = 40;
/** Longer introductions are cut at a word, with an ellipsis. */
export const MAX_INTRODUCTION_LENGTH = 240;

/** Of an article that nothing is known of. */
export const NO_CONTEXT: Context = { entities: [], figures: [], introductions: {} };
