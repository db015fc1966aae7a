import type { Language } from '../model/language.js';
import type { RolePhrase } from './api.js';
import { PackError, requirePack } from './pack-error.js';

/** A role that offices compose from. */
export interface Role {
  id: string;
  /** As composed names read: "Foreign Minister", "Governor of the Central Bank". */
  title: string;
  /** Whether states have it, or bodies. */
  of: 'state' | 'body' | 'both';
  single: boolean;
  /** Only these countries have it (ISO 3166-1 alpha-2); all, if absent. */
  only?: string[];
  /** Only states of this system have it. */
  system?: string;
  /** Role whose office serves where a country has none of this one. */
  else?: string;
  /** Titles by country, where they differ: the US "Secretary of State". */
  titles?: Record<string, string>;
}

/** Where facts come from and when they were last checked; few combinations, shared by many entities and terms. */
export interface Provenance {
  /** Source ids. */
  sources: string[];
  checked: string;
}

/** What the section LEXICON says. */
export interface Lexicon {
  types: string[];
  /** Measures, units, currencies, sources and the like, which records name by their number. */
  words: string[];
  roles: Role[];
  phrases: RolePhrase[];
  sources: { id: string; name: string; url?: string; asOf?: string }[];
  provenances: Provenance[];
  /** In lower case, without marks, see `splitWords`. */
  givenNames: string;
  /** Of them those that are women's. */
  womensNames: string;
  /** Of each kind one text, after its name: "kin=…". */
  wordLists: string[];
  languages: Language[];
  /** The words that the grammar of figures asks for, see `Grammar`. */
  grammar: string[];
}

/** What the compiler writes as JSON into the section LEXICON: of each provenance the day, then the sources, with spaces between. */
export type WrittenLexicon = Omit<Lexicon, 'provenances'> & { provenances: string[] };

/** What the compiler writes as JSON into the section QUANTITIES. */
export interface QuantityLists {
  /** Currency, then source id, then "2025" or "2025-06": local units per US dollar. */
  rates: Record<string, Record<string, Record<string, number>>>;
  references: {
    measure: string; phrase: string; value: number; unit: string; year?: number; source: string; iso2?: string; familiarity: number;
  }[];
}

/** The text of a section of JSON. */
type Read = () => string;

/** Reads the section LEXICON when first asked; PackError if it is not of that shape. */
export function lazyLexicon(read: Read): () => Lexicon {
  return once(() => {
    const lexicon = parse(read());
    for (const list of ['types', 'words', 'wordLists', 'grammar', 'provenances'] as const) requireList(lexicon[list], (one) => typeof one === 'string', list);
    requirePack(hasTexts(lexicon, ['givenNames', 'womensNames']), 'the given names are malformed');
    requireList(lexicon.languages, (one) => hasTexts(one, ['tag', 'frequent', 'months', 'alike', 'changed', 'published']), 'languages');
    requireList(lexicon.roles, (one) => hasTexts(one, ['id', 'title', 'of']) && isListOrAbsent(one.only) && isObjectOrAbsent(one.titles), 'roles');
    requireList(lexicon.phrases, (one) => isObject(one) && isList(one.roles) && one.roles.every((role) => hasTexts(role, ['role']) && isListOrAbsent(role.countries)), 'phrases');
    requireList(lexicon.sources, (one) => hasTexts(one, ['id', 'name']), 'sources');
    const written = lexicon as unknown as WrittenLexicon;
    return { ...written, provenances: written.provenances.map(readProvenance) };
  });
}

/** Reads the section QUANTITIES when first asked; PackError if it is not of that shape. */
export function lazyQuantities(read: Read): () => QuantityLists {
  return once(() => {
    const lists = parse(read());
    requirePack(isObject(lists.rates) && Object.values(lists.rates).every((of) => isObject(of) && Object.values(of).every(isObject)), 'the rates are malformed');
    requireList(lists.references, (one) => hasTexts(one, ['measure', 'phrase', 'unit', 'source']) && typeof one.value === 'number', 'references');
    return lists as unknown as QuantityLists;
  });
}

function readProvenance(written: string): Provenance {
  const [checked, ...sources] = written.split(' ');
  return { sources, checked };
}

function once<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}

type Fields = Record<string, unknown>;

function parse(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackError('a section of JSON cannot be parsed');
  }
  if (!isObject(value)) throw new PackError('a section of JSON is no object');
  return value;
}

function requireList(list: unknown, isSound: (item: unknown) => boolean, what: string): void {
  requirePack(isList(list) && list.every(isSound), `the list of ${what} is malformed`);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

const isListOrAbsent = (value: unknown): boolean => value === undefined || isList(value);
const isObjectOrAbsent = (value: unknown): boolean => value === undefined || isObject(value);

function hasTexts(value: unknown, fields: readonly string[]): value is Fields {
  return isObject(value) && fields.every((field) => typeof value[field] === 'string');
}
