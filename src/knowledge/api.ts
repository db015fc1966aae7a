import type { KeySet } from '../text/key-set.js';
import type { Language } from '../model/language.js';
import type { Grammar } from './grammar.js';
import type { WordKeys } from './word-lists.js';
import type { Tokens } from '../text/tokens.js';
import type { DatedName, Entity, EntityRef, Period, Post, Relation, Term } from '../model/entity.js';

/** Number of an entity in the pack, 0 to count - 1. Not stable between packs: never store it. */
export type EntityIndex = number;

/** Node of the trie of names; ROOT starts a match, NONE says that no name goes on. */
export type NameNode = number;
export const ROOT: NameNode = 0;
export const NONE = -1;

/** How a name stands to its entity; decides what evidence a match needs. */
export type NameForm =
  | 'full' // full or usual name: enough alone
  | 'short' // stands alone in the news ("the Fed", "Brexit")
  | 'acronym' // upper case as written
  | 'surname' // wants the full name before, a title, or great prominence
  | 'former' // a name it had until some day
  | 'weak' // common words or many bearers: wants company
  | 'definite' // common noun that refers back: "alliance" for NATO
  | 'demonym' // "Slovak", "Slovaks"
  | 'metonym' // "Kremlin", "Ankara" for a government
  | 'title-name'; // only with its title: "Pope Francis", "King Charles"

/** One possible meaning of a name. */
export interface Candidate {
  entity: EntityIndex;
  form: NameForm;
  /** 0 to 1: of all uses of this name in the news, the share that means this one; over one name they sum to at most 1. */
  prior: number;
  /** Written exactly so (case included), or no match: "US", "WHO", "Reform". */
  exactCase: boolean;
  /** When the entity had this name, for former and later names. Always there, since engines read objects of one shape much faster. */
  period: Period | undefined;
}

/** The same meaning with another share. Spreading would give it another shape. */
export const withPrior = ({ entity, form, exactCase, period }: Candidate, prior: number): Candidate => ({ entity, form, prior, exactCase, period });

/** Names as a trie over token keys (see text/tokens): following it creates no objects. */
export interface Gazetteer {
  /** Node after one more token with this key, or NONE. */
  next(node: NameNode, tokenKey: number): NameNode;
  /** Whether some name ends at this node. */
  isName(node: NameNode): boolean;
  /**
   * The names that end here: every meaning, best prior first. Of a text only those whose stored name is what its tokens `first` to
   * `end` (exclusive) really say, in its case where that counts.
   */
  candidates(node: NameNode, tokens?: Tokens, first?: number, end?: number): readonly Candidate[];
  /** The role that this phrase names ("defence minister", "top diplomat"), or undefined; of a text only if its tokens say that phrase. */
  role(node: NameNode, tokens?: Tokens, first?: number, end?: number): RolePhrase | undefined;
}

/** A phrase for a role, before it is joined with a country or body: "foreign minister", "central bank governor". */
export interface RolePhrase {
  /** Roles that the phrase may mean, most usual first: "chancellor" is head of government in DE, AT; finance minister in GB. */
  roles: readonly { role: string; countries?: readonly string[] }[];
}

/** An office: authored, or composed of a country or body and a role. */
export interface Office extends EntityRef {
  role?: string;
  /** ISO 3166-1 alpha-2, where it is an office of a state. */
  country?: string;
  /** Entity id of the body it leads or belongs to. */
  body?: string;
  /** One holder at a time. */
  single: boolean;
  gloss?: string;
}

/** Time-aware questions to the pack. Days are ISO 8601; every answer is what the pack knows as of `asOf`. */
export interface Knowledge {
  readonly asOf: string;
  readonly entityCount: number;
  readonly gazetteer: Gazetteer;
  /** Token keys of given names that are common somewhere in the world. */
  readonly givenNames: KeySet;
  /** Of those that nearly always are women's. */
  readonly womensNames: KeySet;
  /** Token keys of English words by what they tell. */
  readonly words: WordKeys;
  /** Languages that pages are written in, whether we read them or not. */
  readonly languages: readonly Language[];
  /** English words that the grammar of figures asks for. */
  readonly grammar: Grammar;
  /** Decodes one entity; cheap, but not free: the candidates' features below are read without it. */
  entity(index: EntityIndex): Entity;
  /** What names it: id, name and identifiers, without decoding the rest. */
  ref(index: EntityIndex): EntityRef;
  /** Its name as it stands within a sentence: "the United States". */
  nameInSentence(index: EntityIndex): string;
  /** Every name that is shown of it, the usual one first, without decoding the rest. */
  namesOf(index: EntityIndex): readonly string[];
  /** The same, each with its days, and nothing that would have to be composed of other entities. */
  datedNamesOf(index: EntityIndex): readonly DatedName[];
  /** All entities of a type. */
  ofType(type: string): readonly EntityIndex[];
  find(id: string): EntityIndex | undefined;
  /** Cheap columns, read without decoding. */
  kindOf(index: EntityIndex): Entity['kind'];
  typeOf(index: EntityIndex): string | undefined;
  prominenceOf(index: EntityIndex): number;
  countryOf(index: EntityIndex): string | undefined;
  /** A number that entities have in common of which kind, type, prominence and country are the same and no day of the life is known; undefined where one is. */
  sharedTraits(index: EntityIndex): number | undefined;
  /** First and last day on which it can have existed (born/founded, died/dissolved), where known. */
  lifeOf(index: EntityIndex): Period;
  /** Entities related to this one (either direction), for company; small, unordered. */
  neighbours(index: EntityIndex): readonly EntityIndex[];
  /** Terms of a person, in order of time. */
  termsOf(person: EntityIndex): readonly Term[];
  /** Posts that a person's gloss dates, in its order. */
  postsOf(person: EntityIndex): readonly Post[];
  /** Terms in an office, in order of time. */
  termsIn(officeId: string): readonly Term[];
  /** Who held the office on that day: one for single offices, several for others, none where unknown. */
  holdersOn(officeId: string, day: string): readonly Term[];
  relationsOf(index: EntityIndex, type?: Relation['type']): readonly Relation[];
  /** Country entity by ISO 3166-1 alpha-2. */
  country(iso2: string): EntityIndex | undefined;
  /** The government entity that a country's metonyms and adjectives stand for, where the pack has one. */
  government(iso2: string): EntityIndex | undefined;
  /**
   * The office that a country (ISO2) or body (entity id) and a role make; composed offices that no fact
   * mentions get a name and an id, but no holders. Undefined if the country cannot have that role.
   */
  office(owner: string, role: string): Office | undefined;
  officeById(id: string): Office | undefined;
  /** Average rate in local units per US dollar for a month "2025-06" or year "2025"; undefined where none is known. */
  rate(currency: string, period: string): { perUsd: number; source: string; period: string } | undefined;
  /** Quantities that figures are compared with, newest first: of countries, and familiar ones (entity undefined). */
  reference(measure: string, iso2?: string): readonly ReferenceQuantity[];
  source(id: string): { name: string; url?: string; asOf?: string } | undefined;
}

export interface ReferenceQuantity {
  measure: string;
  /** What it is, as it reads in a sentence: "Ukraine's yearly GDP", "the distance from Paris to Berlin". */
  phrase: string;
  value: number;
  unit: string;
  /** Absent of what does not change from year to year: the distance from Paris to Berlin. */
  year?: number;
  source: string;
  /** Whose it is, as a sentence names it: "the United States"; of a country's quantities only. */
  owner?: string;
  iso2?: string;
  /** 0 to 100. */
  familiarity: number;
}
