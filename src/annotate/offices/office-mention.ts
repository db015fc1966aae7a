import type { EntityIndex, Office } from '../../knowledge/api.js';
import type { Evidence, Modifier } from '../../model/annotation.js';
import type { Reading } from '../resolve/reading.js';
import type { Called } from './called.js';
import type { RolePlace } from './role-words.js';

/** Words [first, end) that name an office. */
export interface OfficeMention {
  first: number;
  end: number;
  office: Office;
  place: RolePlace;
  modifier?: Modifier;
  /** The person whom the text calls by it. */
  person?: EntityIndex;
  /** The same in words, where the text says that the person holds it. */
  called?: Called;
  /** The country or body whose office it is, if the words name it. */
  owner?: Reading;
  confidence: number;
  definite?: boolean;
  evidence: Evidence[];
}

/** A mention that says no more than this yet. All have every field, since engines read objects of one shape much faster. */
export const newMention = (first: number, end: number, office: Office, place: RolePlace, confidence: number, evidence: Evidence[]): OfficeMention =>
  ({ first, end, office, place, modifier: undefined, person: undefined, called: undefined, owner: undefined, confidence, definite: undefined, evidence });
