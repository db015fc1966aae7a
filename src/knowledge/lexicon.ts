import type { RolePhrase } from './api.js';
import { PackError } from './pack-error.js';

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

/** What the compiler writes as JSON into the section LEXICON. */
export interface Lexicon {
  types: string[];
  roles: Role[];
  phrases: RolePhrase[];
  sources: { id: string; name: string; url?: string; asOf?: string }[];
}

/** What the compiler writes as JSON into the section QUANTITIES. */
export interface QuantityLists {
  /** Currency, then "2025" or "2025-06": local units per US dollar, and the source's id. */
  rates: Record<string, Record<string, [number, string]>>;
  references: {
    measure: string; phrase: string; value: number; unit: string; year: number; source: string; iso2?: string; familiarity: number;
  }[];
}

/** Parses a JSON section when first asked; PackError if it is none of `fields`. */
export function lazyJson<T>(bytes: Uint8Array, fields: readonly (keyof T & string)[]): () => T {
  let parsed: T | undefined;
  return () => {
    parsed ??= parse<T>(bytes, fields);
    return parsed;
  };
}

function parse<T>(bytes: Uint8Array, fields: readonly (keyof T & string)[]): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new PackError('a section of JSON cannot be parsed');
  }
  const isWhole = typeof value === 'object' && value !== null && fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'object');
  if (!isWhole) throw new PackError(`a section of JSON lacks one of ${fields.join(', ')}`);
  return value as T;
}
