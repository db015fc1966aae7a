import type { EntityKind, EntityRef } from './entity.js';

/** Says what a line of a card is about; the words for it are the interface's, by language. */
export type CardLabel =
  | 'office-then' | 'office-since' | 'office-before' | 'office-today' | 'holder-then' | 'holder-since' | 'holder-before'
  | 'founded' | 'dissolved' | 'born' | 'died' | 'members' | 'member-of' | 'shared-membership' | 'chair' | 'leader'
  | 'headquarters' | 'part-of' | 'party' | 'country' | 'capital' | 'population' | 'military-spending'
  | 'participants' | 'also-called' | 'formerly-called' | 'location' | 'when'
  | 'value' | 'converted' | 'comparison' | 'share' | 'per-head' | 'change' | 'date' | 'began' | 'meaning';

/** One line of a card. Everything is text: it is never parsed as HTML. */
export interface CardLine {
  label: CardLabel;
  text: string;
  /** The arithmetic or remark behind it, shown smaller: "126 ÷ 191 = 0.66". */
  note?: string;
  /** An entity that the line names and that has a card of its own. */
  entity?: EntityRef;
  /** Index into `Card.sources`. */
  source?: number;
  /** Other ways to say the same, shown when the reader asks for another. */
  more?: Pick<CardLine, 'text' | 'note' | 'source'>[];
}

export interface CardSource {
  name: string;
  /** The day on which we checked it, or the year of the statistic. */
  checked?: string;
  url?: string;
}

/** What a reader sees when a mention is opened: plain data, ready to be shown as text. */
export interface Card {
  annotation: string;
  kind: EntityKind | 'figure';
  title: string;
  /** Role at the article's date, or the kind in words. */
  subtitle?: string;
  gloss?: string;
  lines: CardLine[];
  /** What has changed since the article's date, as of the pack's date. */
  since: CardLine[];
  /** "Introduced in this article as": the article's own words. */
  introduction?: string;
  /** Why this entity, in one sentence. */
  why?: string;
  /** 0 to 1. */
  confidence: number;
  others: EntityRef[];
  entity?: EntityRef;
  sources: CardSource[];
  /** The pack's date. */
  asOf: string;
}
