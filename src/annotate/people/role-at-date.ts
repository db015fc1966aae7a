import type { EntityIndex } from '../../knowledge/api.js';
import { termOn } from '../../knowledge/dated-names.js';
import { firstDay, lastDay, latestFirst, runsOn } from '../../knowledge/period.js';
import type { Term } from '../../model/entity.js';
import { notYet } from '../offices/not-yet.js';
import { isOver } from '../offices/role-words.js';
import { agrees } from '../resolve/titles.js';
import type { Title } from '../resolve/titles.js';
import type { Story } from '../story/story.js';
import { ownerInId, roleOfOffice, termsOn } from './terms.js';

/** How much an office says of somebody who holds several; unlisted ones rank in the middle. */
const RANK: Readonly<Record<string, number>> = {
  'supreme-leader': 101, 'head-of-state': 100, 'head-of-government': 100, 'monarch': 100, 'president': 85, 'crown-prince': 95, 'secretary-general': 92,
  'vice-president': 82, 'foreign-minister': 76, 'defence-minister': 75, 'finance-minister': 75, 'deputy-head-of-government': 62,
  // Who governs a region is known by that, though president of a party besides.
  'chief-minister': 86, 'premier': 86, 'regional-president': 86,
  'opposition-leader': 56, 'leader': 55, 'chief-executive': 54, 'member-of-parliament': 20, 'house-member': 20, 'lawmaker': 20, 'senator': 40, 'ambassador': 45,
};
const MIDDLE = 60;
/** Two offices this high are told together: "Crown Prince and Prime Minister". */
const HIGH = 90;
/** Beside an office that is not as high, another of at least this rank is told as well: "Deputy Prime Minister and Minister of Justice". */
const BESIDE = 56;
/** Days before a term begins on which its winner is called elect. */
const DAYS_ELECT = 100;

/** An office of less than this says little beside another, even where the article names whose it is. */
const LEAST_BESIDE = 54;

/**
 * A person's office on the article's day, in words; of several the one that the article speaks of, else the highest. `isNamed` tells of a body's id
 * whether the article names it: who governs and heads a party is told as both where it speaks of the party.
 */
export function roleAtDate(story: Story, person: EntityIndex, titles: readonly Title[], isElect: (role: string) => boolean, isNamed: (body: string) => boolean): string | undefined {
  const { knowledge, day } = story;
  if (day === undefined || story.without.roles) return undefined;
  const isPlain = (title: Title): boolean => title.modifier === undefined || title.modifier === 'outgoing';
  // "the former foreign secretary" on the very day that the term ends.
  const hasEnded = (term: Term): boolean => term.to !== undefined && lastDay(term.to) === day && titles.some((title) => title.modifier === 'former' && agrees(story, title, term));
  const held = termsOn(knowledge, person, day, (term) => titles.some((title) => isPlain(title) && agrees(story, title, term)));
  const terms = ranked(story, person, held.filter((term) => !hasEnded(term)));
  if (terms.length === 0 || !isHigh(story, terms[0])) {
    const elect = electRole(story, person, titles, day);
    if (elect !== undefined && isElect(elect)) return elect;
  }
  if (terms.length === 0) return undefined;
  const spoken = terms.filter((term) => titles.some((title) => agrees(story, title, term)));
  const [first, ...rest] = [...spoken, ...terms.filter((term) => !spoken.includes(term))];
  const roleOf = (term: Term): string => roleOfOffice(knowledge, term.office.id);
  const other = rest.filter((term) => roleOf(term) !== roleOf(first));
  const second = other.find((term) => term.acting === true || (isHigh(story, first) ? spoken.length !== 1 && isHigh(story, term) : rankOf(story, term) >= BESIDE)
    || (spoken.length > 1 && term === spoken[1]) || (rankOf(story, term) >= LEAST_BESIDE && isNamed(ownerInId(term.office.id))));
  // "Acting Prime Minister Pedro Sánchez": who stays until a successor is found.
  const name = (term: Term): string => {
    const acting = titles.find((title) => isActing(title) && agrees(story, title, term))?.modifier ?? (term.acting === true ? 'acting' : undefined);
    return `${acting === undefined ? '' : `${acting} `}${termOn(knowledge, term, day).office.name}`;
  };
  // "United States Senator from Ohio and Chair of the Senate Banking Committee": the seat comes first.
  const seat = second === undefined && roleOf(first) === 'chair' ? other.find((term) => roleOf(term) === 'senator') : undefined;
  if (seat !== undefined) return joined(name(seat), name(first));
  return second === undefined ? name(first) : joined(name(first), name(second));
}

/** Two offices of one country or body name it once: "Deputy Prime Minister and Finance Minister of Japan"; nobody is "Prime Minister and Leader of the Liberal Party of Canada". */
export function joined(first: string, second: string): string {
  const owner = OWNER.exec(first)?.[0];
  return `${owner !== undefined && owner === OWNER.exec(second)?.[0] ? first.slice(0, -owner.length) : first} and ${second}`;
}

/** What an office is of. */
const OWNER = / of (?:the )?[^,]+$/;

/** What somebody was on the article's day by the pack's gloss, of whom it knows no office then: "Head of World Athletics". */
export function postAtDate({ knowledge, day, without }: Story, person: EntityIndex): string | undefined {
  if (day === undefined || without.roles) return undefined;
  const title = knowledge.postsOf(person).findLast((post) => runsOn(post, day))?.title;
  if (title === undefined) return undefined;
  const country = knowledge.country(knowledge.countryOf(person) ?? '');
  const owner = country === undefined || OWNED.test(title) ? '' : ` of ${knowledge.nameInSentence(country)}`;
  return title.charAt(0).toUpperCase() + title.slice(1) + owner;
}

/** A capital after the first word says whose a post is. */
const OWNED = /.\p{Lu}/u;

/** "former U.N. chief": the office that the article says somebody held, or among whose holders it counts them ("the longest-serving"), where the pack knows that they did; "Former Secretary-General of the United Nations". */
export function formerRole(story: Story, person: EntityIndex, titles: readonly Title[]): string | undefined {
  const { day } = story;
  if (day === undefined || story.without.roles) return undefined;
  const past = titles.filter(({ modifier, place }) => isOver(modifier) || place.isCompared);
  const isMeant = (term: Term): boolean => term.to !== undefined && lastDay(term.to) <= day && past.some((title) => agrees(story, title, term));
  const [term] = past.length === 0 ? [] : ranked(story, person, story.knowledge.termsOf(person).filter(isMeant));
  return term === undefined ? undefined : `Former ${termOn(story.knowledge, term, day).office.name}`;
}

const isHigh = (story: Story, term: Term): boolean => rankOf(story, term) >= HIGH;
const rankOf = (story: Story, term: Term): number => RANK[roleOfOffice(story.knowledge, term.office.id)] ?? MIDDLE;

/** The highest first; of the same office in several countries that at home. */
export function ranked(story: Story, person: EntityIndex, terms: readonly Term[]): Term[] {
  const home = story.knowledge.countryOf(person)?.toLowerCase();
  const atHome = (term: Term): number => (home !== undefined && ownerInId(term.office.id) === home ? 1 : 0);
  return [...terms].sort((a, b) => rankOf(story, b) - rankOf(story, a) || atHome(b) - atHome(a) || latestFirst(a, b));
}

/** The highest of several terms; undefined where another is as high. */
export function leadingTerm(story: Story, person: EntityIndex, terms: readonly Term[]): Term | undefined {
  const [first, second] = ranked(story, person, terms);
  return second !== undefined && second.office.id !== first.office.id && rankOf(story, second) === rankOf(story, first) ? undefined : first;
}

const isActing = ({ modifier }: Title): boolean => modifier === 'acting' || modifier === 'interim';

const isNotYet = ({ modifier }: Title): boolean => modifier === 'elect' || modifier === 'designate';

/** "President-elect of the United States": won, as the text says, and not yet in office. */
function electRole(story: Story, person: EntityIndex, titles: readonly Title[], day: string): string | undefined {
  const later = story.knowledge.termsOf(person).filter((term) => term.from !== undefined && firstDay(term.from) > day);
  if (later.length === 0) return undefined;
  const limit = new Date(Date.parse(`${day}T00:00:00Z`) + DAYS_ELECT * 86_400_000).toISOString().slice(0, 10);
  const [next] = ranked(story, person, later.filter((term) => firstDay(term.from!) <= limit));
  // "Vice President-elect": of lower offices only where the text says so of this very one.
  const said = next === undefined ? undefined : titles.find((title) => isNotYet(title) && agrees(story, title, next));
  // Who has won a parliament's election is not elected to its government yet.
  if (next === undefined || (said === undefined && (!isHigh(story, next) || roleOfOffice(story.knowledge, next.office.id) === 'head-of-government'))) return undefined;
  return notYet(termOn(story.knowledge, next, day).office.name, said?.modifier ?? 'elect');
}
