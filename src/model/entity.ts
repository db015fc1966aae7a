/** Kinds of what an annotation can be about, figures apart. */
export type EntityKind = 'person' | 'organization' | 'office' | 'place' | 'government' | 'event' | 'law' | 'other';

export const ENTITY_KINDS: readonly EntityKind[] = [
  'person', 'organization', 'office', 'place', 'government', 'event', 'law', 'other',
];

/** Names an entity without its facts: what travels with an annotation. */
export interface EntityRef {
  id: string;
  name: string;
  /** Wikidata id, only where it was checked. */
  wikidata?: string;
  /** Title of the English Wikipedia article, with spaces. */
  wikipedia?: string;
}

/** ISO 8601, as exact as is known: 2025, 2025-06 or 2025-06-04. */
export type PartialDate = string;

/** A stretch of time; a missing bound is open or unknown, `to` is the last day. */
export interface Period {
  from?: PartialDate;
  to?: PartialDate;
}

/** What somebody was for a time, where the pack has no office for it: "head of World Athletics". */
export interface Post extends Period {
  title: string;
}

/** Somebody's time in an office. */
export interface Term extends Period {
  person: EntityRef;
  office: EntityRef;
  acting?: boolean;
  /** Day on which it was last seen to be true; an open end says no more than that. */
  checked?: PartialDate;
  source?: string;
}

/** A dated relation between two entities: membership, chair, parent, headquarters … */
export interface Relation extends Period {
  type: RelationType;
  /** The other side. */
  entity: EntityRef;
  note?: string;
  source?: string;
}

export type RelationType =
  | 'member-of' | 'has-member' | 'part-of' | 'has-part' | 'headquarters' | 'seat-of'
  | 'chaired-by' | 'chairs' | 'led-by' | 'leads' | 'party' | 'capital' | 'capital-of' | 'country'
  | 'successor' | 'predecessor' | 'participant' | 'location';

/** A number about an entity, with the year it holds for: population, GDP, military budget. */
export interface Quantity {
  measure: string;
  value: number;
  /** Unit or ISO 4217 currency: "people", "USD", "percent". */
  unit: string;
  year: number;
  source: string;
}

/** Names that an entity had only for a time. */
export interface DatedName extends Period {
  name: string;
}

/** Everything the pack knows of one entity. */
export interface Entity extends EntityRef {
  kind: EntityKind;
  /** Finer than kind: "alliance", "ministry", "city" … (see src/facts/SCHEMA.md). */
  type?: string;
  /** ISO 3166-1 alpha-2 of its country, where it has one. */
  country?: string;
  gloss?: string;
  /** True if the gloss was written by hand, false if composed from the facts. */
  handWritten: boolean;
  /** 0 to 100: how likely a bare name means this one, and how well readers know it. */
  prominence: number;
  names: DatedName[];
  born?: PartialDate;
  died?: PartialDate;
  founded?: PartialDate;
  dissolved?: PartialDate;
  relations: Relation[];
  quantities: Quantity[];
  /** Source ids, resolved by `Knowledge.source`. */
  sources: string[];
  checked: PartialDate;
}
