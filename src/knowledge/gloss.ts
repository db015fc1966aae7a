import type { Period, Relation, Term } from '../model/entity.js';

/** What a composed gloss is made of. */
interface GlossFacts {
  kind: string;
  type?: string;
  /** Adjective of its country: "Slovak". */
  adjective?: string;
  countryName?: string;
  founded?: string;
  dissolved?: string;
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
  // The card says type, country and days of an event; it is neither founded nor dissolved.
  if (facts.kind === 'office' || facts.kind === 'event') return undefined;
  if (facts.kind === 'government') return facts.countryName === undefined ? undefined : `The executive of ${facts.countryName}.`;
  return facts.type === undefined ? undefined : thingGloss(facts, facts.type);
}

function personGloss({ terms, adjective, countryName, relations }: GlossFacts): string | undefined {
  const offices = [...terms].reverse().slice(0, MOST_OFFICES).map((term) => `${term.acting === true ? 'acting ' : ''}${term.office.name}${years(term)}`);
  const party = relations.find((relation) => relation.type === 'party')?.entity.name;
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

function thingGloss({ kind, type, adjective, countryName, founded, dissolved, relations }: GlossFacts, typeName: string): string {
  const noun = (type ?? typeName).replaceAll('-', ' ');
  const country = countryName;
  const capitalOf = relations.find((relation) => relation.type === 'capital-of')?.entity.name;
  const since = founded === undefined ? '' : `, founded in ${founded.slice(0, 4)}`;
  const until = dissolved === undefined ? '' : `, dissolved in ${dissolved.slice(0, 4)}`;
  if (capitalOf !== undefined) return `Capital of ${capitalOf}.`;
  if (kind === 'place') return country === undefined ? capitalised(`${noun}.`) : capitalised(`${noun} in ${country}.`);
  return capitalised(`${adjective === undefined ? '' : `${adjective} `}${noun}${since}${until}.`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
