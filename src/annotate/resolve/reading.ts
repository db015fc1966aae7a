import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import type { Evidence } from '../../model/annotation.js';
import type { Found } from '../names/find-names.js';
import type { Title } from './titles.js';

/** A name and what it means. */
export interface Meant {
  found: Found;
  entity: EntityIndex;
  candidate: Candidate;
}

/** A name with the meaning that was chosen for it. */
export interface Reading extends Meant {
  /** 0 to 1, calibrated. */
  confidence: number;
  evidence: Evidence[];
  /** Runners-up, best first. */
  others: readonly EntityIndex[];
  title: Title | undefined;
}

/** In the order of the text; of names that begin together the longer first. */
export const inTextOrder = (a: Reading, b: Reading): number => a.found.first - b.found.first || b.found.end - a.found.end;
