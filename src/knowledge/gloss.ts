import type { Period, Relation, Term } from '../model/entity.js';

/** What a composed gloss is made of. */
interface GlossFacts {
  kind: string;
  /** Adjective of its country: "Slovak". */
  adjective?: string;
  countryName?: string;
  terms: readonly Term[];
  relations: readonly Relation[];
}

const MOST_OFFICES = 3;

/**
 * One or two sentences from the facts alone, for an entity without a written gloss; undefined where they say
 * too little. What may change is dated: nothing here is "current".
 */
export function composeGloss(facts: GlossFacts): string | undefined {
  if (facts.kind === 'person') return personGloss(facts);
  // Of all else the card says type, country and days beside it.
  return facts.kind === 'government' && facts.countryName !== undefined ? `The executive of ${facts.countryName}.` : undefined;
}

function personGloss({ terms, adjective, countryName, relations }: GlossFacts): string | undefined {
  const offices = [...terms].reverse().slice(0, MOST_OFFICES).map((term) => `${term.acting === true ? 'acting ' : ''}${term.office.name}${years(term)}`);
  const party = relations.find((relation) => relation.type === 'party')?.entity.name.replace(/ \([^()]*\)$/, '');
  const of = party === undefined ? '' : ` (${party})`;
  if (offices.length === 0) return adjective === undefined ? undefined : party === undefined ? undefined : `${adjective} politician${of}.`;
  // The office says of which country somebody is.
  const isNamed = countryName !== undefined && terms.some(({ office }) => office.name.includes(countryName));
  const who = adjective === undefined || (isNamed && party === undefined) ? '' : `${adjective} public figure${of}: `;
  return capitalised(`${who}${offices.join('; ')}.`);
}

function years({ from, to }: Period): string {
  const first = from?.slice(0, 4);
  const last = to?.slice(0, 4);
  if (first === undefined) return last === undefined ? '' : ` (until ${last})`;
  if (last === undefined) return ` (from ${first})`;
  return first === last ? ` (${first})` : ` (${first}–${last})`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
