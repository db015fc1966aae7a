import type { Reading } from '../resolve/reading.js';
import type { Resolution } from '../resolve/resolution.js';
import { agrees, unowned } from '../resolve/titles.js';
import { Gap } from '../story/gaps.js';
import { AND, OF, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isCapital, lowerAt, sentenceStart } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { termsOn } from '../people/terms.js';
import type { RolePlace } from './role-words.js';

/** The person of whom the sentence says the office: "X, deputy prime minister and finance minister", "where X is competition commissioner", "X became defence minister". */
export function saidOf(story: Story, resolution: Resolution, place: RolePlace): Reading | undefined {
  const first = beforeCount(story, place.from);
  if (story.gaps[first] !== Gap.Space) return undefined;
  if (AND.isAt(story, first - 1)) {
    const other = firstOfTwo(story, resolution, first - 1);
    return other === undefined || (story.gaps[place.end] === Gap.Space && isCapital(story, place.end)) ? undefined : resolution.readingOfRole.get(other);
  }
  if (!BEING.isAt(story, first - 1)) return undefined;
  const verb = ADVERBS.isAt(story, first - 2) ? first - 2 : first - 1;
  const person = personEnding(story, resolution, verb) ?? (story.gaps[verb] === Gap.Comma ? withApposition(story, resolution, verb) : undefined);
  // "Bill Clinton was president then": an office of another day would show who holds it on this one.
  return person !== undefined && story.day !== undefined && termsOn(story.knowledge, person.entity, story.day).some((term) => agrees(story, unowned(place), term)) ? person : undefined;
}
/** "chief justice of the Supreme Court [and]": the role, whatever it is of. */
function firstOfTwo(story: Story, { near }: Resolution, and: number): RolePlace | undefined {
  for (let end = and; end > and - LONGEST_OWNER && story.gaps[end] <= Gap.Abbreviation; end -= 1) {
    const role = near.roleEndingAt.get(end);
    if (role !== undefined) return end === and || OF.isAt(story, end) ? role : undefined;
  }
  return undefined;
}
const LONGEST_OWNER = 8;

const BEING = wordSet('is was becomes became remains remained');
const ADVERBS = wordSet('also now still already then');

/** First word of "the tenth culture secretary". */
function beforeCount(story: Story, from: number): number {
  const counted = ORDINAL.test(lowerAt(story, from - 1)) ? from - 1 : from;
  return THE.isAt(story, counted - 1) && story.gaps[counted] === Gap.Space ? counted - 1 : counted;
}
const ORDINAL = /^(?:\d+\w\w|first|second|third|\w{3,}th)$/;

function personEnding(story: Story, { personEnding: at, readingAt }: Resolution, end: number): Reading | undefined {
  const start = story.gaps[end] === Gap.Space ? at.get(end) : undefined;
  return start === undefined ? undefined : readingAt.get(start);
}

/** "Nadine Dorries, a novelist with sales of 2.5 million copies, is": the sentence's first person, where a comma follows the name. */
function withApposition(story: Story, { readingAt, unknownAt }: Resolution, verb: number): Reading | undefined {
  for (let at = sentenceStart(story, verb); at < verb; at += 1) {
    if (unknownAt.get(at)?.kind === 'person') return undefined;
    const reading = readingAt.get(at);
    if (reading !== undefined && story.knowledge.kindOf(reading.entity) === 'person') return story.gaps[reading.found.end] === Gap.Comma ? reading : undefined;
  }
  return undefined;
}
