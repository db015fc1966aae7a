import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { Shape } from '../story/story.js';
import { has, isCapital, isClose, isWritten, lowerAt, sentenceStart, startsSentence, textBetween } from '../story/words.js';
import { PackWords } from '../story/pack-words.js';
import { wordSet } from '../story/word-set.js';
import { startsAnew } from '../resolve/longer-names.js';
import { CLAUSES, DETERMINERS, FOLLOWERS, SPEECH } from './word-lists.js';
import { isPersonNoun } from './person-nouns.js';
import { isAfterComma } from './sentence-parts.js';

const WITHIN = wordSet('of for at in from to');
/** What stands behind these is where something happens or as what: "opened as a shelter, Reto Inauen, a nurse, sat". */
const ASIDE = new PackWords('aside');

const SEATED = /^(?:at|from|in)$/;

/** "Human Rights Watch's director": all of the name that the possessive ends. */
function firstOfName(story: Story, last: number): number {
  let first = last;
  while (first > 0 && last - first < 5 && isClose(story, first) && isCapital(story, first - 1) && !startsSentence(story, first)) first -= 1;
  return startsSentence(story, first) && startsAnew(story, first) && first < last ? first + 1 : first;
}

/** "on day one in Reedham": a number after its noun. */
const isNumber = (story: Story, at: number): boolean => isWritten(story, at, 'one') && isClose(story, at) && /^(?:day|phase|stage|round|formula)$/.test(lowerAt(story, at - 1));

/** Where the phrase begins that ends before word `first`, at its determiner or whose it is; `first` itself where none does. */
function startOfPhrase(story: Story, first: number, start: number): number {
  const limit = Math.max(start, first - 16);
  for (let at = first - 1; at >= limit; at -= 1) {
    const isPossessor = story.gaps[at + 1] === Gap.Possessive && isCapital(story, at);
    // "A spokesman for South Korea's Blue House"
    const head = isPossessor ? firstOfName(story, at) : at;
    const before = story.gaps[head] < Gap.Comma ? lowerAt(story, head - 1) : '';
    const isStart = (DETERMINERS.isAt(story, at) && !isNumber(story, at)) || isPossessor;
    if (isStart && before !== '' && ASIDE.isAt(story, head - 1)) return first;
    if (isStart && !WITHIN.has(before)) return head;
    const isBracket = story.gaps[at] === Gap.Open && has(story, at, Shape.Upper);
    if (at > limit && story.gaps[at] >= Gap.Comma && !isBracket) return first;
  }
  return first;
}

/** "Since she was a child, Ada Low has sung": whether the comma ends what the sentence begins with. */
function isOpening(story: Story, start: number, from: number): boolean {
  let at = CLAUSES.isAt(story, start) ? from : start;
  const isClause = at > start;
  while (at > start && story.gaps[at] < Gap.Comma) at -= 1;
  return isClause && at === start;
}

/** "The hotel's night porter, Reto Inauen, said"; of a person it says what people are: not "earned her degree at Otter Hall, Reto Inauen and". A comma behind the name closes it. */
export function appositionBefore(story: Story, first: number, isPerson: boolean, isClosed: boolean): string | undefined {
  if (!isAfterComma(story, first)) return undefined;
  const start = sentenceStart(story, first);
  const from = startOfPhrase(story, first, start);
  if (first - from < 2 || story.gaps[from + 1] >= Gap.Comma || !isClosed && isOpening(story, start, from)) return undefined;
  let isSomebody = !isPerson;
  let isSeat = false;
  for (let at = from + 1; at < first; at += 1) {
    if (FOLLOWERS.isAt(story, at) || SPEECH.isAt(story, at)) return undefined;
    isSeat ||= SEATED.test(lowerAt(story, at));
    isSomebody ||= !isSeat && isPersonNoun(story, at);
  }
  return isSomebody ? textBetween(story, from, first) + (story.gaps[first] === Gap.Close ? ')' : '') : undefined;
}
