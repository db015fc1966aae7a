import type { EntityIndex } from '../../knowledge/api.js';
import type { EntityAnnotation, Marking } from '../../model/annotation.js';
import type { EntityRef } from '../../model/entity.js';
import { officeOn } from '../../knowledge/dated-names.js';
import { createHolders, stayKey } from '../offices/holder.js';
import type { Holders, Stay } from '../offices/holder.js';
import { isOthers } from '../offices/contradiction.js';
import { holderIn } from '../offices/years-held.js';
import { notYet } from '../offices/not-yet.js';
import { Named } from '../people/heading.js';
import { formerRole, postAtDate, roleAtDate } from '../people/role-at-date.js';
import { isPost, roleInText, wordsOfRole } from '../people/role-in-text.js';
import { agrees } from '../resolve/titles.js';
import type { Title } from '../resolve/titles.js';
import { Gap } from '../story/gaps.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isWritten, lowerAt, markWords, sentenceEnd, sentenceStart, wordAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { BOUNDARIES } from '../unknown/word-lists.js';
import { clustersOf, isMinor } from './clusters.js';
import type { Draft } from './draft.js';

/** What is this prominent needs no explanation for most readers; places are known sooner than those who act in them. */
const FAMILIAR = 92;
const FAMILIAR_PLACE = 80;

/** Drafts, in text order, as annotations. */
export function toAnnotations(story: Story, drafts: readonly Draft[]): EntityAnnotation[] {
  const refs = drafts.map(({ entity }) => (entity === undefined ? undefined : story.knowledge.ref(entity)));
  const clusters = clustersOf(story, drafts, refs);
  const roles = rolesOf(story, drafts);
  const staying = calledByOffice(story, drafts);
  const holders = createHolders(story, clusters.byId, staying);
  return drafts.map((draft, index) => {
    const cluster = clusters.of[index];
    cluster.numbered += 1;
    const start = story.starts[draft.first];
    const end = draft.stop ?? endOf(story, draft, refs[index]);
    const holder = draft.office === undefined ? undefined : holderNameOf(story, draft, holders);
    const role = roles.get(draft.entity ?? draft.unknown ?? '');
    const { modifier, definite, introduction } = draft;
    const annotation: EntityAnnotation = {
      id: `${cluster.prefix}${cluster.numbered}`,
      start, end,
      exact: story.text.slice(start, end),
      kind: draft.kind,
      entity: entityOf(draft, refs[index]),
      confidence: Math.round(draft.confidence * 1000) / 1000,
      marking: markingOf(story, draft, cluster.first === index),
      cluster: cluster.id,
      salience: cluster.salience,
      evidence: draft.evidence,
    };
    // One by one: of a thousand mentions most have none of these, and spreading nothing costs as much as spreading something.
    if (draft.others !== undefined) annotation.others = draft.others;
    if (role !== undefined) annotation.role = role;
    if (holder !== undefined) annotation.holder = holder;
    if (modifier !== undefined) annotation.modifier = modifier;
    if (definite !== undefined) annotation.definite = definite;
    if (introduction !== undefined) annotation.introduction = introduction;
    return annotation;
  });
}

/** The full stop after a name of one letter ends the sentence, "left X.", and one that the pack's name has not: "met Hun Sen." */
function endOf(story: Story, { first, end, kind }: Draft, ref: EntityRef | undefined): number {
  const stop = story.ends[end - 1];
  if (story.text.charAt(stop - 1) !== '.') return stop;
  const isLetter = end - first === 1 && stop - story.starts[first] === 2;
  const last = wordAt(story, end - 1).slice(0, -1);
  const isPlain = kind === 'person' && last.length > 2 && ref?.name.split(' ').includes(last) === true;
  return isLetter || isPlain ? stop - 1 : stop;
}

function entityOf(draft: Draft, ref: EntityRef | undefined): EntityRef | null {
  if (draft.office !== undefined) {
    const { id, name, wikidata, wikipedia } = draft.office;
    if (draft.modifier === 'elect' || draft.modifier === 'designate') return { id, name: notYet(name, draft.modifier) };
    const own: EntityRef = { id, name };
    if (wikidata !== undefined) own.wikidata = wikidata;
    if (wikipedia !== undefined) own.wikipedia = wikipedia;
    return own;
  }
  return ref ?? null;
}

/** Of an office won but not yet taken, the winner; else who holds it on the day. */
function holderNameOf(story: Story, draft: Draft, holders: Holders): string | undefined {
  const isElect = draft.modifier === 'elect' || draft.modifier === 'designate';
  if (isElect && draft.person !== undefined && story.day !== undefined) return story.knowledge.ref(draft.person).name;
  // "Havel, the late president": today's holder is beside the point.
  if (isElect || story.day === undefined || draft.modifier === 'late') return undefined;
  if (draft.years !== undefined) return draft.person === undefined ? holderIn(story, draft.office!, draft.years) : story.knowledge.ref(draft.person).name;
  if (draft.modifier === 'acting' && draft.called !== undefined) return draft.called.name;
  const term = holders(draft.office!, draft.person);
  // Of several deputies the pack may know another one than the article calls so.
  const isAnother = !draft.office!.single && draft.called !== undefined && term?.person.name !== draft.called.name;
  const holder = isAnother ? undefined : term?.person.name;
  // Where the pack knows nobody, the article's own word counts: "Finance Minister Arun Jaitley".
  return holder ?? (draft.modifier === undefined || draft.modifier === 'acting' ? draft.called?.name : undefined);
}

/** Those whom the article plainly calls by an office: on the day of a coup "President Win Myint" held it. */
function calledByOffice(story: Story, drafts: readonly Draft[]): ReadonlyMap<string, Stay> {
  const called = new Map<string, Stay>();
  for (const { office, person, modifier } of drafts) {
    if (office === undefined || person === undefined || (modifier !== undefined && modifier !== 'outgoing')) continue;
    const key = stayKey(office.id, story.knowledge.ref(person).id);
    if (modifier === undefined || !called.has(key)) called.set(key, modifier ?? 'called');
  }
  return called;
}

/** All that there are: an article has thousands of mentions. */
const MARKINGS: readonly Marking[] = Array.from({ length: 8 }, (_, at) => ({ first: at >= 4, minor: (at & 2) !== 0, familiar: (at & 1) !== 0 }));
export const markingWith = (first: boolean, minor: boolean, familiar: boolean): Marking => MARKINGS[(first ? 4 : 0) + (minor ? 2 : 0) + (familiar ? 1 : 0)];

function markingOf(story: Story, draft: Draft, first: boolean): Marking {
  const familiar = draft.entity !== undefined && draft.kind !== 'office' && story.knowledge.prominenceOf(draft.entity) >= (draft.kind === 'place' ? FAMILIAR_PLACE : FAMILIAR);
  return markingWith(first, isMinor(draft), familiar);
}

/** More titles of one person say nothing new; it bounds the work. */
const MOST_TITLES = 8;

/** Each person's office at the date, with all titles that the article gives them as evidence. */
function rolesOf(story: Story, drafts: readonly Draft[]): Map<number | string, string> {
  const mentions = mentionsOfPersons(drafts);
  const roles = rolesInText(story, drafts);
  const offices = new Set<string>();
  for (const { office, person, modifier } of drafts) if (office !== undefined && modifier === undefined) offices.add(`${person} ${office.id}`);
  const words = rolesInWords(story, drafts);
  const bodies = bodiesIn(story, drafts);
  for (const [person, own] of mentions) {
    const titles = titlesOf(own);
    const role = roleAtDate(story, person, titles, (elect) => own.some((draft) => draft.title?.modifier === 'elect' || hasWon(story, draft, elect)), (body) => bodies.has(body));
    const terms = story.knowledge.termsOf(person);
    const isSpokenOf = terms.some((term) => offices.has(`${person} ${term.office.id}`) || titles.some((title) => agrees(story, title, term)));
    // The pack lacks the office that the article names: "First Minister" of whom it knows as a party's leader.
    const spoken = words.get(person);
    const isLacking = spoken?.isPast === false && !spoken.isVague && !isSpokenOf && role?.includes('-elect') !== true && role?.toLowerCase().includes(spoken.post) !== true;
    if (role !== undefined && !isLacking && (isSpokenOf || !roles.has(person))) roles.set(person, role);
    const post = roles.has(person) ? undefined : postBeside(story, person, spoken);
    if (post !== undefined) roles.set(person, post);
    const former = roles.has(person) || (spoken?.isPast === false && !titles.some(({ place }) => place.isCompared)) ? undefined : formerRole(story, person, titles);
    if (former !== undefined) roles.set(person, former);
  }
  for (const [key, { role }] of words) if (!roles.has(key)) roles.set(key, role);
  return roles;
}

/** The post that the pack tells of somebody; where the article calls them something, only if it says the same more fully, or the article tells of the past, or vaguely. */
function postBeside(story: Story, person: EntityIndex, spoken: Spoken | undefined): string | undefined {
  const post = postAtDate(story, person);
  if (post === undefined || spoken === undefined) return post;
  const isSame = post.toLowerCase().includes(spoken.post);
  return (spoken.isPast ? !isSame : spoken.isVague || isSame) ? post : undefined;
}

function mentionsOfPersons(drafts: readonly Draft[]): Map<number, Draft[]> {
  const mentions = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.entity === undefined || draft.kind !== 'person') continue;
    const own = mentions.get(draft.entity);
    if (own === undefined) mentions.set(draft.entity, [draft]);
    else own.push(draft);
  }
  return mentions;
}

/** Ids of the bodies that the article names. */
function bodiesIn({ knowledge }: Story, drafts: readonly Draft[]): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const { entity, kind } of drafts) if (entity !== undefined && kind === 'organization') bodies.add(knowledge.ref(entity).id);
  return bodies;
}

function titlesOf(mentions: readonly Draft[]): Title[] {
  const titles: Title[] = [];
  for (const { title } of mentions) if (title !== undefined && titles.length < MOST_TITLES) titles.push(title);
  return titles;
}

/** A post in the article's own words; vague ones ("head of", "who leads") say less than an office that the pack knows. */
interface Spoken {
  role: string;
  post: string;
  isPast: boolean;
  isVague: boolean;
}

/** What the article itself calls somebody, in its words; what it says at present comes before what is past. */
function rolesInWords(story: Story, drafts: readonly Draft[]): Map<number | string, Spoken> {
  const roles = new Map<number | string, Spoken>();
  if (story.day === undefined || story.without.roles) return roles;
  let acronyms: ReadonlyMap<string, EntityIndex> | undefined;
  const expand = (word: string): string | undefined => {
    const entity = (acronyms ??= acronymsOf(story, drafts)).get(word);
    return entity === undefined ? undefined : story.knowledge.ref(entity).name;
  };
  const names = new Uint8Array(story.count + 1);
  for (const { kind, first, end } of drafts) if (kind === 'person' || kind === 'organization') markWords(names, first, end, kind === 'person' ? Named.Person : Named.Group);
  for (const draft of drafts) {
    const key = draft.kind === 'person' ? draft.entity ?? draft.unknown : undefined;
    if (key === undefined || roles.get(key)?.isPast === false) continue;
    const found = roleInText(story, draft.first, draft.end, names);
    if (found === undefined || (found.isPast && roles.has(key)) || (!found.isPast && found.head === undefined && found.end - found.first < 2)) continue;
    roles.set(key, { role: wordsOfRole(story, found, expand), post: lowerAt(story, found.post), isPast: found.isPast, isVague: found.head !== undefined || !isPost(story, found.post) });
  }
  return roles;
}

/** What the article's acronyms stand for, as far as that is certain. */
function acronymsOf(story: Story, drafts: readonly Draft[]): ReadonlyMap<string, EntityIndex> {
  const acronyms = new Map<string, EntityIndex>();
  for (const { first, end, entity, evidence, confidence } of drafts) {
    if (end - first === 1 && entity !== undefined && confidence >= CERTAIN && evidence.length > 0 && evidence[0].reason.startsWith('acronym')) acronyms.set(wordAt(story, first), entity);
  }
  return acronyms;
}

const CERTAIN = 0.75;

/** Offices that the text itself gives to somebody, at present: what is said of those of whom the pack says nothing. */
function rolesInText(story: Story, drafts: readonly Draft[]): Map<number | string, string> {
  const roles = new Map<number | string, string>();
  if (story.day === undefined || story.without.roles) return roles;
  for (const { office, called, modifier } of drafts) {
    const key = called?.entity ?? called?.unknown;
    if (office === undefined || key === undefined || roles.has(key) || isOthers(story, office, called!, modifier)) continue;
    const { name } = officeOn(story.knowledge, office, story.day);
    if (modifier === undefined) roles.set(key, name);
    else if (modifier === 'acting' || modifier === 'interim') roles.set(key, `${modifier} ${name}`);
  }
  return roles;
}

const WINNING = new PackWords('winning');

/** "won 32.1% of the vote": no office. */
function isMinority(story: Story, at: number): boolean {
  const share = /^ (\d{1,2})(?:\.\d{1,2})? ?(?:%|per)/.exec(story.text.slice(story.ends[at], story.ends[at] + 12));
  return share !== null && Number(share[1]) < HALF;
}
const HALF = 50;

/** The sentence speaks of an election that was won, not of who is to be elected, and to no other post than that of `role`. */
function hasWon(story: Story, draft: Draft, role: string): boolean {
  const end = sentenceEnd(story, draft.end, 30);
  for (let at = sentenceStart(story, draft.first, 30); at < end; at += 1) {
    if (WINNING.isAt(story, at) && !isWritten(story, at - 1, 'be') && !isMinority(story, at) && !isToOther(story, at, role)) return true;
  }
  return false;
}

/** "elected leader of the party": words after the verb name a post that the role is not. */
function isToOther(story: Story, verb: number, role: string): boolean {
  if (!isWritten(story, verb, 'elected')) return false;
  for (let at = verb + 1; at <= verb + MOST_OF_TITLE && story.gaps[at] <= Gap.Hyphen && !BOUNDARIES.isAt(story, at); at += 1) {
    if (isPost(story, at) || LEADERS.isAt(story, at)) return !role.toLowerCase().includes(lowerAt(story, at));
  }
  return false;
}
const MOST_OF_TITLE = 4;
const LEADERS = wordSet('leader head chief');
