import type { EntityIndex, Knowledge } from '../knowledge/api.js';
import type { Card, CardLine } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { Entity, RelationType } from '../model/entity.js';
import { beginsAfter, endsBefore, inWords, spanInWords, years } from './entity-dates.js';
import { leaderLines } from './entity-leaders.js';
import { listed, memberLines, relationsOn, sharedMemberships } from './entity-relations.js';
import type { CardSources } from './entity-sources.js';

const MOST_LINES = 7;
const MOST_OF_ONE_KIND = 4;

/** The facts about what is no person that matter to this article, the telling ones first; and what has become of it since. */
export function factLines(index: EntityIndex, entity: Entity, context: Context, knowledge: Knowledge, sources: CardSources): Pick<Card, 'lines' | 'since'> {
  const { date } = context;
  const leaders = leaderLines(index, entity, date, knowledge, sources);
  const related = (label: CardLine['label'], type: RelationType): CardLine[] => {
    const names = relationsOn(knowledge, index, type, entity.kind === 'event' ? undefined : date).map((one) => one.entity);
    if (names.length === 0) return [];
    const text = listed(names.slice(0, MOST_OF_ONE_KIND).map((one) => one.name));
    return [{ label, text, ...(names.length === 1 ? { entity: names[0] } : {}) }];
  };
  const lines = [
    ...nameLines(entity, date),
    ...related('chair', 'chaired-by'),
    ...leaders.lines,
    ...memberCount(index, entity, context, knowledge, sources),
    ...sharedMemberships(index, entity, context, knowledge),
    ...related('part-of', 'part-of'),
    ...whenLines(entity, date),
    // Told from the other side these would be whatever happened in a place, or with a body: nothing of this article.
    ...(entity.kind === 'event' ? [...related('participants', 'participant'), ...related('location', 'location')] : []),
    ...related('capital', 'capital'),
    ...related('headquarters', 'headquarters'),
    ...otherNames(entity),
    ...populationLine(entity, sources),
  ].slice(0, MOST_LINES);
  return { lines, since: [...sinceLines(entity, date), ...leaders.since] };
}

/** The name of the day where it is another than today's: "Department of War from 5 September 2025". */
function nameLines(entity: Entity, date: string | undefined): CardLine[] {
  if (date === undefined) return [];
  const dated = entity.names.filter((one) => one.to !== undefined && endsBefore(one, date) || (one.from !== undefined && !beginsAfter(one, date)))
    .filter((one) => one.name !== entity.name);
  // "Trump administration" and "Trump's administration" are one.
  const keys = dated.map(({ name }) => name.replace(/['’]s\b/g, ''));
  return dated.filter((_, at) => keys.indexOf(keys[at]) === at).slice(0, MOST_OTHER_NAMES)
    .map((one) => ({ label: one.to !== undefined ? 'formerly-called' : 'also-called', text: `${one.name} (${years(one)})` }));
}

function whenLines(entity: Entity, date: string | undefined): CardLine[] {
  const lines: CardLine[] = [];
  const isOver = entity.dissolved !== undefined && (date === undefined || !beginsAfter({ from: entity.dissolved }, date));
  if (entity.founded !== undefined) {
    const isSpan = isOver && entity.kind === 'event' && entity.dissolved !== entity.founded;
    lines.push({ label: entity.kind === 'event' || entity.kind === 'law' ? 'when' : 'founded', text: isSpan ? spanInWords(entity.founded, entity.dissolved!) : inWords(entity.founded) });
  }
  if (isOver && entity.kind !== 'event') lines.push({ label: 'dissolved', text: inWords(entity.dissolved!) });
  return lines;
}

/** How many members: those that we list, else the number that a source gives. */
function memberCount(index: EntityIndex, entity: Entity, context: Context, knowledge: Knowledge, sources: CardSources): CardLine[] {
  const lines = memberLines(index, context, knowledge);
  const stated = entity.quantities.find((one) => one.measure === 'members');
  if (lines.length > 0 || stated === undefined) return lines;
  const source = sources.cite(stated.source);
  return [{ label: 'members', text: `about ${stated.value} ${stated.unit} (${stated.year})`, ...(source === undefined ? {} : { source }) }];
}

const MOST_OTHER_NAMES = 2;
const LEAST_NEW_WORDS = 0.5;

/** Other names under which a body or event is met, but for mere spellings and orders of the same words. */
function otherNames(entity: Entity): CardLine[] {
  if (entity.kind !== 'organization' && entity.kind !== 'event') return [];
  const undated = entity.names.filter(({ name, from, to }) => from === undefined && to === undefined && !isDescribed(name, entity.name));
  const others = newAmong(undated, entity.name).slice(0, MOST_OTHER_NAMES);
  return others.length === 0 ? [] : [{ label: 'also-called', text: others.map(({ name }) => name).join(', ') }];
}

/** "Reuters news agency": the name with a plain noun is no other name. */
function isDescribed(name: string, own: string): boolean {
  const bare = own.replace(/ \(.+\)$/, '');
  const rest = ` ${name} `.replace(` ${bare} `, ' ');
  return rest.length < name.length + 2 && rest === rest.toLowerCase();
}

/** Of several names each that has enough words that neither the name of the card nor one told before it has. */
function newAmong<T extends { name: string }>(names: readonly T[], own: string): T[] {
  const said = new Set(longWords(own));
  return names.filter(({ name }) => {
    const words = longWords(name);
    const fresh = words.filter((word) => !said.has(word)).length;
    if (fresh === 0 || fresh < words.length * LEAST_NEW_WORDS) return false;
    for (const word of words) said.add(word);
    return true;
  });
}

/** How the words that carry a name begin: the small ones between them say nothing of it, nor do endings ("Syrian", "Syria's"; "Organisation"). */
function longWords(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3).map((word) => word.slice(0, 5));
}

function populationLine(entity: Entity, sources: CardSources): CardLine[] {
  const population = entity.quantities.find((one) => one.measure === 'population');
  if (population === undefined) return [];
  const source = sources.cite(population.source);
  return [{
    label: 'population', text: `${inMillions(population.value)} (${population.year})`, ...(source === undefined ? {} : { source }),
  }];
}

/** Rounded so that it can be taken in: "3.6 million", "540,000". */
function inMillions(value: number): string {
  if (value >= 1e9) return `${(value / 1e9).toPrecision(3)} billion`;
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(value >= 1e7 ? 3 : 2))} million`;
  return Number(value.toPrecision(3)).toLocaleString('en-GB');
}

/** Names that came after the article's date, and its end. */
function sinceLines(entity: Entity, date: string | undefined): CardLine[] {
  if (date === undefined) return [];
  const lines: CardLine[] = entity.names.filter((one) => beginsAfter(one, date)).slice(0, 2)
    .map((one) => ({ label: 'also-called', text: `${one.name}, from ${inWords(one.from!)}` }));
  if (entity.dissolved !== undefined && beginsAfter({ from: entity.dissolved }, date)) {
    const isEvent = entity.kind === 'event';
    // A war ends, nobody dissolves it.
    lines.push({ label: isEvent ? 'when' : 'dissolved', text: isEvent && entity.founded !== undefined ? spanInWords(entity.founded, entity.dissolved) : inWords(entity.dissolved) });
  }
  return lines;
}
