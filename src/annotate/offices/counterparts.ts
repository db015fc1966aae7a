import type { EntityIndex, Knowledge, Office } from '../../knowledge/api.js';
import { ranked } from '../people/role-at-date.js';
import { termsOn } from '../people/terms.js';
import type { Reading } from '../resolve/reading.js';
import { isState } from '../resolve/regions.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { lowerAt, paragraphOf, sentenceStart, textBetween } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { calledBy } from './called.js';
import { newMention } from './office-mention.js';
import type { OfficeMention } from './office-mention.js';
import { ownersBefore, ownersFrom, wordsOfOwner } from './owner-lists.js';
import { ownersOf } from './owners.js';
import { modifierBefore } from './role-words.js';

/** How far back the office may have been named whose counterpart is meant, in words. */
const FURTHEST = 60;

/** "his Turkish counterpart": the same role as the office named last, of another country. */
export function findCounterparts(story: Story, resolution: Resolution, offices: readonly OfficeMention[]): OfficeMention[] {
  const found: OfficeMention[] = [];
  const officeAt = new Map(offices.map((office) => [office.first, office]));
  for (const reading of resolution.readings) {
    const at = reading.found.end;
    if (!COUNTERPART.isAt(story, at) || story.gaps[at] > Gap.Abbreviation) continue;
    const word = lowerAt(story, at);
    const office = counterpartOf(story, reading, lastRole(story, resolution, officeAt, reading));
    if (office === undefined) continue;
    const named = personFrom(story, resolution, at + 1);
    const called = named === undefined && word === 'counterpart' ? calledBy(story, resolution, reading.found.first, at + 1) : undefined;
    if (word === 'counterpart') found.push(named === undefined ? { ...office, called } : { ...ofNamed(story, office, named), modifier: modifierBefore(story, reading.found.first) });
    else if (named !== undefined && holds(story, named, office.office)) found.push(office);
  }
  for (const at of COUNTERPARTS.wordsOf(story)) found.push(...sharedCounterparts(story, resolution, officeAt, at));
  return found;
}
const COUNTERPART = wordSet('counterpart colleague');
const COUNTERPARTS = wordSet('counterparts');
const FROM = wordSet('from of in');

/** "his Japanese and South Korean counterparts", "counterparts from Poland and Lithuania". */
function sharedCounterparts(story: Story, resolution: Resolution, officeAt: ReadonlyMap<number, OfficeMention>, at: number): OfficeMention[] {
  const before = ownersBefore(story, resolution, at);
  const isBefore = before.length > 1;
  const owners = isBefore || !FROM.isAt(story, at + 1) ? before : ownersFrom(story, resolution, at + 2);
  if (owners.length < 2) return [];
  const role = lastRole(story, resolution, officeAt, owners[0]);
  return owners.flatMap((owner, index) => {
    const office = counterpartOf(story, owner, role);
    if (office?.office.single !== true) return [];
    const words = wordsOfOwner(owners, index, { first: at, end: at + 1 }, isBefore);
    const isAlone = words.first === owner.found.first && words.end === owner.found.end;
    return [{ ...office, ...words, confidence: isAlone ? owner.confidence : office.confidence }];
  });
}

/** Who is named right after "counterpart". */
function personFrom({ knowledge, gaps }: Story, resolution: Resolution, at: number): EntityIndex | undefined {
  const named = gaps[at] === Gap.Space || gaps[at] === Gap.Comma ? resolution.readingAt.get(at) : undefined;
  return named !== undefined && knowledge.kindOf(named.entity) === 'person' ? named.entity : undefined;
}

/** "his French colleague Catherine Colonna": one of the same trade, unless who is named there holds the same office. */
const holds = ({ knowledge, day }: Story, person: EntityIndex, office: Office): boolean =>
  day !== undefined && knowledge.holdersOn(office.id, day).some((term) => term.person.id === knowledge.ref(person).id);

/** "Scholz met his French counterpart Emmanuel Macron": of the same rank, whatever the office is called there. */
function ofNamed(story: Story, mention: OfficeMention, person: EntityIndex): OfficeMention {
  const { knowledge, day } = story;
  if (day === undefined || holds(story, person, mention.office)) return mention;
  const offices = ranked(story, person, termsOn(knowledge, person, day)).map((term) => knowledge.officeById(term.office.id));
  const office = offices.find((one) => one?.country !== undefined && one.country === mention.office.country);
  return office === undefined ? mention : { ...mention, office, person };
}

interface RoleBefore {
  role: string;
  country?: string;
  mention?: OfficeMention;
  first: number;
  end: number;
}

/** The role of the office named last that the owner has too, or a person's own where no office is named nearby. */
function lastRole(story: Story, resolution: Resolution, officeAt: ReadonlyMap<number, OfficeMention>, owner: Reading): RoleBefore | undefined {
  const at = owner.found.first;
  const own = roleApposed(story, resolution, at);
  if (own !== undefined) return own;
  const isOfStates = isState(story, owner.entity);
  // Whoever is named in the same sentence is nearer than an office of another.
  const sentence = sentenceStart(story, at);
  for (const from of [sentence, Math.max(0, at - FURTHEST)]) {
    for (let word = at - 1; word >= from; word -= 1) {
      const mention = officeAt.get(word);
      const role = mention === undefined ? undefined : roleFor(mention, isOfStates);
      if (role !== undefined) return { role, country: mention!.office.country, mention, first: mention!.first, end: mention!.end };
    }
    for (let word = at - 1; word >= from; word -= 1) {
      const reading = resolution.readingAt.get(word);
      const office = reading === undefined ? undefined : stateOfficeOf(story, reading);
      if (office !== undefined) return { ...office, first: word, end: reading!.found.end };
    }
  }
  return undefined;
}

/** The role that an owner can have too: a state's of a state's, else of what the phrase may mean, as for "the EU's foreign policy chief". */
function roleFor({ office, place }: OfficeMention, isOfStates: boolean): string | undefined {
  if (!isOfStates || office.country !== undefined) return office.role;
  return place.role.phrase.roles.find(({ role, countries }) => countries === undefined && role.endsWith('-minister'))?.role;
}

/** "Mateusz Morawiecki, his Polish counterpart": the role of whom it is said. */
function roleApposed(story: Story, resolution: Resolution, at: number): RoleBefore | undefined {
  const comma = PRONOUNS.isAt(story, at - 1) && story.gaps[at] === Gap.Space ? at - 1 : at;
  const first = story.gaps[comma] === Gap.Comma ? resolution.personEnding.get(comma) : undefined;
  const reading = first === undefined ? undefined : resolution.readingAt.get(first);
  const office = reading === undefined ? undefined : stateOfficeOf(story, reading);
  return office === undefined ? undefined : { ...office, first: first!, end: comma };
}
const PRONOUNS = wordSet('his her their');

/** The role that a person has on the article's day, and in which state. */
function stateOfficeOf(story: Story, { entity }: Reading): { role: string; country: string } | undefined {
  const { knowledge, day } = story;
  if (day === undefined || knowledge.kindOf(entity) !== 'person') return undefined;
  for (const term of termsOn(knowledge, entity, day)) {
    const office = knowledge.officeById(term.office.id);
    if (office?.role !== undefined && office.country !== undefined) return { role: office.role, country: office.country };
  }
  return undefined;
}

function counterpartOf(story: Story, owner: Reading, role: RoleBefore | undefined): OfficeMention | undefined {
  // "Low's counterpart": of another body, which the words do not name.
  if (role === undefined || story.knowledge.kindOf(owner.entity) === 'person') return undefined;
  for (const one of ownersOf(story.knowledge, owner.entity)) {
    const office = sameOffice(story.knowledge, one, role);
    if (office === undefined) continue;
    const place = role.mention?.place;
    const words = { first: owner.found.first, end: owner.found.end + 1 };
    const mention = newMention(
      words.first, words.end, office,
      place ?? { role: { ...words, phrase: { roles: [{ role: role.role }] } }, from: words.first, first: words.first, end: words.end, modifier: undefined, lowered: false, isCompared: false },
      0.85, [{ reason: 'composed-office', text: textBetween(story, role.first, role.end), paragraph: paragraphOf(story, role.first) }],
    );
    mention.owner = owner;
    return mention;
  }
  return undefined;
}

/** The office with that role; a president's counterpart in a monarchy is its head of government. */
function sameOffice(knowledge: Knowledge, owner: string, { role, country }: RoleBefore): Office | undefined {
  const isMonarchy = (state: string | undefined): boolean => state !== undefined && knowledge.office(state, 'monarch') !== undefined;
  const other = role === 'head-of-state' && isMonarchy(owner) && !isMonarchy(country) ? knowledge.office(owner, 'head-of-government') : undefined;
  return other ?? knowledge.office(owner, role);
}
