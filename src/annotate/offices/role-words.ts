import type { FoundRole } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isWritten, lowerAt } from '../story/words.js';
import { WordSet, wordSet } from '../story/word-set.js';
import { BOUNDARIES, DETERMINERS } from '../unknown/word-lists.js';
import { COMPARING } from './among-holders.js';
import type { Modifier } from '../../model/annotation.js';
import { yearsHeld } from './years-held.js';
import type { Years } from './years-held.js';

/** Of one who lost the office; but "soldiers ousted the president" tells it of one who held it. */
const LOST = ['ousted', 'deposed', 'toppled', 'overthrown', 'sacked', 'fired', 'dismissed'];
const LOST_AT = new WordSet(LOST);

/** Words that may stand between an owner and a role without being part of either: "Germany's new foreign minister". */
export const BETWEEN = new PackWords('between');

const MODIFIERS: ReadonlyMap<string, Modifier> = new Map([
  ['former', 'former'], ['ex', 'former'], ['onetime', 'former'], ['retired', 'former'], ...LOST.map((word): [string, Modifier] => [word, 'former']), ['then', 'then'], ['acting', 'acting'], ['interim', 'interim'], ['provisional', 'interim'], ['caretaker', 'acting'],
  ['outgoing', 'outgoing'], ['incoming', 'incoming'], ['late', 'late'], ['shadow', 'shadow'], ['deputy', 'deputy'],
]);

const MODIFYING = new WordSet([...MODIFIERS.keys()]);

/** Before a role these make another office of it, which nobody asked about: "junior oil minister". */
const LOWERING = new PackWords('lowering');

/** Whether such a participle is the sentence's verb: after its subject or "have", not after "the", "of" or "Egypt's". */
function isVerb(story: Story, at: number): boolean {
  if (!LOST_AT.isAt(story, at) || at === 0 || story.gaps[at] !== Gap.Space) return false;
  const before = lowerAt(story, at - 1);
  return PERFECT.has(before) || !(DETERMINERS.has(before) || BOUNDARIES.isAt(story, at - 1));
}
const PERFECT = wordSet('have has had having');

/** Marked with the office: who acts holds another one. */
const BELONGING = wordSet('acting interim');

const AFTER: ReadonlyMap<string, Modifier> = new Map([['elect', 'elect'], ['designate', 'designate'], ['nominee', 'designate']]);

export interface RolePlace {
  role: FoundRole;
  /** First word of the role with its modifiers and what stands between it and its owner. */
  from: number;
  /** First word that belongs to an annotation of the bare role. */
  first: number;
  end: number;
  modifier: Modifier | undefined;
  /** Another office under this one: "deputy defence minister" where no such role is known. */
  lowered: boolean;
  /** Somebody compared with all its holders: "the longest-serving", "the first female". */
  isCompared: boolean;
  /** When the text says that it was held. */
  years?: Years | undefined;
}

/** Whether such a word says that an office was held before the article's day. */
export const isOver = (modifier: Modifier | undefined): boolean => modifier === 'former' || modifier === 'then' || modifier === 'late';

/** What the word right before an office says of it: "former U.S. chief", "then-Israeli prime minister". */
export function modifierBefore(story: Story, first: number): Modifier | undefined {
  return first > 0 && story.gaps[first] <= Gap.Hyphen && !story.without.modifiers && MODIFYING.isAt(story, first - 1) && !isVerb(story, first - 1) ? MODIFIERS.get(lowerAt(story, first - 1)) : undefined;
}

/** "until now trade secretary" */
const isUntilNow = (story: Story, from: number): boolean => isWritten(story, from - 1, 'now') && isWritten(story, from - 2, 'until');

const overIf = (isOver: boolean): Modifier | undefined => (isOver ? 'former' : undefined);

/** A role with the modifiers around it. */
export function placeRole(story: Story, role: FoundRole): RolePlace {
  let from = role.first;
  let first = role.first;
  let modifier: Modifier | undefined;
  let lowered = false;
  let isCompared = false;
  while (from > 0 && role.first - from < 4 && story.gaps[from] <= Gap.Hyphen) {
    const word = lowerAt(story, from - 1);
    // "the Bank of England under Governor Carney" is no under-governor.
    if (word === 'under' && story.gaps[from] === Gap.Space && !isCapital(story, from - 1)) break;
    const compares = !isCapital(story, from - 1) && COMPARING.isAt(story, from - 1);
    if (LOWERING.isAt(story, from - 1)) lowered = true;
    else if (compares) isCompared = true;
    else if (!BETWEEN.isAt(story, from - 1) || isVerb(story, from - 1)) break;
    modifier = modifier ?? (story.without.modifiers ? undefined : MODIFIERS.get(word));
    if (first === from && (BELONGING.has(word) || (word === 'first' && isCapital(story, from - 1)))) first = from - 1;
    from -= 1;
  }
  let { end } = role;
  const after = AFTER.get(lowerAt(story, end));
  if (after !== undefined && story.gaps[end] === Gap.Hyphen && !story.without.modifiers) {
    modifier = after;
    end += 1;
  }
  const years = story.without.modifiers ? undefined : yearsHeld(story, end);
  return { role, from, first, end, modifier: modifier ?? overIf(years !== undefined || isUntilNow(story, from)), lowered, isCompared, years };
}
