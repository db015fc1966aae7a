import type { Office } from '../../knowledge/api.js';
import type { Modifier } from '../../model/annotation.js';
import { calledBefore, personAt } from './called.js';
import type { Called } from './called.js';
import type { Resolution } from '../resolve/resolution.js';
import { fold } from '../../text/fold.js';
import { isBusiness } from '../names/businesses.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isWritten } from '../story/words.js';

/** Words [first, end) that are taken for an office, to be held against the names beside them. */
interface OfficeWords {
  first: number;
  end: number;
  office: Office;
  modifier?: Modifier;
  /** The text says who holds it, and the pack does not say otherwise. */
  called?: Called;
}

/** Whether the name behind says that another office is meant. */
export function isContradicted(story: Story, resolution: Resolution, words: OfficeWords): boolean {
  return isAtBusiness(story, resolution, words) || (words.called === undefined && hasOtherHolder(story, resolution, words));
}

/** "chief economic adviser at Allianz" advises no government. */
function isAtBusiness(story: Story, resolution: Resolution, { end, office }: OfficeWords): boolean {
  if (office.country === undefined || story.gaps[end] !== Gap.Space || !isWritten(story, end, 'at')) return false;
  const at = THE.isAt(story, end + 1) ? end + 2 : end + 1;
  const known = resolution.readingAt.get(at);
  return known === undefined ? resolution.unknownAt.get(at)?.kind === 'organization' : isBusiness(story.knowledge, known.entity);
}

/** Somebody whom the pack knows, and of no term in the office; or does not know, where it names another as the day's holder: "House Speaker Otto Quill" of some state. */
function hasOtherHolder(story: Story, resolution: Resolution, { first, end, office }: OfficeWords): boolean {
  const { knowledge } = story;
  const gap = story.gaps[end];
  // "Andrew Scheer, 40, the Conservative leader."
  const called = gap === Gap.Space ? personAt(story, resolution, end) : gap === Gap.Stop || gap === Gap.Comma ? calledBefore(story, resolution, first) : undefined;
  if (called === undefined) return false;
  if (called.entity === undefined) return isOthers(story, office, called, undefined);
  const { id } = knowledge.ref(called.entity);
  return !knowledge.termsIn(office.id).some((term) => term.person.id === id);
}

/** Every word of the shorter name is one of the longer: "Awad Ibn Auf" and "Ahmed Awad Ibn Auf", "Moussa Faki" and "Moussa Faki Mahamat". */
export function isSameName(one: string, two: string): boolean {
  const [words, others] = [fold(one).split(' '), fold(two).split(' ')].sort((a, b) => a.length - b.length);
  return words.length > 1 && words.every((word) => others.includes(word));
}

/** "Emirates president Tim Clark", "American president Robert Isom": a company's word is a state's too, and nobody whom the pack knows as its president has any name of his. */
export function isStranger(story: Story, office: Office, called: Called, modifier: Modifier | undefined): boolean {
  if (office.role !== 'head-of-state' || modifier !== undefined || !isOthers(story, office, called, modifier)) return false;
  const names = new Set(fold(called.name).split(/[ -]/));
  return !story.knowledge.termsIn(office.id).some(({ person }) => fold(person.name).split(/[ -]/).some((word) => names.has(word)));
}

/**
 * The pack knows who held the office on that day, and it was somebody else: then the title belongs to another office.
 * Where it knows a holder, whom it does not know to act for them does not.
 */
export function isOthers(story: Story, office: Office, called: Pick<Called, 'name'>, modifier: Modifier | undefined): boolean {
  const acts = modifier === 'acting' || modifier === 'interim';
  if ((modifier !== undefined && !acts) || story.day === undefined || !office.single) return modifier === undefined && !office.single;
  const holders = story.knowledge.holdersOn(office.id, story.day);
  return holders.length > 0 && !holders.some((term) => isSameName(called.name, term.person.name));
}
