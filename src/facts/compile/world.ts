import type { EntityKind, RelationType } from '../../model/entity.js';
import type { NameForm } from '../../knowledge/api.js';
import type { ReferenceQuantity } from '../../knowledge/api.js';
import type { WordLists } from '../../knowledge/word-lists.js';
import type { Language } from '../../model/language.js';
import type { GlossPost } from './posts-of-gloss.js';
import type { Place } from './problems.js';
import type { EntityFacts, RoleFacts } from './shape.js';

/** A name of an entity with what decides when it matches. */
export interface WorldName {
  name: string;
  form: NameForm;
  from?: string;
  to?: string;
  exactCase: boolean;
  /** Shown on cards; derived plurals, surnames and nouns are not. */
  shown: boolean;
}

/** An entity as the compiler knows it: written, or made from terms and countries. */
export interface WorldEntity {
  id: string;
  kind: EntityKind;
  type?: string;
  name: string;
  names: WorldName[];
  /** What was written; absent for what the compiler made. */
  facts?: EntityFacts;
  wikidata?: string;
  wikipedia?: string;
  country?: string;
  gloss?: string;
  /** What the gloss dates, of a person. */
  posts?: readonly GlossPost[];
  prominence: number;
  born?: string;
  died?: string;
  /** Where it is not the last word of the name. */
  surname?: string;
  founded?: string;
  dissolved?: string;
  sources: string[];
  checked: string;
  place: Place;
  /** Of offices. */
  role?: string;
  body?: string;
  manyHolders?: boolean;
  /** An office's terms follow each other without a gap, from the first or from this day on. */
  complete?: boolean | string;
}

export interface WorldTerm {
  office: string;
  person: string;
  from?: string;
  to?: string;
  acting: boolean;
  checked: string;
  sources: string[];
  /** Why it may overlap another. */
  overlaps?: string;
  place: Place;
}

export interface WorldRelation {
  subject: string;
  type: RelationType;
  object: string;
  from?: string;
  to?: string;
  place: Place;
}

export interface WorldSource {
  id: string;
  name: string;
  url?: string;
  asOf?: string;
}

/** All facts, read and joined; what the checks look at and the pack is written from. */
export interface World {
  entities: Map<string, WorldEntity>;
  terms: WorldTerm[];
  relations: WorldRelation[];
  roles: Map<string, RoleFacts>;
  sources: WorldSource[];
  rates: Record<string, Record<string, [number, string]>>;
  references: ReferenceQuantity[];
  givenNames: string[];
  womensNames: string[];
  words: WordLists;
  languages: Language[];
  grammar: string[];
  /** Latest day on which anything was checked. */
  asOf: string;
}
