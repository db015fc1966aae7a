/** A difference between our facts and the reference. */
export interface Finding {
  /** A contradiction says otherwise than we do; a gap is something that we lack. */
  kind: 'contradiction' | 'gap';
  /** Stable name of the difference, by which it can be waived: "holder/fr/head-of-state". */
  about: string;
  ours: string;
  theirs: string;
  source: string;
  /** Why it is waved through, where it is. */
  waived?: string;
}

/** One row of a JSONL file of the reference; fields are checked where they are used. */
export type ReferenceRow = Record<string, unknown>;

export function textOf(row: ReferenceRow, field: string): string | undefined {
  const value = row[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberOf(row: ReferenceRow, field: string): number | undefined {
  const value = row[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function textsOf(row: ReferenceRow, field: string): string[] {
  const value = row[field];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
