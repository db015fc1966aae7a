import type { EntityIndex, Office } from '../../knowledge/api.js';
import { firstDay, runsOn } from '../../knowledge/period.js';
import { fold } from '../../text/fold.js';
import type { Term } from '../../model/entity.js';
import { afterRanks } from '../people/ranks.js';
import { ranked } from '../people/role-at-date.js';
import type { Reading } from '../resolve/reading.js';
import { isState } from '../resolve/regions.js';
import type { Resolution } from '../resolve/resolution.js';
import { agrees, unowned } from '../resolve/titles.js';
import { Gap } from '../story/gaps.js';
import { IN, OF, THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isWritten, lowerAt, paragraphOf, sentenceStart, startsSentence, textBetween, wordAt } from '../story/words.js';
import { BOUNDARIES } from '../unknown/word-lists.js';
import { calledBy } from './called.js';
import { isKnown, LOCAL, LOCALLY, SENT, VAGUE } from './certainty.js';
import type { Called } from './called.js';
import { isOthers } from './contradiction.js';
import { newMention } from './office-mention.js';
import type { OfficeMention } from './office-mention.js';
import { officeOf } from './owners.js';
import { isOver, modifierBefore } from './role-words.js';
import type { RolePlace } from './role-words.js';
import { saidOf } from './said-of.js';
import { scopeOf } from './scope.js';

const PLAIN_WORDS = new PackWords('plain');

/** Roles of states that a country alone makes certain; "director" or "president" of what, it does not. */
const BELOW_COUNTRY_SHARE = 0.34;

/**
 * A role without a country or body beside it. "President Hassan Rouhani": his office. "the Defense Secretary": the
 * office last named with that role, or that of the country at hand.
 */
export function bareOffice(
  story: Story, resolution: Resolution, place: RolePlace, before: readonly OfficeMention[], hasUnknownOwner: boolean,
): OfficeMention | undefined {
  const person = personBeside(story, resolution, place);
  const ofPerson = person === undefined || leadsOwner(story, resolution, place) ? undefined : officeOfPerson(story, place, person.entity, hasUnknownOwner);
  if (ofPerson !== undefined) return ofPerson;
  // "Justice Minister Flavio Dino": nothing is known of him, but the story is about one country.
  const called = story.gaps[place.end] === Gap.Space ? calledBy(story, resolution, place.first, place.end) : undefined;
  // Of somebody whom the pack knows, a past office that it does not know is not guessed.
  if (person !== undefined && (called === undefined || isPast(place))) return undefined;
  if (hasUnknownOwner || isLocal(story, place.from) || standsAfterName(story, place) || isPosted(story, place) || isBest(story, place)) return undefined;
  const own = ofOneCountry(story, place);
  if (own !== undefined && !isOfOther(story, own, called, place)) return mention(story, place, own, 0.85, called);
  // "The late president" is none of today's.
  if (place.modifier === 'late' && called === undefined) return undefined;
  // "Lutz Quill, the finance chief": nobody the pack knows, and another than the minister
  const told = called ?? (person === undefined ? calledBy(story, resolution, place.first, place.end) : undefined);
  return ofTitle(story, resolution, place, before, told);
}

/** "State Senate President Ada Low": of a state's, not the nation's. */
const isLocal = (story: Story, first: number): boolean => story.gaps[first] === Gap.Space && LOCALLY.isAt(story, first - 1);

const isPast = ({ modifier }: RolePlace): boolean => isOver(modifier);

const isOfOther = (story: Story, office: Office, called: Called | undefined, { modifier }: RolePlace): boolean => called !== undefined && isOthers(story, office, called, modifier);

/** "Defense Secretary X", "the defense secretary": the office last named with that role, or that of the country at hand. */
function ofTitle(story: Story, resolution: Resolution, place: RolePlace, before: readonly OfficeMention[], told: Called | undefined): OfficeMention | undefined {
  const isTitle = nextIsCapital(story, place);
  const isDefinite = place.from > 0 && (['the', 'The'].includes(wordAt(story, place.from - 1)) || isTaken(story, place));
  if (!isTitle && (!isDefinite || isOfAnother(story, place.end))) return undefined;
  const again = isTitle ? undefined : sameRoleBefore(story, resolution, place, before);
  if (again === undefined) return ofCountryAtHand(story, resolution, place, isTitle, isDefinite, told);
  if (isOfOther(story, again.office, told, place)) return undefined;
  const same = mention(story, place, again.office, 0.8);
  same.definite = true;
  return same;
}

/** "quit as home secretary", "became chancellor", "the job of defence secretary" */
const isTaken = (story: Story, { from, end }: RolePlace): boolean => story.gaps[from] === Gap.Space && !OF.isAt(story, end)
  && (TAKING.isAt(story, from - 1) || OF.isAt(story, from - 1) && POSTS.isAt(story, from - 2));
const TAKING = new PackWords('taking');
const POSTS = new PackWords('position');

/** "Turkish leader Tayyip Erdogan" leads the state, whatever party he leads. */
const leadsOwner = (story: Story, { near }: Resolution, { from, role }: RolePlace): boolean => isWritten(story, role.end - 1, 'leader')
  && near.nameEndingAt.get(from)?.candidates.some(({ entity }) => isState(story, entity)) === true;

/** "the president of the Texas American Federation", "Crimea's premier and the speaker of its parliament": of a body that nobody knows; "the senator from Quillia". */
const isOfAnother = (story: Story, end: number): boolean => (OF.isAt(story, end) || isWritten(story, end, 'from')) && story.gaps[end] === Gap.Space
  && (isCapital(story, end + 1) || isWritten(story, end + 1, 'its') || (THE.isAt(story, end + 1) && isCapital(story, end + 2)));

/** "The Pentagon chief", "the MI5 chief": a name in the phrase leaves no choice of country. */
function ofOneCountry(story: Story, { role }: RolePlace): Office | undefined {
  const [meaning] = role.phrase.roles;
  const isNamed = role.end - role.first > 1 && has(story, role.first, Shape.Capital) && !isCapital(story, role.end - 1);
  if (!isNamed || meaning.countries?.length !== 1) return undefined;
  return story.knowledge.office(meaning.countries[0], meaning.role);
}

/** The person whom the role stands right before, or right after in apposition. */
function personBeside(story: Story, resolution: Resolution, place: RolePlace): Reading | undefined {
  const gap = story.gaps[place.end];
  const isBeside = gap === Gap.Space || gap === Gap.Comma || gap === Gap.Abbreviation;
  const after = isBeside ? resolution.readingAt.get(place.end) ?? resolution.readingAt.get(afterRanks(story, place.end)) : undefined;
  if (after !== undefined && story.knowledge.kindOf(after.entity) === 'person') return after;
  return resolution.readingOfRole.get(place) ?? saidOf(story, resolution, place);
}

function officeOfPerson(story: Story, place: RolePlace, person: EntityIndex, hasUnknownOwner: boolean): OfficeMention | undefined {
  const { knowledge, day } = story;
  const title = unowned(place);
  const scope = scopeOf(story, place.end);
  const isInScope = (term: Term): boolean => {
    const office = scope === undefined ? undefined : knowledge.officeById(term.office.id);
    return scope === undefined || (office !== undefined && scope.fits(office));
  };
  const own = knowledge.termsOf(person).filter(isInScope);
  const agreeing = own.filter((term) => agrees(story, title, term));
  // "Its governor, Haruhiko Kuroda": what the office is called tells, where only of some bodies such a head has the title alone.
  const words = `${fold(textBetween(story, place.role.first, place.role.end))} of `;
  const fitting = agreeing.length > 0 ? agreeing : own.filter((term) => fold(term.office.name).startsWith(words));
  const term = bestTerm(ranked(story, person, fitting), day, isPast(place),
    place.modifier === 'elect' || place.modifier === 'designate' || place.modifier === 'incoming');
  const office = term === undefined ? undefined : knowledge.officeById(term.office.id);
  // "National Security Council spokesman John Kirby", who had once been another body's
  if (office === undefined || hasUnknownOwner && day !== undefined && !runsOn(term!, day) && !isPast(place)) return undefined;
  const held = mention(story, place, office, 0.95);
  held.person = person;
  if (scope !== undefined) held.end = scope.end;
  return held;
}

function bestTerm(terms: readonly Term[], day: string | undefined, past: boolean, isElect: boolean): Term | undefined {
  if (day === undefined) return terms[0];
  const holding = terms.find((term) => runsOn(term, day));
  if (holding !== undefined && !past) return holding;
  const begun = terms.filter((term) => term.from === undefined || firstDay(term.from) <= day);
  // An office taken up years later is none of today's, unless the text says "-elect".
  return (past ? begun.find((term) => !runsOn(term, day)) : undefined) ?? begun[0] ?? (isElect ? terms[0] : undefined);
}

function mention(story: Story, place: RolePlace, office: OfficeMention['office'], confidence: number, called?: Called): OfficeMention {
  const { first, end } = inOfficesWords(story, place, fold(office.name));
  const told = newMention(first, end, office, place, confidence, [{ reason: 'holder', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) }]);
  // "former Rivers governor"
  told.modifier = place.modifier ?? (first < place.first ? modifierBefore(story, first) : undefined);
  told.called = called;
  told.person = called?.entity;
  return told;
}

/** The words of the role with those beside it that are of the office's name, too: "[Cabinet] chief", "governor [of Rivers]", who governs Rivers State. */
function inOfficesWords(story: Story, { first, end, role }: RolePlace, name: string): { first: number; end: number } {
  const isBefore = first === role.first && first > 0 && story.gaps[first] === Gap.Space && !THE.isAt(story, first - 1) && !BOUNDARIES.isAt(story, first - 1) && name.split(' ').includes(lowerAt(story, first - 1));
  if (isBefore) return { first: first - 1, end };
  let last = end;
  while (story.gaps[last] === Gap.Space && `${name} `.startsWith(`${fold(textBetween(story, first, last + 1))} `)) last += 1;
  return { first, end: BOUNDARIES.isAt(story, last - 1) ? end : last };
}

/** "the top diplomat in Ukraine" is posted there, and heads no ministry. */
const isPosted = (story: Story, { end }: RolePlace): boolean => isWritten(story, end - 1, 'diplomat') && (IN.isAt(story, end) || isWritten(story, end, 'to'));

/** "the premier name in books": the first of its kind. */
const isBest = (story: Story, { end }: RolePlace): boolean => isWritten(story, end - 1, 'premier') && story.gaps[end] === Gap.Space && !isCapital(story, end)
  && PLAIN_WORDS.has(story, end) && !/[ds]$/.test(lowerAt(story, end));

/** "West Bengal Chief Minister": a capitalised word before makes it somebody's else than the country's. */
function standsAfterName(story: Story, place: RolePlace): boolean {
  const gap = story.gaps[place.from];
  const joins = gap === Gap.Space || gap === Gap.Hyphen || gap === Gap.Possessive || gap === Gap.Abbreviation;
  return joins && isCapital(story, place.from - 1) && !startsSentence(story, place.from - 1);
}

const nextIsCapital = (story: Story, place: RolePlace): boolean =>
  story.gaps[place.end] === Gap.Space && place.end < story.count && isCapital(story, place.end) && isCapital(story, place.first)
  && !story.sections[story.sectionOf[place.first]].titleCase;

/**
 * The last office of that role; in a new paragraph that of whoever of their holders it named, rather than that of the
 * country which the story is about.
 */
function sameRoleBefore(story: Story, resolution: Resolution, place: RolePlace, before: readonly OfficeMention[]): OfficeMention | undefined {
  const { roles } = place.role.phrase;
  // Britain's chancellor is not its head of government, as Germany's is.
  const means = ({ role, country }: Office): boolean =>
    roles.some((meaning) => meaning.role === role && (meaning.countries === undefined || country === undefined || meaning.countries.includes(country)));
  // "The ANC's leader … the president": whom a vaguer word called so is not who mostly has the title.
  const isCalledOtherwise = (one: OfficeMention): boolean => one.office.role !== roles[0].role && !one.place.role.phrase.roles.some(({ role }) => role === one.office.role);
  const { country } = resolution.circle;
  const section = story.sectionOf[place.first];
  let last: OfficeMention | undefined;
  let home: OfficeMention | undefined;
  const meant: OfficeMention[] = [];
  for (let at = before.length - 1; at >= 0 && at >= before.length - MOST_BACK; at -= 1) {
    const one = before[at];
    if (!means(one.office) || isCalledOtherwise(one)) continue;
    const isHome = country !== undefined && one.office.country === country && resolution.circle.shareOf(country) >= BELOW_COUNTRY_SHARE;
    // "the deposed President of Niger … the ousted president"
    if (one.modifier !== undefined && one.modifier === place.modifier) return one;
    if (one.modifier !== undefined && !(isHome && one.modifier === 'outgoing')) continue;
    if (story.sectionOf[one.first] === section) return one;
    if (isHome) home ??= one;
    last ??= one;
    meant.push(one);
  }
  return namedAgain(story, resolution, place.first, meant) ?? home ?? last;
}

/** "Netanyahu told officials … The prime minister": the office whose holder the paragraph named last. */
function namedAgain(story: Story, { readingAt }: Resolution, word: number, offices: readonly OfficeMention[]): OfficeMention | undefined {
  if (offices.length < 2) return undefined;
  const section = story.sectionOf[word];
  for (let at = word - 1; at >= 0 && story.sectionOf[at] === section && word - at < FARTHEST; at -= 1) {
    const reading = readingAt.get(at);
    const office = reading === undefined ? undefined : offices.find(({ person, called }) => reading.entity === (person ?? called?.entity));
    if (office !== undefined) return office;
  }
  return undefined;
}
const FARTHEST = 120;
const MOST_BACK = 12;

function ofCountryAtHand(
  story: Story, resolution: Resolution, place: RolePlace, isTitle: boolean, definite: boolean, called: Called | undefined,
): OfficeMention | undefined {
  const country = called === undefined && !isTitle && (!story.isPolitical || ANYONES.test(textBetween(story, place.first, place.end))) ? undefined : countryAt(story, resolution, place.first);
  if (country === undefined) return undefined;
  const office = officeOf(story.knowledge, [country], place.role.phrase);
  // "UN envoy" in a story about Haiti is the UN's, sent there.
  if (office === undefined || SENT.has(office.role ?? '')) return undefined;
  // "Opposition leader Jawar Mohammed": a country need not have such an office; "Police Chief Medaria Arradondo" is a city's.
  if ((VAGUE.has(office.role ?? '') || LOCAL.has(office.role ?? '')) && !isKnown(story, office)) return undefined;
  if (called === undefined ? story.knowledge.termsIn(office.id).length === 0 : isOthers(story, office, called, place.modifier)) return undefined;
  if (called === undefined && isTitle && !namesHolder(story, office, place.end)) return undefined;
  if (isOtherHead(story, office, place)) return undefined;
  const isNamed = isTitle || isCapital(story, place.first);
  const told = mention(story, place, office, isNamed ? 0.75 : 0.65, called);
  if (definite && !isNamed) told.definite = true;
  return told;
}

/** "the chief of staff": every minister and mayor has one. */
const ANYONES = /^(?:chief of staff|inspector)/;

/** "the Queen" where a king reigns, "the president" in a kingdom, "the prime minister" where a chancellor governs. */
function isOtherHead(story: Story, office: Office, { end }: RolePlace): boolean {
  const noun = lowerAt(story, end - 1);
  if (noun === 'president' && office.role === 'head-of-state' && !office.name.includes('President')) return true;
  if (noun === 'minister' && office.role === 'head-of-government' && office.name.startsWith('Chancellor')) return true;
  const other = OTHER_CROWN.get(noun);
  return other !== undefined && story.day !== undefined && story.knowledge.holdersOn(office.id, story.day).some(({ person }) => person.name.startsWith(other));
}
const OTHER_CROWN = new Map([['queen', 'King '], ['king', 'Queen ']]);

/** "Prince William" is not the monarch: the capitalised word after a title must be of its holder's name, if we know the holder. */
function namesHolder(story: Story, office: OfficeMention['office'], word: number): boolean {
  if (story.day === undefined) return false;
  const next = fold(wordAt(story, word));
  return story.knowledge.holdersOn(office.id, story.day).some((term) => fold(term.person.name).split(' ').includes(next));
}

/** The country named before in the sentence, else the one that the article is about, if it is mostly about one. */
function countryAt(story: Story, resolution: Resolution, at: number): string | undefined {
  const start = sentenceStart(story, at);
  for (let word = at - 1; word > start; word -= 1) {
    const reading = resolution.readingAt.get(word);
    if (reading === undefined || !IN.isAt(story, word - 1)) continue;
    const country = story.knowledge.countryOf(reading.entity);
    if (country !== undefined && story.knowledge.country(country) === reading.entity) return country;
  }
  const { country } = resolution.circle;
  return country !== undefined && resolution.circle.shareOf(country) >= BELOW_COUNTRY_SHARE ? country : undefined;
}
