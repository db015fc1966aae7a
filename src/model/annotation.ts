import type { EntityKind, EntityRef } from './entity.js';
import type { Figure } from './figure.js';
import type { Span } from './span.js';

/** What the text says of someone's standing in an office. */
export type Modifier = 'former' | 'then' | 'acting' | 'interim' | 'elect' | 'designate' | 'shadow' | 'deputy' | 'late' | 'incoming' | 'outgoing';

/** What decides at which density a mention is marked; the decision itself is the marks'. */
export interface Marking {
  /** First mention of its entity or figure in the article. */
  first: boolean;
  /** Demonyms, nested mentions, references by common noun: marked only when all are. */
  minor: boolean;
  /** Known to nearly every reader ("United States"): left out where only the less known are marked. */
  familiar: boolean;
}

/** Longest mention, UTF-16 code units: what is longer is no name or figure that anybody reads, and ids are made of its words. */
export const MAX_MENTION_LENGTH = 200;

interface Mention extends Span {
  /** Stable when the same page is annotated again. */
  id: string;
  exact: string;
  /** 0 to 1, calibrated: the share of such answers that is right. */
  confidence: number;
  marking: Marking;
}

export interface EntityAnnotation extends Mention {
  kind: EntityKind;
  /** null: somebody or something that the pack does not know. */
  entity: EntityRef | null;
  /** The person's office at the article's date. */
  role?: string;
  /** The office's holder at the article's date. */
  holder?: string;
  modifier?: Modifier;
  /** A reference by common noun: "the ministry", "the alliance". */
  definite?: boolean;
  /** The words with which the article introduces someone unknown. */
  introduction?: string;
  /** Mentions of one entity, known or not, share a cluster within the article. */
  cluster: string;
  /** 0 to 1: how much the article is about it. */
  salience: number;
  /** Why this entity: shown behind "why this?". */
  evidence: Evidence[];
  /** Runners-up, best first, at most three. */
  others?: EntityRef[];
}

/** One reason for a link, as plain data; the words are chosen by `explain/`. */
export interface Evidence {
  reason: 'full-name' | 'surname-after-full-name' | 'acronym-defined' | 'acronym' | 'short-name' | 'title-and-name'
    | 'composed-office' | 'holder' | 'definite' | 'described-event' | 'only-bearer' | 'most-prominent' | 'company' | 'place' | 'date'
    | 'demonym' | 'metonym' | 'introduced';
  /** The words in the article that speak for it. */
  text?: string;
  /** The paragraph where they stand as a reader counts, 0 for headline and standfirst; none for a heading, caption, list or table. */
  paragraph?: number | undefined;
}

export interface FigureAnnotation extends Mention {
  kind: 'figure';
  entity: null;
  figure: Figure;
}

export type Annotation = EntityAnnotation | FigureAnnotation;

export function isFigure(annotation: Annotation): annotation is FigureAnnotation {
  return annotation.kind === 'figure';
}
