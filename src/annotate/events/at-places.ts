import { isoDay, parseIsoDay } from '../figures/calendar.js';
import type { Reading } from '../resolve/reading.js';
import type { ByWord } from '../story/by-word.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isClose } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import type { Described } from './event-meant.js';
import { EVENT_NOUNS } from './event-nouns.js';

/** News speaks of an attack or a crash as "the attack in Paris" for so many days after it. */
const DAYS_AFTER = 45;
/** "the deadly suicide attack": words between the article and the noun. */
const MOST_BEFORE = 3;
/** "on the Radisson Blu in Bamako": places told one after the other. */
const MOST_PLACES = 2;
const AT_PLACE = wordSet('in on at near against');

/** Events of the last weeks that are told by what and where: "the attack on the Radisson Blu in Bamako". */
export function atPlaces(story: Story, named: () => ByWord<Reading>): Described[] {
  const day = parseIsoDay(story.day ?? '');
  if (day === undefined) return [];
  const date = { date: `${isoDay(day - DAYS_AFTER)}/${isoDay(day + 1)}`, hasYear: true };
  const found: Described[] = [];
  for (const noun of EVENT_NOUNS.wordsOf(story)) {
    if (!AT_PLACE.isAt(story, noun + 1)) continue;
    const article = articleBefore(story, noun);
    if (article === undefined) continue;
    const places = placesFrom(story, named(), noun + 1);
    if (places.length > 0) found.push({ first: article, end: noun + 1, noun, from: article + 1, date, places });
  }
  return found;
}

function articleBefore(story: Story, noun: number): number | undefined {
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_BEFORE && isClose(story, at + 1); at -= 1) if (THE.isAt(story, at)) return at;
  return undefined;
}

function placesFrom(story: Story, named: ByWord<Reading>, from: number): Reading[] {
  const places: Reading[] = [];
  for (let at = from; places.length < MOST_PLACES && AT_PLACE.isAt(story, at) && isClose(story, at);) {
    const reading = named.get(THE.isAt(story, at + 1) ? at + 2 : at + 1);
    if (reading === undefined) break;
    places.push(reading);
    at = reading.found.end;
  }
  return places;
}
