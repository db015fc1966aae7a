import type { Candidate, Knowledge } from '../../knowledge/api.js';

/** From this prominence on somebody is named by surname alone. */
export const LEADING = 70;

/** Whether a name mostly means somebody so well known that the surname alone does: "Putin". */
export const isLeading = (knowledge: Knowledge, { entity, prior }: Candidate): boolean => prior >= 0.5 && knowledge.prominenceOf(entity) >= LEADING;
