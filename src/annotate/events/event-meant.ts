import type { EntityIndex } from '../../knowledge/api.js';
import type { Reading } from '../resolve/reading.js';
import type { Resolution } from '../resolve/resolution.js';
import type { ByWord } from '../story/by-word.js';
import type { Story } from '../story/story.js';
import { lowerAt, sentenceEnd, sentenceStart } from '../story/words.js';
import { eventNoun } from './event-nouns.js';
import { fitsWords } from './fits-words.js';
import { isOnDate } from './on-date.js';
import type { Told } from './on-date.js';

/** A date beside a noun for an event: words [first, end), of which [from, noun) stand between the date and the noun. */
export interface Described {
  first: number;
  end: number;
  noun: number;
  from: number;
  date: Told;
  /** Of which one must be a place or side that the pack knows of it, if nothing but them tells where. */
  places?: readonly Reading[];
}

/** The only event that the words can mean; of several the one with which the sentence names most. `lead` holds what the first words of the article name. */
export function eventMeant(story: Story, resolution: Resolution, named: ByWord<Reading>, lead: ReadonlySet<EntityIndex>, { noun, first, end, from, date, places }: Described): EntityIndex | undefined {
  const kind = eventNoun(lowerAt(story, noun))!;
  const here = entitiesIn(named, sentenceStart(story, first), sentenceEnd(story, end - 1));
  const beside = entitiesIn(named, first, Math.min(story.count, end + 3));
  let best: EntityIndex | undefined;
  let most = 0;
  let isTied = false;
  for (const type of kind.types) {
    for (const event of story.knowledge.ofType(type)) {
      if (!isOnDate(story, event, date) || !fitsWords(story, event, kind, from, noun, named)) continue;
      if (type === 'election' && !isWhereTold(story, event, here, lead)) continue;
      if (places !== undefined && !places.some(({ entity }) => isPlaceOf(story, entity, event))) continue;
      const worth = relatedness(story, resolution, event, here, beside);
      if (worth < (date.date.length === 10 ? 1 : NEAR)) continue;
      if (worth === most) isTied = true;
      if (worth > most) [best, most, isTied] = [event, worth, false];
    }
  }
  return isTied ? undefined : best;
}

/** Not only of the same country, unless it is the country itself. */
const isPlaceOf = ({ knowledge }: Story, entity: EntityIndex, event: EntityIndex): boolean =>
  knowledge.neighbours(event).includes(entity) || knowledge.country(knowledge.countryOf(event) ?? '') === entity
  || knowledge.namesOf(event).some((name) => name.includes(knowledge.ref(entity).name));

/** "the November election" is no vote of one city, unless the sentence or the article's beginning names the city. */
function isWhereTold({ knowledge }: Story, event: EntityIndex, here: ReadonlySet<EntityIndex>, lead: ReadonlySet<EntityIndex>): boolean {
  const parts = knowledge.neighbours(event).filter((one) => PARTS.has(knowledge.typeOf(one) ?? ''));
  return parts.length === 0 || parts.some((one) => here.has(one) || lead.has(one));
}
const PARTS: ReadonlySet<string> = new Set(['city', 'region']);

/** Named in the same sentence. */
const NEAR = 10;

/** A country has few of them in a year: in an article about it "the 2016 election" is its own. */
const OF_A_COUNTRY = new Set(['election', 'referendum', 'coup', 'war']);
/** Share of an article that is about a country. */
const ABOUT = 0.5;

/** How much the article names of what belongs to an event: beside it, in its sentence, anywhere. */
function relatedness(story: Story, { circle }: Resolution, event: EntityIndex, here: ReadonlySet<EntityIndex>, beside: ReadonlySet<EntityIndex>): number {
  const { knowledge } = story;
  const country = knowledge.countryOf(event);
  const share = country === undefined ? 0 : circle.shareOf(country);
  let worth = share >= ABOUT && OF_A_COUNTRY.has(knowledge.typeOf(event) ?? '') ? NEAR : share > 0 ? 1 : 0;
  const own = country === undefined ? undefined : knowledge.country(country);
  for (const related of new Set([...knowledge.neighbours(event), ...(own === undefined ? [] : [own])])) {
    if (beside.has(related)) worth += 3 * NEAR;
    else if (here.has(related)) worth += NEAR;
    else if (circle.named.has(related)) worth += 1;
  }
  if (country !== undefined) for (const other of here) if (knowledge.countryOf(other) === country && other !== own) worth += NEAR;
  return worth;
}

export function entitiesIn(named: ByWord<Reading>, from: number, to: number): Set<EntityIndex> {
  const entities = new Set<EntityIndex>();
  for (let at = from; at < to; at += 1) {
    const reading = named.get(at);
    if (reading !== undefined) entities.add(reading.entity);
  }
  return entities;
}
