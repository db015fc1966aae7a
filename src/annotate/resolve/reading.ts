import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import type { Evidence } from '../../model/annotation.js';
import type { Found } from '../names/find-names.js';
import type { Title } from './titles.js';

/** A name with the meaning that was chosen for it. */
export interface Reading {
  found: Found;
  entity: EntityIndex;
  candidate: Candidate;
  /** 0 to 1, calibrated. */
  confidence: number;
  evidence: Evidence[];
  /** Runners-up, best first. */
  others: EntityIndex[];
  title?: Title;
}
