import type { EntityIndex, Office } from '../../knowledge/api.js';
import type { Evidence, Modifier } from '../../model/annotation.js';
import type { EntityKind, EntityRef } from '../../model/entity.js';
import type { Called } from '../offices/called.js';
import type { Years } from '../offices/years-held.js';
import type { Title } from '../resolve/titles.js';

/** An annotation in the making: words [first, end), what they mean, and how they were understood. */
export interface Draft {
  first: number;
  end: number;
  /** Offset of the end, where a sign after the last word belongs to the name. */
  stop?: number;
  kind: EntityKind;
  entity?: EntityIndex;
  office?: Office;
  /** Whom the text calls by the office. */
  person?: EntityIndex;
  /** The person in words, where the text says that they hold the office. */
  called?: Called;
  /** Identity within the article of what the pack does not know. */
  unknown?: string;
  /** Words of the name that introduces it. */
  named?: { first: number; end: number };
  modifier?: Modifier;
  /** When the text says that the office was held. */
  years?: Years;
  definite?: boolean;
  nested?: boolean;
  demonym?: boolean;
  title?: Title;
  confidence: number;
  evidence: Evidence[];
  /** Runners-up, if there are any. */
  others?: EntityRef[];
  introduction?: string;
}

/** A draft that says no more than this yet. All begin with every field, since engines read objects of one shape much faster. */
export function newDraft(first: number, end: number, kind: EntityKind, confidence: number, evidence: Evidence[]): Draft {
  return {
    first, end, stop: undefined, kind, entity: undefined, office: undefined, person: undefined, called: undefined, unknown: undefined, named: undefined,
    modifier: undefined, years: undefined, definite: undefined, nested: undefined, demonym: undefined, title: undefined, confidence, evidence, others: undefined, introduction: undefined,
  };
}
