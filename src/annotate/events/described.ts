import type { EntityIndex } from '../../knowledge/api.js';
import { newDraft } from '../emit/draft.js';
import type { Draft } from '../emit/draft.js';
import { parseIsoDay } from '../figures/calendar.js';
import type { FoundFigure } from '../figures/found.js';
import type { Reading } from '../resolve/reading.js';
import { isState } from '../resolve/regions.js';
import type { Resolution } from '../resolve/resolution.js';
import { ByWord } from '../story/by-word.js';
import { Gap } from '../story/gaps.js';
import { PLACE_WORDS } from '../story/listed.js';
import { THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isClose, paragraphOf, textBetween, withArticle } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { BOUNDARIES, DETERMINERS } from '../unknown/word-lists.js';
import { atPlaces } from './at-places.js';
import { entitiesIn, eventMeant } from './event-meant.js';
import type { Described } from './event-meant.js';
import { EVENT_NOUNS } from './event-nouns.js';
import { around } from './on-date.js';
import type { Told } from './on-date.js';
import { belongsTo } from './fits-words.js';

/** So many words may stand between the date and the noun: "the January 6 assault" to "the 2015 Paris terror attacks". */
const MOST_BETWEEN = 4;
/** Headline and first sentence. */
const LEAD_WORDS = 40;

/**
 * Events told by their date and kind: "the November 13 attacks", "the 2008 war", "Monday's referendum". One is meant
 * where it alone has that kind and date, what the words say beside fits it, and the article names something related to
 * it; the less the date tells, the nearer that must stand. `figures` are those of the story, in text order.
 */
export function findDescribed(story: Story, resolution: Resolution, figures: readonly FoundFigure[]): Draft[] {
  if (story.without['described-events']) return [];
  let byWord: ByWord<Reading> | undefined;
  const named = (): ByWord<Reading> => byWord ??= outerNames(story, resolution);
  const told = [...dated(story, figures), ...ofCountries(story, resolution)];
  const nouns = new Set(told.map(({ noun }) => noun));
  const all = [...told, ...atPlaces(story, named).filter(({ noun }) => !nouns.has(noun))];
  // Most articles tell of none so.
  if (all.length === 0) return [];
  const names = named();
  const lead = entitiesIn(names, 0, Math.min(story.count, LEAD_WORDS));
  const drafts: Draft[] = [];
  for (const described of all) {
    if (isNamed(story, names.get(described.noun))) continue;
    const entity = eventMeant(story, resolution, names, lead, described);
    if (entity !== undefined) drafts.push(draftOf(story, names, described, entity));
  }
  return drafts;
}

/** At each word the name over it that is inside no other. */
function outerNames({ count }: Story, { readings }: Resolution): ByWord<Reading> {
  const names = new ByWord<Reading>(count);
  for (const reading of readings) if (reading.found.inside === undefined) names.fill(reading.found.first, reading.found.end, reading);
  return names;
}

/** Dates beside nouns for events. */
function dated(story: Story, figures: readonly FoundFigure[]): Described[] {
  const found: Described[] = [];
  let word = 0;
  for (const { start, end, figure } of figures) {
    if (figure.type !== 'date' || figure.date === undefined) continue;
    while (word < story.count && story.ends[word] <= start) word += 1;
    let after = word;
    while (after < story.count && story.starts[after] < end) after += 1;
    const date = { date: figure.date, hasYear: YEAR.test(story.text.slice(start, end)) };
    const first = LEADING.isAt(story, word) ? word + 1 : word;
    const described = beforeNoun(story, first, after, date) ?? afterNoun(story, first, after, date);
    if (described !== undefined) found.push(described);
  }
  return found;
}

/** "from the Feb. 6 earthquakes": a figure may begin with it. */
const LEADING = new PackWords('since');

const YEAR = /\d{4}/;

/** "September 11 attacks" is a name. */
const isNamed = ({ knowledge }: Story, reading: Reading | undefined): boolean => reading !== undefined && knowledge.kindOf(reading.entity) === 'event';

/** "the November 13 attacks": words [first, after) are the date, with its article. */
function beforeNoun(story: Story, first: number, after: number, date: Told): Described | undefined {
  for (let at = after; at <= after + MOST_BETWEEN && at < story.count; at += 1) {
    const gap = story.gaps[at];
    // "on September 11, 2001, attacks", but "on October 28, polls suggest"
    if (gap > Gap.Comma || (gap === Gap.Comma && (at > after || !date.hasYear))) return undefined;
    // "seized power on Monday in a coup"
    if (BOUNDARIES.isAt(story, at) || DETERMINERS.isAt(story, at)) return undefined;
    // Of "midterm elections" the last noun counts.
    if (!EVENT_NOUNS.isAt(story, at) || (isClose(story, at + 1) && EVENT_NOUNS.isAt(story, at + 1))) continue;
    const end = isClose(story, at + 1) && ATTEMPT.isAt(story, at + 1) ? at + 2 : at + 1;
    // Of "Monday's referendum" the day is told apart from it.
    const start = story.gaps[after] === Gap.Possessive ? after : withArticle(story, first);
    return isIndefinite(story, first) ? undefined : { first: start, end, noun: at, from: after, date };
  }
  return undefined;
}

/** "the July 15 coup attempt" */
const ATTEMPT = wordSet('attempt bid plot');

/** "the U.S. election", "Germany's referendum": the vote of a country nearest to the article's day. */
function ofCountries(story: Story, { readings }: Resolution): Described[] {
  const day = parseIsoDay(story.day ?? '');
  if (day === undefined) return [];
  const found: Described[] = [];
  const date = { date: around(day, DAYS_TO_VOTE), hasYear: true };
  for (const { found: name, entity } of readings) {
    let at = name.end;
    while (!VOTES.isAt(story, at) && at < name.end + 2 && isClose(story, at + 1)) at += 1;
    if (!VOTES.isAt(story, at) || name.inside !== undefined || !isState(story, entity)) continue;
    const first = withArticle(story, name.first);
    if (first < name.first || story.gaps[name.end] === Gap.Possessive) found.push({ first, end: at + 1, noun: at, from: name.first, date });
  }
  return found;
}

const VOTES = wordSet('election elections referendum');
/** News speaks of a vote for so many days before and after. */
const DAYS_TO_VOTE = 120;

const OF_DATE = wordSet('of on in');

/** "the attacks of September 11, 2001", "the earthquake in Haiti in 2010". */
function afterNoun(story: Story, first: number, after: number, date: Told): Described | undefined {
  const link = OF_DATE.isAt(story, first) ? first : first - 1;
  if (!OF_DATE.isAt(story, link) || !isClose(story, link)) return undefined;
  for (let at = link - 1; at >= link - 1 - MOST_BETWEEN && at > 0; at -= 1) {
    if (EVENT_NOUNS.isAt(story, at)) return THE.isAt(story, at - 1) && isClose(story, at) ? { first: at - 1, end: after, noun: at, from: at + 1, date } : undefined;
    if (!isClose(story, at)) return undefined;
  }
  return undefined;
}

/** "a November 13 attack" is one of several. */
const isIndefinite = (story: Story, first: number): boolean => INDEFINITE.isAt(story, first) || (isClose(story, first) && INDEFINITE.isAt(story, first - 1));
const INDEFINITE = wordSet('a an another any every each no other');

const LEADING_ON = wordSet('in on against of over at');

/** The description, with the place that follows it: "the January 6 attack on the U.S. Capitol". */
function draftOf(story: Story, named: ByWord<Reading>, { first, end, noun, places = [] }: Described, entity: EntityIndex): Draft {
  let last = end;
  // "the attack at Kabul airport"
  for (const place of places) if (belongsTo(story, place.entity, entity)) last = place.found.end + (isClose(story, place.found.end) && PLACE_WORDS.has(story, place.found.end) ? 1 : 0);
  if (last === end && end > noun && end <= noun + 2 && LEADING_ON.isAt(story, end) && isClose(story, end)) {
    const name = THE.isAt(story, end + 1) ? end + 2 : end + 1;
    const reading = named.get(name);
    if (reading !== undefined && isClose(story, name) && reading.found.first === name && belongsTo(story, reading.entity, entity)) last = reading.found.end;
  }
  const draft = newDraft(first, last, 'event', 0.8, [{ reason: 'described-event', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) }]);
  draft.entity = entity;
  draft.definite = true;
  return draft;
}
