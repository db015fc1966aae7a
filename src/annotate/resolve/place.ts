import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, startsSentence } from '../story/words.js';
import { unknownLeft, unknownRight } from './longer-names.js';
import type { Cover } from './longer-names.js';
import { titleOf } from './titles.js';
import type { Neighbourhood, Title } from './titles.js';

/** What the text around a name says, whatever the name means. */
export interface Place {
  found: Found;
  title: Title | undefined;
  /** Of one word. */
  single: boolean;
  /** A capitalised word that nobody knows stands right before it, right after it. */
  unknownLeft: boolean;
  unknownRight: boolean;
  inHeadline: boolean;
  startsSentence: boolean;
  /** A single word that the article also writes small. */
  alsoLower: boolean;
  /** A single word all in capitals. */
  shouted: boolean;
  quoted: boolean;
}

/** Looks at a name's surroundings. */
export function readPlace(story: Story, near: Neighbourhood, cover: Cover, found: Found): Place {
  const { first, end } = found;
  const single = end - first === 1;
  const shouted = single && has(story, first, Shape.Upper);
  const isLonger = !story.without.has('longer-names');
  return {
    found,
    title: titleOf(story, near, found),
    single,
    unknownLeft: isLonger && unknownLeft(story, cover, found),
    unknownRight: isLonger && unknownRight(story, cover, found),
    inHeadline: story.sections[story.sectionOf[first]].titleCase,
    startsSentence: startsSentence(story, first),
    alsoLower: single && !shouted && story.lowerKeys.has(story.tokens.key[story.tokenOf[first]]),
    shouted,
    quoted: isQuoted(story, found),
  };
}

function isQuoted(story: Story, { first, end }: Found): boolean {
  if (story.gaps[end] === Gap.Possessive) return false;
  return isQuote(story.text.charCodeAt(story.starts[first] - 1)) && isQuote(story.text.charCodeAt(story.ends[end - 1]));
}

const isQuote = (code: number): boolean => code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201d);
