import { NONE, ROOT } from '../../knowledge/api.js';
import type { EntityIndex, Office, RolePhrase } from '../../knowledge/api.js';
import { keyOfFolded } from '../../text/hash.js';
import { isState } from '../resolve/regions.js';
import type { Reading } from '../resolve/reading.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import { OF } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isClose, isWritten, lowerAt, paragraphOf, singular, textBetween } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { newMention } from './office-mention.js';
import type { OfficeMention } from './office-mention.js';
import { ownersBefore, ownersFrom, wordsOfOwner } from './owner-lists.js';
import { officeOf, ownersOf } from './owners.js';
import { modifierBefore } from './role-words.js';
import type { RolePlace } from './role-words.js';

/** Plurals that several offices share; of those whom many hold, such as deputies and envoys, none is meant. */
const PLURALS = wordSet('presidents premiers ministers chancellors secretaries governors mayors monarchs kings chiefs heads leaders');
/** A role has no more words before its noun: "public security ministers". */
const MOST_BEFORE = 3;

/** Words [first, end) that name a role in the plural. */
interface PluralRole {
  first: number;
  end: number;
  phrase: RolePhrase;
}

/**
 * "the British and French foreign ministers", "the presidents of Poland and Lithuania": an office of each. The noun is
 * part of the one beside it, the others are named by their owner's word alone.
 */
export function findCoordinated(story: Story, resolution: Resolution): OfficeMention[] {
  const found: OfficeMention[] = [];
  for (const at of PLURALS.wordsOf(story)) {
    const role = pluralRole(story, at);
    if (role === undefined) continue;
    const before = ownersBefore(story, resolution, role.first);
    if (before.length > 1) found.push(...ofEach(story, before, role, true));
    else if (before.length === 0 && OF.isAt(story, role.end) && isClose(story, role.end)) {
      const after = ownersFrom(story, resolution, role.end + 1);
      if (after.length > 1) found.push(...ofEach(story, after, role, false));
    }
  }
  return found;
}

function ofEach(story: Story, owners: readonly Reading[], role: PluralRole, isBefore: boolean): OfficeMention[] {
  const from = isBefore ? owners[0].found.first : role.first;
  if (modifierBefore(story, from) !== undefined || NOT_TODAY.isAt(story, from - 1)) return [];
  // "Israeli and Palestinian leaders" without an article are many people.
  if (isWritten(story, role.end - 1, 'leaders') && !DEFINITE.isAt(story, from - 1)) return [];
  return owners.flatMap((owner, index) => {
    const office = sharedOffice(story, owner.entity, role.phrase);
    return office === undefined ? [] : [composedOf(story, office, owner, wordsOfOwner(owners, index, role, isBefore), role)];
  });
}
const NOT_TODAY = new PackWords('pastwards');
const DEFINITE = wordSet('the both with');

/** An office of words [first, end) whose role words [role.first, role.end) tell. */
function composedOf(
  story: Story, office: Office, owner: Reading, { first, end }: { first: number; end: number }, role: { first: number; end: number; phrase: RolePhrase },
): OfficeMention {
  const place: RolePlace = { role, from: first, first, end, modifier: undefined, lowered: false, isCompared: false };
  const confidence = owner.found.first === first && owner.found.end === end ? owner.confidence : 0.85;
  const mention = newMention(first, end, office, place, confidence, [{ reason: 'composed-office', text: textBetween(story, role.first, role.end), paragraph: paragraphOf(story, role.first) }]);
  mention.owner = owner;
  return mention;
}

/** The office of one holder that the owner has; undefined where nobody is known to hold it on the day. */
function sharedOffice(story: Story, owner: EntityIndex, phrase: RolePhrase): Office | undefined {
  const { knowledge, day } = story;
  const isHeld = (office: Office): boolean => office.single && (day === undefined ? knowledge.termsIn(office.id) : knowledge.holdersOn(office.id, day)).length > 0;
  if (isState(story, owner) && phrase.roles.some(({ role }) => role === 'leader')) return leaderOfState(story, owner, isHeld);
  const office = officeOf(knowledge, ownersOf(knowledge, owner), phrase);
  return office !== undefined && isHeld(office) ? office : undefined;
}

/** Who leads a state: of its president and its head of government the better known, in a monarchy the latter; nobody is named for one with a supreme leader. */
function leaderOfState({ knowledge, day }: Story, state: EntityIndex, isHeld: (office: Office) => boolean): Office | undefined {
  const country = knowledge.countryOf(state);
  if (country === undefined || day === undefined || knowledge.office(country, 'supreme-leader') !== undefined) return undefined;
  let leading: { office: Office; prominence: number } | undefined;
  const roles = knowledge.office(country, 'monarch') === undefined ? ['head-of-state', 'head-of-government'] : ['head-of-government'];
  for (const role of roles) {
    const office = knowledge.office(country, role);
    if (office?.role !== role || !isHeld(office)) continue;
    const holder = knowledge.find(knowledge.holdersOn(office.id, day)[0].person.id);
    const prominence = holder === undefined ? 0 : knowledge.prominenceOf(holder);
    if (leading === undefined || prominence > leading.prominence) leading = { office, prominence };
  }
  return leading?.office;
}

/** The longest role phrase whose noun in the plural is word `noun`; the gazetteer holds singulars alone. */
function pluralRole(story: Story, noun: number): PluralRole | undefined {
  for (let first = Math.max(0, noun - MOST_BEFORE); first <= noun; first += 1) {
    const role = roleFrom(story, first, noun);
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleFrom(story: Story, first: number, noun: number): PluralRole | undefined {
  const { gazetteer } = story.knowledge;
  let node = ROOT;
  for (let at = first; at <= noun && node !== NONE; at += 1) {
    if (at > first && story.gaps[at] > Gap.Hyphen) return undefined;
    node = gazetteer.next(node, at === noun ? keyOfFolded(singular(lowerAt(story, noun))) : story.keys[at]);
  }
  let longest: PluralRole | undefined;
  for (let end = noun + 1; node !== NONE; end += 1) {
    const phrase = gazetteer.role(node);
    if (phrase !== undefined) longest = { first, end, phrase };
    if (end >= story.count || !isClose(story, end)) break;
    node = gazetteer.next(node, story.keys[end]);
  }
  return longest;
}
