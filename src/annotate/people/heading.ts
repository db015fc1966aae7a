import { Gap } from '../story/gaps.js';
import { isGroupHead } from '../story/listed.js';
import { A, AN, OF, THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isWritten, lowerAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { SPEECH } from '../unknown/word-lists.js';

/** What words of the article are names of: of a person, of a group. */
export enum Named {
  Nobody = 0,
  Person = 1,
  Group = 2,
}

const ENDS = new PackWords('ending');
const LONGEST = 9;
const HEADING: ReadonlyMap<string, string> = new Map([['heads', 'Head'], ['leads', 'Leader'], ['runs', 'Head'], ['chairs', 'Chair'], ['directs', 'Director']]);
const STILL = wordSet('now also still currently');
const HEADS = wordSet('head leader chief boss');

/** "who [now] heads the Otterby Port Authority": what whoever does so is called, and words [first, end) of which. */
export function headOfClause(story: Story, named: Uint8Array, from: number): { head: string; first: number; end: number } | undefined {
  if (story.gaps[from] > Gap.Comma || !isWritten(story, from, 'who')) return undefined;
  const verb = STILL.isAt(story, from + 1) ? from + 2 : from + 1;
  const head = HEADING.get(lowerAt(story, verb));
  const end = head === undefined || story.gaps[verb + 1] !== Gap.Space ? undefined : groupEnd(story, named, verb + 1);
  return end === undefined ? undefined : { head: head!, first: verb + 1, end };
}

/** One past a phrase whose head is a group with a name of its own; "a bakery", "marathons", "home", "its metalworkers" have none. */
function groupEnd(story: Story, named: Uint8Array, first: number): number | undefined {
  if (A.isAt(story, first) || AN.isAt(story, first)) return undefined;
  let isNamed = false;
  let at = first;
  for (; at < story.count && at < first + LONGEST && (at === first || story.gaps[at] < Gap.Slash) && !ENDS.isAt(story, at) && !SPEECH.isAt(story, at); at += 1) {
    if (named[at] === Named.Person) return undefined;
    if (named[at] === Named.Group || isCapital(story, at)) isNamed = true;
  }
  return isNamed && (named[at - 1] === Named.Group || isGroupHead(story, at - 1)) ? at : undefined;
}

/** "head of the Otterby Port Authority", "Otterby Port Authority chief": the word alone may mean anything's. */
export const isHeadOfGroup = (story: Story, named: Uint8Array, at: number): boolean => HEADS.isAt(story, at)
  && (named[at - 1] === Named.Group && story.gaps[at] <= Gap.Possessive || OF.isAt(story, at + 1) && story.gaps[at + 1] === Gap.Space && named[THE.isAt(story, at + 2) ? at + 3 : at + 2] === Named.Group);
