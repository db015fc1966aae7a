import type { EntityIndex } from '../../knowledge/api.js';
import { daysBetween, firstDay, lastDay } from '../../knowledge/period.js';
import type { Term } from '../../model/entity.js';
import { newDraft } from '../emit/draft.js';
import type { Draft } from '../emit/draft.js';
import type { Reading } from '../resolve/reading.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isClose, isWritten, lowerAt, paragraphOf, sentenceStart, textBetween } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { BOUNDARIES } from '../unknown/word-lists.js';
import { leadingTerm } from './role-at-date.js';
import { roleOfOffice, termsOn } from './terms.js';

/** A longer time without a holder, or with acting ones, leaves open who is meant. */
const LONGEST_GAP_DAYS = 120;
const NEIGHBOURS = wordSet('predecessor successor');
const PRONOUNS = wordSet('his her');

/** "his predecessor", "Biden's successor": who held the office before or after, where whose and which office are certain. */
export function findSuccessions(story: Story, resolution: Resolution): Draft[] {
  if (story.day === undefined || story.without.definites) return [];
  const nouns = NEIGHBOURS.wordsOf(story);
  if (nouns.length === 0) return [];
  const drafts: Draft[] = [];
  const persons = personsByWord(story, resolution);
  for (const at of nouns) {
    if (isNamedBeside(story, persons, at)) continue;
    const word = lowerAt(story, at);
    const whose = ownerOf(story, persons, at);
    const term = whose === undefined ? undefined : officeMeant(story, resolution, whose.reading.entity, at, word === 'successor');
    const other = term === undefined ? undefined : neighbour(story, term, word === 'predecessor');
    const entity = other === undefined ? undefined : story.knowledge.find(other.person.id);
    // "Dilma Rousseff, his successor": the name says it before.
    if (whose === undefined || entity === undefined || story.gaps[whose.first] === Gap.Comma && resolution.personEnding.has(whose.first)) continue;
    const { found } = whose.reading;
    const draft = newDraft(whose.first, at + 1, 'person', 0.8, [{ reason: 'definite', text: textBetween(story, found.first, found.end), paragraph: paragraphOf(story, found.first) }]);
    draft.entity = entity;
    draft.definite = true;
    drafts.push(draft);
  }
  return drafts;
}

/** Person readings by first word; somebody unknown is there as undefined. */
function personsByWord(story: Story, { readings, unknown, unknownAgain }: Resolution): Map<number, Reading | undefined> {
  const persons = new Map<number, Reading | undefined>();
  for (const reading of readings) if (story.knowledge.kindOf(reading.entity) === 'person') persons.set(reading.found.first, reading);
  for (const { first, kind } of unknown) if (kind === 'person') persons.set(first, undefined);
  for (const { first } of unknownAgain) persons.set(first, undefined);
  return persons;
}

/** "his predecessor, Lloyd Austin": the name says it. */
function isNamedBeside(story: Story, persons: ReadonlyMap<number, unknown>, at: number): boolean {
  for (let next = at + 1; next < at + 5 && next < story.count && story.gaps[next] <= Gap.Comma && !BOUNDARIES.isAt(story, next); next += 1) if (persons.has(next)) return true;
  return false;
}

function ownerOf(story: Story, persons: ReadonlyMap<number, Reading | undefined>, at: number): { reading: Reading; first: number } | undefined {
  const first = isWritten(story, at - 1, 'immediate') && isClose(story, at) ? at - 1 : at;
  if (story.gaps[first] === Gap.Possessive) {
    for (let back = first - 1; back >= Math.max(0, first - 5); back -= 1) {
      const reading = persons.get(back);
      if (reading !== undefined) return reading.found.end === first ? { reading, first } : undefined;
    }
    return undefined;
  }
  if (!PRONOUNS.isAt(story, first - 1) || !isClose(story, first)) return undefined;
  const here = sentenceStart(story, first - 1);
  const reading = onlyPerson(story, persons, here, first - 1) ?? undefined;
  return reading === undefined ? undefined : { reading, first: first - 1 };
}

/** The only person named in a sentence so far; where it names nobody, the only one of the sentence before. */
function onlyPerson(story: Story, persons: ReadonlyMap<number, Reading | undefined>, from: number, to: number, isEarlier = false): Reading | undefined {
  let only: Reading | undefined;
  for (let at = from; at < to; at += 1) {
    if (!persons.has(at)) continue;
    const reading = persons.get(at);
    if (reading === undefined || (only !== undefined && only.entity !== reading.entity)) return undefined;
    only = reading;
  }
  const isFirst = from === 0 || story.sectionOf[from - 1] !== story.sectionOf[from];
  return only ?? (isEarlier || isFirst ? undefined : onlyPerson(story, persons, sentenceStart(story, from - 1), from, true));
}

/** The term in which somebody follows or is followed: that of the role named with "as", else the highest on the day; for successors else the last. */
function officeMeant(story: Story, resolution: Resolution, person: EntityIndex, at: number, isSuccessor: boolean): Term | undefined {
  const { knowledge } = story;
  const place = isWritten(story, at + 1, 'as') ? resolution.near.roleAt.get(at + 2) : undefined;
  const isRole = (term: Term): boolean => place === undefined || place.role.phrase.roles.some(({ role }) => role === roleOfOffice(knowledge, term.office.id));
  const ended = knowledge.termsOf(person).filter((term) => term.to !== undefined && lastDay(term.to) <= story.day! && isRole(term));
  const held = termsOn(knowledge, person, story.day!).filter(isRole);
  const terms = isSuccessor ? ended.filter((term) => firstDay(term.to!) === ended.map((one) => firstDay(one.to!)).sort().at(-1)) : held;
  return leadingTerm(story, person, terms);
}

/** The term right before or after another in the same office. */
function neighbour(story: Story, term: Term, before: boolean): Term | undefined {
  const office = story.knowledge.officeById(term.office.id);
  if (office?.single !== true) return undefined;
  const isOther = (one: Term): boolean => one.person.id !== term.person.id && one.acting !== true;
  const days = (from: string, to: string): number => daysBetween(firstDay(from), firstDay(to));
  const isNear = (gap: number): boolean => gap >= -1 && gap <= LONGEST_GAP_DAYS;
  const { from, to } = term;
  return story.knowledge.termsIn(office.id).find((one) => isOther(one) && (before
    ? from !== undefined && one.to !== undefined && isNear(days(one.to, from))
    : to !== undefined && one.from !== undefined && firstDay(one.from) <= story.day! && isNear(days(to, one.from))));
}
